"""A second implementation of cost sharing, written from the rule alone: exact fractions, largest remainders.

Reads {"pools": [{"id", "total_cents", "criteria": [{"id", "weight", "values": {code: number}}]}]} and answers
{"pools": [{"id", "criteria": [{"id", "cents", "municipalities": {code: cents}}]}]}.
"""

import json
import sys
from decimal import Decimal
from fractions import Fraction


def divide(total, weights):
    """Largest remainder over a mapping key -> weight; ties go to the smaller key; credits mirror costs."""
    if total < 0:
        return {key: -cents for key, cents in divide(-total, weights).items()}
    whole = sum(weights.values())
    exact = {key: Fraction(total) * weight / whole for key, weight in weights.items()}
    cents = {key: value.numerator // value.denominator for key, value in exact.items()}
    order = sorted(weights, key=lambda key: (-(exact[key] - cents[key]), key))
    for key in order[: total - sum(cents.values())]:
        cents[key] += 1
    return cents


def number(text):
    return Fraction(Decimal(text))


def share(pool):
    weights = {c["id"]: number(c["weight"]) for c in pool["criteria"]}
    parts = divide(pool["total_cents"], weights)
    criteria = []
    for criterion in pool["criteria"]:
        values = {code: number(value) for code, value in criterion["values"].items()}
        cents = parts[criterion["id"]]
        criteria.append({"id": criterion["id"], "cents": cents, "municipalities": divide(cents, values)})
    return {"id": pool["id"], "criteria": criteria}


json.dump({"pools": [share(pool) for pool in json.load(sys.stdin)["pools"]]}, sys.stdout)
