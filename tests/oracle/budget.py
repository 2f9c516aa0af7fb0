"""A second implementation of budget lines: amounts, counts × prices, percentages, growth and the costs of
person-years.

What is entered stays as it is. What is computed is exact until the line is rounded, half away from zero, to the cent or
to the euro as the line says. What has no value in a year is missing, not zero: it is in no sum, and a percentage of it
is missing too. State transfers aren't known here.
"""

from decimal import Decimal
from fractions import Fraction


def cents(text):
    """Euros as text to whole cents."""
    return int((Decimal(text) * 100).to_integral_exact())


def rounded(euros, to):
    """Euros to whole cents, half away from zero, to the cent or to the euro."""
    unit = 1 if to == "cent" else 100
    units = int(abs(euros) * 100 / unit + Fraction(1, 2)) * unit
    return -units if euros < 0 else units


def rule(line):
    """How a computed amount of the line is rounded."""
    return line.get("rounding", "cent")


class Budget:
    """A plan's budget lines and person-years."""

    def __init__(self, rows):
        self.lines = {line["id"]: line for line in rows.get("budget_lines", [])}
        self.people = {}
        for row in rows.get("personnel", []):
            self.people.setdefault(row.get("line"), []).append(row)

    def years(self):
        """The years that lines and person-years have entered values for."""
        fields = [line.get(field, {}) for line in self.lines.values() for field in ("amounts", "counts", "growth")]
        fields += [row.get("person_years", {}) for rows in self.people.values() for row in rows]
        return {year for field in fields for year in field}

    def of_pool(self, pool):
        """The lines of a pool, in the plan itself."""
        return [line for line in self.lines.values() if line.get("pool") == pool and "scenario" not in line]

    def amount(self, line, year):
        """A line's amount in whole cents, positive for income too; None when a value is missing."""
        match line.get("calculation", "fixed"):
            case "fixed":
                return cents(line["amounts"][year]) if year in line.get("amounts", {}) else None
            case "growth":
                return self.grown(line, year)
            case "count-times-price":
                exact = self.priced(line, year)
            case "percentage":
                exact = self.percentage(line, year)
            case "personnel":
                exact = self.staffed(line, year)
            case other:
                raise ValueError(f"no rule for a line by {other}")
        return None if exact is None else rounded(exact, rule(line))

    def priced(self, line, year):
        """A count × a unit price."""
        if year not in line.get("counts", {}) or year not in line.get("prices", {}):
            return None
        return Fraction(line["counts"][year]) * Fraction(line["prices"][year])

    def percentage(self, line, year):
        """A percentage of other lines, as they are rounded."""
        parts = [self.amount(self.lines[part], year) for part in line.get("of", [])]
        if not parts or None in parts or "percent" not in line:
            return None
        return Fraction(line["percent"]) / 100 * Fraction(sum(parts), 100)

    def grown(self, line, year):
        """The latest amount up to the year, as it was entered, then grown and rounded year by year."""
        starts = [start for start in line.get("amounts", {}) if start <= year]
        if not starts:
            return None
        amount = cents(line["amounts"][max(starts)])
        for passed in range(int(max(starts)) + 1, int(year) + 1):
            growth = line.get("growth", {}).get(str(passed))
            if growth is None:
                return None
            amount = rounded(Fraction(amount, 100) * (1 + Fraction(growth) / 100), rule(line))
        return amount

    def staffed(self, line, year):
        """The person-years that name the line: each × salary × (100 % + on-costs), to the cent."""
        rows = [row for row in self.people.get(line["id"], []) if year in row.get("person_years", {})]
        costs = [self.person_cost(row, year) for row in rows]
        return None if not costs or None in costs else Fraction(sum(costs), 100)

    def person_cost(self, row, year):
        """One row of person-years in whole cents; none of it costs nothing, whatever the salary."""
        years = Fraction(row["person_years"][year])
        if years == 0:
            return 0
        if year not in row.get("salaries", {}) or "on_costs" not in row:
            return None
        return rounded(years * Fraction(row["salaries"][year]) * (1 + Fraction(row["on_costs"]) / 100), "cent")
