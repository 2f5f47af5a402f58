"""Writes engine.json: values of the engine's mathematics from NumPy and SciPy. Run: python3 test/reference/engine.py"""

import json
import sys

import numpy as np
import scipy
from scipy import linalg, stats

rng = np.random.default_rng(20250610)
source = f"Python {sys.version.split()[0]}, NumPy {np.__version__}, SciPy {scipy.__version__}"


def generator(n, scale, leaky):
    q = rng.uniform(0, scale, (n, n)) * (rng.uniform(size=(n, n)) < 0.7)
    np.fill_diagonal(q, 0)
    exits = rng.uniform(0, scale, n) if leaky else np.zeros(n)
    np.fill_diagonal(q, -q.sum(axis=1) - exits)
    return q


def lists(x):
    return np.asarray(x).tolist()


exponentials = []
for n, scale, time, leaky in [(2, 1, 1, False), (3, 0.3, 0.25, True), (4, 2, 10, False), (6, 30, 1, False), (5, 100, 2, True), (8, 1e-6, 1, False)]:
    q = generator(n, scale, leaky)
    exponentials.append({"generator": lists(q), "time": time, "probabilities": lists(linalg.expm(q * time))})

logarithms = []
for n in (2, 3, 5):
    p = linalg.expm(generator(n, 0.4, False))
    logarithms.append({"probabilities": lists(p), "generator": lists(linalg.logm(p).real)})

leslie = np.zeros((6, 6))
leslie[:, 0] = [0, 0.4, 1.1, 0.9, 0.3, 0]
for age, survival in enumerate([0.8, 0.95, 0.93, 0.9, 0.7]):
    leslie[age, age + 1] = survival
values, right = np.linalg.eig(leslie)
order = np.argsort(-abs(values))
left = np.linalg.eig(leslie.T)
v = left[1][:, np.argmax(left[0].real)].real
w = right[:, order[0]].real
v = v / v.sum()
w = w / (v @ w)
long_run = {
    "projection": lists(leslie),
    "growth": float(values[order[0]].real),
    "structure": lists(v),
    "reproductive": lists(w),
    "damping": float(values[order[0]].real / abs(values[order[1]])),
}

absorbing = rng.uniform(0, 1, (5, 5))
absorbing /= absorbing.sum(axis=1, keepdims=True) * 1.2
entries = rng.uniform(0, 100, 5)
fundamental = {
    "probabilities": lists(absorbing),
    "entries": lists(entries),
    "fundamental": lists(np.linalg.inv(np.eye(5) - absorbing)),
    "steady": lists(entries @ np.linalg.inv(np.eye(5) - absorbing)),
}

us = [0.1, 1, 3.5, 20]
families = [
    ({"family": "exponential", "rate": 0.3}, stats.expon(scale=1 / 0.3)),
    ({"family": "weibull", "lambda": 0.2, "gamma": 1.7}, stats.weibull_min(1.7, scale=0.2 ** (-1 / 1.7))),
    ({"family": "weibullScale", "scale": 4, "shape": 0.6}, stats.weibull_min(0.6, scale=4)),
    ({"family": "gompertz", "B": 0.02, "c": 0.09}, stats.gompertz(0.02 / 0.09, scale=1 / 0.09)),
    ({"family": "logLogistic", "scale": 5, "shape": 1.4}, stats.fisk(1.4, scale=5)),
    ({"family": "logNormal", "mu": 1.1, "sigma": 0.8}, stats.lognorm(0.8, scale=np.exp(1.1))),
]
hazards = [{"hazard": h, "u": us, "H": [float(-d.logsf(u)) for u in us]} for h, d in families]

alpha = np.array([12.5, 3.5, 0.5, 40.5])
posterior = {
    "counts": [[12, 3, 0, 40]],
    "mean": lists(alpha / alpha.sum()),
    "lower": [float(stats.beta.ppf(0.05, a, alpha.sum() - a)) for a in alpha],
    "upper": [float(stats.beta.ppf(0.95, a, alpha.sum() - a)) for a in alpha],
}

markov = np.array([[0.85, 0.1, 0.05], [0.2, 0.6, 0.2], [0, 0, 1]])
cohort = [np.array([1000.0, 0, 0])]
for _ in range(20):
    cohort.append(cohort[-1] @ markov)
cycles = np.array(cohort)
half = np.array([0.5] + [1] * 19 + [0.5])
textbook = {"matrix": lists(markov), "stocks": lists(cycles), "occupancy": lists(half @ cycles)}

q = np.minimum(1, 0.0005 * np.exp(0.07 * np.arange(101)))
q[-1] = 1
survivors = np.concatenate([[100000], 100000 * np.cumprod(1 - q)])
life = {"q": lists(q), "l": lists(survivors), "e0": float((survivors[:-1] + survivors[1:]).sum() / 2 / 100000)}

y = np.array([100, 108, 121, 12, 20, 3, 9], dtype=float)
variance = np.array([4, 9, 1, 3, 16, 1, 2], dtype=float)
A = np.array([[1, -1, 0, 1, 0, -1, 0], [0, 1, -1, 0, 1, 0, -1]], dtype=float)
V = np.diag(variance)
x = y - V @ A.T @ np.linalg.solve(A @ V @ A.T, A @ y)
account = {"published": lists(y), "variances": lists(variance), "reconciled": lists(x)}

document = {
    "source": source,
    "matrixExponential": {"call": "scipy.linalg.expm(Q * t)", "atol": 1e-12, "cases": exponentials},
    "generatorOf": {"call": "scipy.linalg.logm(P)", "atol": 1e-11, "cases": logarithms},
    "longRun": {"call": "numpy.linalg.eig(A)", "rtol": 1e-11, **long_run},
    "fundamentalMatrix": {"call": "numpy.linalg.inv(I - P)", "rtol": 1e-11, **fundamental},
    "cumulativeHazard": {"call": "-scipy.stats.<family>.logsf(u)", "rtol": 1e-11, "cases": hazards},
    "transitionPosterior": {"call": "scipy.stats.beta.ppf(p, a, b)", "atol": 1e-11, **posterior},
    "cohort": {"call": "m @ P, numpy", "rtol": 1e-12, **textbook},
    "lifeTable": {"call": "numpy.cumprod(1 - q)", "rtol": 1e-11, **life},
    "reconcileAccount": {"call": "y - V A' (A V A')^-1 A y, numpy", "rtol": 1e-11, **account},
}
with open("test/reference/engine.json", "w") as file:
    json.dump(document, file)
    file.write("\n")
