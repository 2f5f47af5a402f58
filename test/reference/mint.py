# Writes test/reference/mint.json: python3 test/reference/mint.py > test/reference/mint.json
import json, sys
import numpy as np

random = np.random.default_rng(20250114)
S = np.array([[1, 1, 1, 1], [1, 1, 0, 0], [0, 0, 1, 1], [1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1.0]])
leaf = random.normal(size=(4, 12)) * np.array([[3], [1], [2], [5]])
residuals = S @ leaf + random.normal(size=(7, 12))
base = S @ np.array([40.0, 25, 60, 10]) + random.normal(size=7) * 4


def shrunk(e):
    years = e.shape[1]
    size = np.sqrt((e**2).mean(1))
    z = e / size[:, None]
    r = z @ z.T / years
    products = z[:, None, :] * z[None, :, :]
    var = ((products - r[:, :, None]) ** 2).sum(2) / (years * (years - 1))
    off = ~np.eye(len(r), dtype=bool)
    shrinkage = min(1, max(0, var[off].sum() / (r[off] ** 2).sum()))
    r = (1 - shrinkage) * r
    np.fill_diagonal(r, 1)
    return r * np.outer(size, size), shrinkage


def coherent(w):
    inverse = np.linalg.inv(w)
    return S @ np.linalg.inv(S.T @ inverse @ S) @ S.T @ inverse @ base


mint, shrinkage = shrunk(residuals)
json.dump(
    {
        "source": f"python {sys.version.split()[0]}, numpy {np.__version__}",
        "script": "test/reference/mint.py",
        "names": ["all", "a", "b", "a1", "a2", "b1", "b2"],
        "hierarchy": {"all": ["a", "b"], "a": ["a1", "a2"], "b": ["b1", "b2"]},
        "base": base.tolist(),
        "residuals": residuals.tolist(),
        "shrinkage": shrinkage,
        "ols": coherent(np.eye(7)).tolist(),
        "wls": coherent(np.diag((residuals**2).mean(1))).tolist(),
        "mint": coherent(mint).tolist(),
    },
    sys.stdout,
    indent=1,
)
