"""Reference values for test/decide/primBox.test.ts: peeling and quasi-p-values written again from Friedman and Fisher (1999) and Bryant and
Lempert (2010), in whole numbers and fractions; Python 3.11, run once; see prim.json."""

import json
from fractions import Fraction
from math import comb, isqrt

n = 400
# Coordinates in millionths: the fractional parts of i times the roots of 2, 3 and 5.
points = [tuple(isqrt(p * (i * 10**6) ** 2) % 10**6 for p in (2, 3, 5)) for i in range(1, n + 1)]
# Of interest: a corner, and every eleventh point anywhere.
interest = [(x < 420_000 and z > 530_000) or i % 11 == 0 for i, (x, _, z) in enumerate(points)]
total = sum(interest)


def tail(k, m, p):
    """P(X >= k) of a binomial, exact."""
    return sum(Fraction(comb(m, j)) * p**j * (1 - p) ** (m - j) for j in range(k, m + 1))


inside = set(range(n))
bounds = [[None, None] for _ in range(3)]
path = [(len(inside), sum(interest), [list(b) for b in bounds])]
while True:
    cut = max(1, int(len(inside) / 20 + Fraction(1, 2)))
    if len(inside) - cut < n / 20:
        break
    options = []
    for axis in range(3):
        order = sorted(inside, key=lambda i: points[i][axis])
        options.append((axis, 0, order[cut:], Fraction(points[order[cut - 1]][axis] + points[order[cut]][axis], 2)))
        kept = order[:-cut]
        options.append((axis, 1, kept, Fraction(points[kept[-1]][axis] + points[order[-cut]][axis], 2)))
    axis, end, kept, bound = max(options, key=lambda o: sum(interest[i] for i in o[2]))
    bounds[axis][end] = bound
    inside = set(kept)
    path.append((len(inside), sum(interest[i] for i in inside), [list(b) for b in bounds]))


def balance(step):
    size, caught, _ = step
    coverage, density = Fraction(caught, total), Fraction(caught, size)
    return 2 * coverage * density / (coverage + density)


chosen = max(path, key=balance)[2]
limits = {axis: tuple(b) for axis, b in enumerate(chosen) if b != [None, None]}


def within(some):
    return [
        i
        for i in range(n)
        if all((lo is None or points[i][a] > lo) and (hi is None or points[i][a] < hi) for a, (lo, hi) in some.items())
    ]


while limits:
    own = within(limits)
    caught = sum(interest[i] for i in own)
    chances = {}
    for axis in limits:
        wider = within({a: b for a, b in limits.items() if a != axis})
        chances[axis] = tail(caught, len(own), Fraction(sum(interest[i] for i in wider), len(wider)))
    worst = max(chances, key=lambda a: chances[a])
    if chances[worst] <= Fraction(1, 20):
        break
    del limits[worst]

print(
    json.dumps(
        {
            "program": "Python 3.11.7, fractions; test/reference/prim.py",
            "path": [[size, caught] for size, caught, _ in path],
            "limits": [
                {
                    "axis": axis,
                    "low": 0 if lo is None else float(lo / 10**6),
                    "high": 1 if hi is None else float(hi / 10**6),
                    "chance": float(chances[axis]),
                }
                for axis, (lo, hi) in sorted(limits.items())
            ],
            "points": len(own),
            "caught": caught,
            "total": total,
        },
        indent=2,
    )
)
