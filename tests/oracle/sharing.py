"""A second implementation of cost sharing: from a plan in the program's JSON form to every cent that its members
carry.

Written from the rules, with whole numbers and fractions only. Reads JSON from stdin: `{"seed": 7, "cases": 1000}`
makes that many random plans (`random_plans.py`), and a list of plan files takes those. Writes a list of `{"plan": …,
"expected": …}`; `expected` has for each year

- `pools`: each divided pool's `total`, its `criteria` in the key's order (`cents`, `municipalities`, and in `extra`
  who got a left-over cent), and its `municipalities`;
- `gaps`: the pools that have costs and can't be divided, because a statistic is missing or a denominator is zero;
- `municipalities`: what each member carries of the divided pools;
- `advances`: each member's twelve months; `settlement`: `actual`, `paid` and `balance`, or null when a pool with
  actual costs has a gap or none has any; `per_resident`: cents, rounded half away from zero, by the latest population
  up to the year; null without one;
- for each pool that criteria divide, in the order of `pools`, or null where it meets a gap: `other_key`, its
  municipalities under another key and the `difference` from its own (null when there is no other); `point`, what
  changes when one percentage point of weight goes `from` one criterion `to` another; `heavier`, what changes when
  each criterion in turn weighs a percentage point more, taken from the others in proportion;
- `leaves` and `joins`: such pools by their ids, with their totals as they are, when one municipality leaves or joins.

All amounts are whole cents.
"""

import json
import sys
from fractions import Fraction
from functools import partial
from math import lcm

from budget import Budget, cents
from random_plans import random_plan
from two_way import fill


class Gap(Exception):
    """Something that can't be worked out, because a figure is missing or is a zero that nothing can be divided by."""


def largest_remainder(total, weights):
    """Divides `total` by a mapping key -> weight. Gives the parts, and the keys that got a left-over cent.

    Each key gets the whole cents of its exact share; the cents left over go to the largest remainders, ties to the
    smaller key. A negative total is divided as the positive one, with every sign changed.
    """
    if not any(weights.values()):
        raise Gap("all weights are zero")
    whole = sum(weights.values())
    shares = {key: divmod(abs(total) * weight, whole) for key, weight in weights.items()}
    left = abs(total) - sum(floor for floor, _ in shares.values())
    extra = sorted(weights, key=lambda key: (-shares[key][1], key))[:left]
    sign = -1 if total < 0 else 1
    return {key: sign * (floor + (key in extra)) for key, (floor, _) in shares.items()}, sorted(extra)


def to_units(numbers):
    """Numbers as whole multiples of one common unit."""
    fractions = {key: Fraction(number) for key, number in numbers.items()}
    whole = lcm(*(fraction.denominator for fraction in fractions.values()))
    return {key: int(fraction * whole) for key, fraction in fractions.items()}


