"""Reference values for test/decide/chanceProgram.test.ts: scipy.optimize.milp and linprog (HiGHS), run once; see allocate.json."""

import json

import numpy as np
import scipy
from scipy.optimize import Bounds, LinearConstraint, linprog, milp

# Eight runs, three controls in whole steps: margin_r = -need_r + G_r x, costs c, at most 6 steps each, x0 + x1 <= 8.
need = np.array([3.0, 5, 6, 8, 9, 11, 14, 20])
gain = np.array([[1.0, 2, 0.5], [2, 1, 1], [1, 1, 1], [0.5, 2, 1], [1.5, 1, 2], [2, 2, 0.5], [1, 3, 1], [2, 1, 3]])
cost = np.array([2.0, 3, 1.5])
n, m = gain.shape
most = 6


def chance(objective, rows):
    """x then z; margin >= -need (1 - z)."""
    a = np.hstack([gain, -np.diag(need)])
    limits = [
        LinearConstraint(a, 0, np.inf),
        LinearConstraint(np.r_[1, 1, 0, np.zeros(n)], -np.inf, 8),
        *rows,
    ]
    bounds = Bounds(0, np.r_[np.full(m, most), np.ones(n)])
    return milp(objective, constraints=limits, integrality=np.ones(m + n), bounds=bounds, options={"mip_rel_gap": 0})


answer = {"scipy": scipy.__version__, "call": "scipy.optimize.milp, mip_rel_gap 0; linprog(method='highs')", "tolerance": 1e-9}
answer["counts"] = [
    {"budget": b, "runs": round(-chance(np.r_[np.zeros(m), -np.ones(n)], [LinearConstraint(np.r_[cost, np.zeros(n)], -np.inf, b)]).fun)}
    for b in (0, 5, 9, 12, 16, 20, 25, 40)
]
answer["costs"] = [
    {"runs": k, "cost": chance(np.r_[cost, np.zeros(n)], [LinearConstraint(np.r_[np.zeros(m), np.ones(n)], k, np.inf)]).fun}
    for k in range(0, n + 1)
]
# Prices of limits where the last run must hold: continuous, x2 <= 3.
lp = linprog(cost, A_ub=np.vstack([-gain[7:8], [[1, 1, 0]]]), b_ub=[-need[7], 8], bounds=[(0, most), (0, most), (0, 3)], method="highs")
answer["serving"] = {"cost": lp.fun, "upper": (-lp.upper.marginals).tolist(), "shared": -lp.ineqlin.marginals[1]}
answer["need"], answer["gain"], answer["unitCosts"], answer["most"] = need.tolist(), gain.tolist(), cost.tolist(), most
json.dump(answer, open("test/reference/allocate.json", "w"), indent=1)
