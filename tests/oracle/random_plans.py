"""Random areas with pools, keys and statistics, as plans in the program's JSON form; a seed gives the same ones."""

import random
from decimal import Decimal

CODES = (
    "005",
    "018",
    "049",
    "091",
    "092",
    "111",
    "153",
    "167",
    "179",
    "235",
    "240",
    "241",
    "257",
    "280",
    "297",
    "399",
    "407",
    "418",
    "434",
    "475",
    "499",
    "504",
    "536",
    "545",
    "564",
    "609",
    "616",
    "638",
    "680",
    "740",
    "751",
    "753",
    "837",
    "845",
    "851",
    "853",
    "893",
    "905",
    "915",
    "946",
    "976",
    "980",
)
YEARS = (2025, 2026, 2027)
NAME = {"fi": "Esimerkki", "sv": "Exempel"}


def euros(cents):
    """Whole cents as the plan writes euros."""
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02}"


def amount(dice):
    """A pool's total: large, small, a round one, a credit, or nothing."""
    return dice.choice(
        (
            dice.randrange(4_000_000_000),
            dice.randrange(1, 200),
            100 * dice.randrange(30_000_000),
            -dice.randrange(90_000_000),
            0,
        )
        if dice.random() < 0.5
        else (dice.randrange(1, 2_000_000_000),)
    )


def value(dice):
    """A statistic: zero, a few, a decimal, a large one."""
    match dice.randrange(8):
        case 0:
            return "0"
        case 1 | 2:
            return str(dice.randrange(1, 10))
        case 3:
            return f"{dice.randrange(100_000)}.{dice.randrange(1, 10)}"
        case 4:
            return f"{dice.randrange(3_000)}.{dice.randrange(10)}{dice.randrange(1, 10)}"
        case _:
            return str(dice.randrange(1, 250_000))


def weights(dice, count):
    """Weights in per cent to two decimals that add up to 100; once in a while one of them is zero."""
    if dice.random() < 0.3:
        usual = {1: ("100",), 2: ("50", "50"), 3: ("45", "45", "10"), 4: ("25", "25", "25", "25")}.get(count)
        if usual:
            return list(usual)
    cuts = sorted(dice.sample(range(1, 10_000), count - 1))
    parts = [high - low for low, high in zip([0, *cuts], [*cuts, 10_000])]
    if count > 2 and dice.random() < 0.1:
        parts[0], parts[1] = 0, parts[0] + parts[1]
    return [f"{(Decimal(part) / 100).normalize():f}" for part in parts]