class Plan:
    """A plan's tables, indexed for dividing."""

    def __init__(self, file):
        self.rows = file["plan"]
        self.members = sorted(member["municipality"] for member in self.rows["members"])
        self.keys = {key["id"]: key for key in self.rows["keys"]}
        self.values = {}
        for row in self.rows["statistics"]:
            self.values.setdefault((row["indicator"], row["subject"]), {})[row["period"]] = Fraction(row["value"])
        self.budget = Budget(self.rows)
        self.measured = {}

    def years(self):
        """The years that any pool or line has a value for."""
        return sorted(self.budget.years().union(*(pool.get("amounts", {}) for pool in self.rows["pools"])))

    def total(self, pool, year):
        """A pool's costs in a year: its lines, expenses less income, or the entered amount; None without either."""
        lines = self.budget.of_pool(pool["id"])
        if not lines:
            return cents(pool["amounts"][year]) if year in pool.get("amounts", {}) else None
        amounts = [(sign(line), self.budget.amount(line, year)) for line in lines]
        known = [way * amount for way, amount in amounts if amount is not None]
        return sum(known) if known else None

    def statistic(self, indicator, code, reference, year):
        """The value of a criterion for one municipality.

        A fixed period, or the end of a year before, takes its own value and else the latest one before it of the same
        kind. A mean of months needs all twelve; without them the year's own value counts in the same way.
        """
        asked = (indicator, code, reference, year)
        if asked not in self.measured:
            self.measured[asked] = self.look_up(*asked)
        if self.measured[asked] is None:
            raise Gap(f"no value of {indicator} for {code}")
        return self.measured[asked]

    def look_up(self, indicator, code, reference, year):
        values = self.values.get((indicator, code), {})
        period = reference
        if reference.startswith(("year", "months")):
            word, _, before = reference.partition("-")
            period = str(int(year) - int(before or 0))
            months = [values.get(f"{period}-{month:02}") for month in range(1, 13)]
            if word == "months" and None not in months:
                return sum(months) / 12
        earlier = [one for one in values if kind(one) == kind(period) and one <= period]
        return values[max(earlier)] if earlier else None

    def by_key(self, key, total, year, members, weights=None):
        """A total by a key's criteria: by their ids the part, its municipalities, and who got a left-over cent."""
        weights = weights or {c["id"]: Fraction(c["weight"]) for c in key["criteria"]}
        statistics = {
            c["id"]: {code: self.statistic(c["indicator"], code, c["reference"], year) for code in members}
            for c in key["criteria"]
        }
        parts, _ = largest_remainder(total, to_units(weights))
        divided = {}
        for criterion, part in parts.items():
            values = statistics[criterion]
            if weights[criterion] == 0 and not any(values.values()):
                divided[criterion] = (0, dict.fromkeys(members, 0), [])
            else:
                divided[criterion] = (part, *largest_remainder(part, to_units(values)))
        return divided

    def direct(self, pool, year):
        """A direct key: each line to the municipality that it names."""
        carried = dict.fromkeys(self.members, 0)
        for line in self.budget.of_pool(pool["id"]):
            carried[line["municipality"]] += sign(line) * (self.budget.amount(line, year) or 0)
        return carried

    def is_direct(self, pool):
        return self.keys[pool["key"]].get("kind") == "direct"

    def divided(self, pool, total, year, members=None, key=None, weights=None):
        """What each municipality carries of a pool whose criteria divide it."""
        key = key or self.keys[pool["key"]]
        return added(part for _, part, _ in self.by_key(key, total, year, members or self.members, weights).values())

    def actual(self, pool, year):
        """What was really spent, by the same key; direct costs in proportion to the budgeted ones."""
        spent = cents(pool["actuals"][year])
        if self.is_direct(pool):
            return largest_remainder(spent, self.direct(pool, year))[0]
        return self.divided(pool, spent, year)


def sign(line):
    """Income is subtracted."""
    return -1 if line.get("kind") == "income" else 1


def kind(period):
    """Year, quarter or month."""
    return (len(period), "Q" in period)


def added(tables):
    """The sums by municipality."""
    sums = {}
    for table in tables:
        for code, amount in table.items():
            sums[code] = sums.get(code, 0) + amount
    return sums


def difference(new, old):
    """New less old, municipality by municipality, whichever side they are on."""
    return {code: new.get(code, 0) - old.get(code, 0) for code in sorted({*new, *old})}


def or_none(work):
    """The result of `work`, or None where it meets a gap."""
    try:
        return work()
    except Gap:
        return None


def pool_answer(plan, pool, total, year):
    """One pool as the program's cost sharing shows it."""
    if plan.is_direct(pool):
        carried = plan.direct(pool, year)
        return {
            "id": pool["id"],
            "total": total,
            "criteria": [{"id": None, "cents": total, "municipalities": carried, "extra": []}],
            "municipalities": carried,
        }
    parts = plan.by_key(plan.keys[pool["key"]], total, year, plan.members)
    criteria = [
        {
            "id": criterion["id"],
            "cents": parts[criterion["id"]][0],
            "municipalities": parts[criterion["id"]][1],
            "extra": parts[criterion["id"]][2],
        }
        for criterion in plan.keys[pool["key"]]["criteria"]
    ]
    return {
        "id": pool["id"],
        "total": total,
        "criteria": criteria,
        "municipalities": added(c["municipalities"] for c in criteria),
    }


def advances(carried):
    """Twelve months for each member: the year's months as even as cents allow, the first ones a cent more."""
    months, _ = largest_remainder(sum(carried.values()), dict.fromkeys(range(1, 13), 1))
    table = fill(carried, months)
    return table and {code: list(cells.values()) for code, cells in table.items()}


def settlement(plan, year):
    """Actual costs less what was paid in advance."""
    spent = [pool for pool in plan.rows["pools"] if year in pool.get("actuals", {})]
    if not spent:
        return None
    actual = added([dict.fromkeys(plan.members, 0), *(plan.actual(pool, year) for pool in spent)])
    paid = dict.fromkeys(plan.members, 0)
    for payment in plan.rows.get("payments", []):
        if str(payment["year"]) == year:
            paid[payment["municipality"]] += cents(payment["amount"])
    return {
        code: {"actual": actual[code], "paid": paid[code], "balance": actual[code] - paid[code]}
        for code in plan.members
    }


def per_resident(plan, carried, year):
    """Cents per resident, half a cent away from zero."""
    found = {}
    for code, amount in carried.items():
        periods = [
            period
            for period in plan.values.get(("population", code), {})
            if kind(period) == kind(year) and period <= year
        ]
        residents = plan.values["population", code][max(periods)] if periods else 0
        if residents:
            exact = abs(amount) / residents
            found[code] = int(exact + Fraction(1, 2)) * (-1 if amount < 0 else 1)
        else:
            found[code] = None
    return found


def other_key(plan, pool, total, year):
    """The pool under the next key by name, beside its own."""
    others = sorted(id for id, key in plan.keys.items() if key.get("kind") != "direct" and id != pool["key"])
    if not others:
        return None
    new = plan.divided(pool, total, year, key=plan.keys[others[0]])
    old = plan.divided(pool, total, year)
    return {"pool": pool["id"], "key": others[0], "municipalities": new, "difference": difference(new, old)}


def point(plan, pool, total, year):
    """One percentage point from the heaviest criterion to the lightest, the first of equals."""
    criteria = plan.keys[pool["key"]]["criteria"]
    weights = {c["id"]: Fraction(c["weight"]) for c in criteria}
    giver = min(weights, key=lambda id: (-weights[id], id))
    taker = min((id for id in weights if id != giver), key=lambda id: (weights[id], id), default=None)
    if taker is None or weights[giver] < 1:
        return None
    moved = {**weights, giver: weights[giver] - 1, taker: weights[taker] + 1}
    new, old = plan.divided(pool, total, year, weights=moved), plan.divided(pool, total, year)
    return {"pool": pool["id"], "from": giver, "to": taker, "difference": difference(new, old)}


def heavier(plan, pool, total, year):
    """By criterion what changes when it weighs a percentage point more, taken from the others in proportion."""
    weights = {c["id"]: Fraction(c["weight"]) for c in plan.keys[pool["key"]]["criteria"]}
    old, found = plan.divided(pool, total, year), {}
    for one in weights:
        others = sum(weights.values()) - weights[one]
        if others > 1:
            moved = {id: weight + 1 if id == one else weight * (others - 1) / others for id, weight in weights.items()}
            found[one] = difference(plan.divided(pool, total, year, weights=moved), old)
    return {"pool": pool["id"], "criteria": found}


def other_members(plan, pools, year, mover, members):
    """The pools that criteria divide, by other members and with the same totals; null where that meets a gap."""
    divided = partial(plan.divided, year=year, members=sorted(members))
    return {"municipality": mover, "pools": {p["id"]: or_none(partial(divided, p, total)) for p, total in pools}}


def year_answer(plan, year):
    """Everything that is expected of a year."""
    divided, gaps, by_criteria = [], [], []
    for pool in plan.rows["pools"]:
        total = plan.total(pool, year)
        if total is None:
            continue
        try:
            divided.append(pool_answer(plan, pool, total, year))
        except Gap:
            gaps.append(pool["id"])
            continue
        if not plan.is_direct(pool):
            by_criteria.append((pool, total))
    carried = added([dict.fromkeys(plan.members, 0), *(pool["municipalities"] for pool in divided)])
    return {
        "pools": divided,
        "gaps": gaps,
        "municipalities": carried,
        "advances": advances(carried),
        "settlement": or_none(lambda: settlement(plan, year)),
        "per_resident": per_resident(plan, carried, year),
        **what_if(plan, by_criteria, year),
    }


def what_if(plan, pools, year):
    """Other keys, other weights and other members for the pools that criteria divide."""
    leaver = plan.members[int(year) % len(plan.members)]
    outside = {code for _, code in plan.values if code.isdigit()} - set(plan.members)
    changes = {"leaves": None, "joins": None}
    if pools and len(plan.members) > 1:
        changes["leaves"] = other_members(plan, pools, year, leaver, set(plan.members) - {leaver})
    if pools and outside:
        joiner = min(outside)
        changes["joins"] = other_members(plan, pools, year, joiner, {*plan.members, joiner})
    for name, work in (("other_key", other_key), ("point", point), ("heavier", heavier)):
        changes[name] = [or_none(partial(work, plan, pool, total, year)) for pool, total in pools]
    return changes


def answer(file):
    """A plan and what is expected of it."""
    plan = Plan(file)
    return {"plan": file, "expected": {"years": {year: year_answer(plan, year) for year in plan.years()}}}


def main():
    """Reads a seed or plans, and writes the answers one by one."""
    asked = json.load(sys.stdin)
    files = (
        (random_plan(asked["seed"], number) for number in range(asked["cases"])) if isinstance(asked, dict) else asked
    )
    for number, file in enumerate(files):
        sys.stdout.write(",\n" if number else "[")
        sys.stdout.write(json.dumps(answer(file), ensure_ascii=False, separators=(",", ":")))
    sys.stdout.write("]\n")


if __name__ == "__main__":
    main()