class Maker:
    """A plan in the making."""

    def __init__(self, seed, number):
        self.dice = random.Random(seed * 1_000_003 + number)
        self.number = number
        codes = self.dice.sample(CODES, self.dice.randint(1, 15) + 1)
        self.outsider, self.members = codes[0], codes[1:]
        self.plan = {
            "area": {"first_year": YEARS[0]},
            "members": [],
            "indicators": [],
            "statistics": [],
            "keys": [],
            "pools": [],
            "budget_lines": [],
            "personnel": [],
            "payments": [],
        }

    def id(self, prefix):
        """A name whose order has nothing to do with the order of making."""
        return (
            f"{prefix}-{self.dice.randrange(16**6):06x}-{len(self.plan['statistics'])}-{len(self.plan['indicators'])}"
        )

    def statistic(self, indicator, code, period, text):
        """One value."""
        rows = self.plan["statistics"]
        rows.append({"id": f"s-{len(rows)}", "indicator": indicator, "subject": code, "period": period, "value": text})

    def indicator(self, id, measures="other"):
        """One thing that is counted."""
        self.plan["indicators"].append({"id": id, "name": NAME, "measures": measures})
        return id

    def population(self):
        """Residents, for euros per resident; now and then nobody knows them."""
        self.indicator("population", "population")
        for code in self.members:
            if self.dice.random() < 0.97:
                for year in self.dice.sample(("2023", "2024", "2026"), self.dice.randint(1, 3)):
                    self.statistic(
                        "population",
                        code,
                        year,
                        str(self.dice.randrange(0 if self.dice.random() < 0.1 else 600, 300_000)),
                    )

    def periods(self, reference):
        """The periods that a criterion looks for over all years of the plan."""
        word, _, before = reference.partition("-")
        if word not in ("year", "months"):
            return [reference]
        years = [year - int(before or 0) for year in YEARS]
        if word == "months":
            return [f"{year}-{month:02}" for year in years for month in range(1, 13)]
        return [str(year) for year in years]

    def criterion(self, weight):
        """A criterion with a statistic of its own, for every member and for one municipality outside."""
        dice = self.dice
        reference = dice.choices(
            ("2023", "2024", "year-1", "year-2", "year", "2024-06", "2024-Q3", "months", "months-1"),
            (20, 20, 30, 8, 4, 4, 4, 5, 5),
        )[0]
        indicator = self.indicator(self.id("i"))
        zeros = dice.random() < 0.02
        for code in [*self.members, self.outsider]:
            missing = dice.random() < 0.003
            for place, period in enumerate(self.periods(reference)):
                late = place and reference.startswith("year") and dice.random() < 0.05
                if not missing and not late:
                    self.statistic(indicator, code, period, "0" if zeros else value(dice))
            if missing and dice.random() < 0.5:
                self.statistic(indicator, code, "2020", value(dice))
        self.settle_zeros(indicator, zeros)
        return {"id": self.id("c"), "name": NAME, "weight": weight, "indicator": indicator, "reference": reference}

    def settle_zeros(self, indicator, zeros):
        """Unless all are meant to be zero, somebody isn't: a zero denominator is tried often enough by itself."""
        rows = [
            row
            for row in self.plan["statistics"]
            if row["indicator"] == indicator and row["subject"] == self.members[0]
        ]
        for row in rows:
            if not zeros and row["value"] == "0":
                row["value"] = "1"

    def key(self):
        """A key of one to six criteria, in shuffled order."""
        criteria = [self.criterion(weight) for weight in weights(self.dice, self.dice.randint(1, 6))]
        self.dice.shuffle(criteria)
        self.plan["keys"].append({"id": self.id("k"), "name": NAME, "criteria": criteria})
        return self.plan["keys"][-1]["id"]

    def by_year(self, make):
        """Amounts by year."""
        return {str(year): euros(make()) for year in YEARS}

    def line(self, pool, kind="expense", municipality=None):
        """A budget line of a pool; one that names its municipality has an amount for every year."""
        dice, lines = self.dice, self.plan["budget_lines"]
        line = {"id": f"l-{len(lines)}", "name": NAME, "kind": kind, "pool": pool}
        line["rounding"] = dice.choice(("cent", "euro"))
        if municipality:
            line["municipality"] = municipality
            self.fixed(line)
        else:
            dice.choice((self.fixed, self.fixed, self.counted, self.percentage, self.grown, self.staffed))(line)
        lines.append(line)

    def fixed(self, line):
        """Entered amounts."""
        line["amounts"] = self.by_year(lambda: self.dice.randrange(1, 900_000_000))

    def counted(self, line):
        """Counts × prices; now and then a price is missing."""
        line["calculation"] = "count-times-price"
        line["counts"] = {str(year): f"{self.dice.randrange(1, 2_000)}.{self.dice.randrange(1, 10)}" for year in YEARS}
        priced = [year for year in YEARS if self.dice.random() < 0.9]
        line["prices"] = {str(year): euros(self.dice.randrange(1, 9_000_000)) for year in priced}

    def percentage(self, line):
        """A percentage of earlier lines, of whatever pool; an entered amount when there are none."""
        earlier = [row["id"] for row in self.plan["budget_lines"]]
        if not earlier:
            self.fixed(line)
            return
        of = self.dice.sample(earlier, self.dice.randint(1, min(3, len(earlier))))
        line |= {
            "calculation": "percentage",
            "percent": f"{self.dice.randrange(40)}.{self.dice.randrange(1, 10)}",
            "of": of,
        }

    def grown(self, line):
        """An amount of the first year that grows, or shrinks."""
        line["calculation"] = "growth"
        line["amounts"] = {str(YEARS[0]): euros(self.dice.randrange(1, 900_000_000))}
        growth = (f"{self.dice.randrange(-9, 10)}.{self.dice.randrange(1, 10)}" for _ in YEARS[1:])
        known = [year for year in YEARS[1:] if self.dice.random() < 0.95]
        line["growth"] = {str(year): "0.5" if text.startswith("-0") else text for year, text in zip(known, growth)}

    def staffed(self, line):
        """The costs of person-years."""
        line["calculation"] = "personnel"
        for _ in range(self.dice.randint(1, 3)):
            row = {"id": f"h-{len(self.plan['personnel'])}", "function": NAME, "line": line["id"]}
            row["person_years"] = {
                str(year): f"{self.dice.randrange(90)}.{self.dice.randrange(1, 10)}" for year in YEARS
            }
            row["salaries"] = {str(year): euros(self.dice.randrange(2_500_000, 7_000_000)) for year in YEARS}
            row["on_costs"] = f"{self.dice.randrange(15, 30)}.{self.dice.randrange(1, 100):02}"
            self.plan["personnel"].append(row)

    def pool(self, keys):
        """A pool with an entered total, with expenses and income, or with direct costs."""
        dice = self.dice
        pool = {"id": self.id("p"), "name": NAME, "key": dice.choice(keys)}
        way = dice.random()
        if way < 0.15:
            pool["key"] = "direct"
            for code in self.members:
                self.line(pool["id"], municipality=code)
        elif way < 0.45:
            for kind in ("expense", "expense", "expense", "income")[dice.randint(0, 3) :]:
                self.line(pool["id"], kind)
        else:
            pool["amounts"] = self.by_year(lambda: amount(dice))
        if dice.random() < 0.6:
            pool["actuals"] = {str(year): euros(abs(amount(dice))) for year in YEARS[: dice.randint(1, 3)]}
        self.plan["pools"].append(pool)

    def payments(self):
        """What was paid in advance: by the month, in one sum, or nothing."""
        for code in self.members:
            for year in YEARS[:2]:
                months = self.dice.choice(([], [None], range(1, 13)))
                for month in months:
                    row = {
                        "id": f"pay-{len(self.plan['payments'])}",
                        "municipality": code,
                        "year": year,
                        "amount": euros(self.dice.randrange(50_000_000)),
                    }
                    self.plan["payments"].append(row if month is None else {**row, "month": month})

    def make(self):
        """The plan."""
        dice, plan = self.dice, self.plan
        plan["members"] = [{"id": f"m-{code}", "municipality": code} for code in self.members]
        self.population()
        keys = [self.key() for _ in range(dice.randint(1, 2))]
        for _ in range(dice.randint(1, 3)):
            self.pool(keys)
        if any(pool["key"] == "direct" for pool in plan["pools"]):
            plan["keys"].append({"id": "direct", "name": NAME, "kind": "direct"})
        self.payments()
        for table in ("statistics", "pools", "budget_lines", "keys", "personnel"):
            dice.shuffle(plan[table])
        return {"format": "laadin-plan", "version": 1, "plan": plan}


def random_plan(seed, number):
    """The plan of that number from that seed."""
    return Maker(seed, number).make()
