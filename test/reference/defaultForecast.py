# Writes test/reference/defaultForecast.json: python3 test/reference/defaultForecast.py > test/reference/defaultForecast.json
# The default forecast written again from its definition, plainly: starting values by numpy's least squares on the design matrix
# that comes from running each recursion on unit starts, theta's line refitted at every point by polyfit.
import json, math, sys
import numpy as np

H = 6
series = json.load(open("test/reference/forecast.json"))["series"]
CONSTANTS = dict(damping=0.9, momentum=0.3, spread=0.445, movement=1.375, past=0.334, power=0.704,
                 levels=[0.8, 0.95], lower=[0.474, 0.877], upper=[0.57, 0.985], short=[3.32, 5.16])


def theta(y):
    n = len(y)
    floor = 1e-9 * np.sum(np.diff(y) ** 2)

    def line(values):
        if len(values) == 0:
            return 0.0, 0.0
        if len(values) == 1:
            return values[0], 0.0
        b, a = np.polyfit(np.arange(1, len(values) + 1), values, 1)
        return a, b

    lines = [line(y[:t]) for t in range(n + 1)]

    def tilt(alpha, t, a, b):
        p = (1 - alpha) ** t
        return p * a + (1 - p * (1 - alpha)) / alpha * b

    def sse(alpha):
        l, e, g, c = 0.0, [], [], []
        for t in range(n):
            if t >= 2:
                e.append(y[t] - l)
                g.append(tilt(alpha, t, *lines[t]))
                c.append((1 - alpha) ** t)
            l = alpha * y[t] + (1 - alpha) * l
        e, g, c = map(np.array, (e, g, c))
        weight = 0.0
        if len(e) > 1:
            weight = np.linalg.lstsq(np.c_[g, c], e, rcond=None)[0][0]
        weight = min(1.0, max(0.0, weight))
        level = c @ (e - weight * g) / (c @ c)
        return max(floor, np.sum((e - weight * g - level * c) ** 2)), weight, level

    best = (math.inf,)
    tried = [0.1 + 0.89 * i / 20 for i in range(21)]
    for alpha in tried:
        s, w, l = sse(alpha)
        if s < best[0]:
            best = (s, alpha, w, l)
    step = 0.89 / 40
    while step > 1e-3:
        centre = best[1]
        for alpha in (centre - step, centre + step):
            if 0.1 <= alpha <= 0.99:
                s, w, l = sse(alpha)
                if s < best[0]:
                    best = (s, alpha, w, l)
        step /= 2
    _, alpha, weight, l = best
    seen = list(y)
    for t in range(n):
        l = alpha * y[t] + (1 - alpha) * l
    for h in range(H):
        mu = l + weight * tilt(alpha, len(seen), *line(np.array(seen)))
        seen.append(mu)
        l = alpha * mu + (1 - alpha) * l
    return np.array(seen[n:])


def smooth(y, alpha, beta, phi, trended, ridge):
    def errors(l, b):
        out = []
        for value in y:
            m = l + phi * b
            e = value - m
            out.append(e)
            l = m + alpha * e
            b = phi * b + beta * e
        return np.array(out), l, b

    zero = errors(y[0], 0)[0]
    columns = [zero - errors(y[0] + 1, 0)[0]]
    if trended:
        columns.append(zero - errors(y[0], 1)[0])
    design = np.array(columns).T
    target = zero
    if ridge:
        design = np.vstack([design, [0, math.sqrt(ridge)]]) if trended else design
        target = np.append(zero, 0) if trended else zero
    start = np.linalg.lstsq(design, target, rcond=None)[0]
    _, l, b = errors(y[0] + start[0], start[1] if trended else 0)
    damp = np.cumsum(phi ** np.arange(1, H + 1))
    return np.sum((target - design @ start) ** 2), l + damp * (b if trended else 0)


def parsimonious(y):
    n = len(y)
    floor = 1e-9 * np.sum(np.diff(y) ** 2)
    best = {}
    for alpha in (0.05, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 0.999):
        runs = [(3, 0, 1)]
        for ratio in (0.0001, 0.1, 0.2, 0.3):
            runs.append((5, alpha * ratio, 1))
            runs += [(6, alpha * ratio, phi) for phi in (0.8, 0.85, 0.9, 0.95, 0.98)]
        for k, beta, phi in runs:
            if n - k - 1 <= 0:
                continue
            s, path = smooth(y, alpha, beta, phi, k > 3, 0)
            if k not in best or max(s, floor) < best[k][0]:
                best[k] = (max(s, floor), path)
    if not best:
        return None
    aicc = {k: n * math.log(s) + 2 * k + 2 * k * (k + 1) / (n - k - 1) for k, (s, _) in best.items()}
    weight = {k: math.exp((min(aicc.values()) - a) / 2) for k, a in aicc.items()}
    return sum(weight[k] * best[k][1] for k in best) / sum(weight.values())


def averaged(y):
    n = len(y)
    floor = 1e-9 * np.mean(np.diff(y) ** 2) * n
    logs, paths, priors = [], [], []
    alphas, ratios, phis = (0.3, 0.5, 0.7, 0.85, 1, 1.2), (0.0001, 0.1, 0.3, 0.6, 1), (0.3, 0.5, 0.7, 0.85, 0.95)
    for alpha in alphas:
        runs = [(0, 1, False, 1 / len(alphas))]
        for ratio in ratios:
            share = 1 / len(alphas) / len(ratios)
            runs.append((alpha * ratio, 1, True, share))
            runs += [(alpha * ratio, phi, True, share / len(phis)) for phi in phis]
        for beta, phi, trended, prior in runs:
            s, path = smooth(y, alpha, beta, phi, trended, 1)
            logs.append(-n / 4 * math.log(max(s, floor)))
            paths.append(path)
            priors.append(prior)
    w = np.array(priors) * np.exp(np.array(logs) - max(logs))
    return w @ np.array(paths) / w.sum()


square = lambda z: np.where(z > 0, z * z, 0)


def point(y):
    n, r = len(y), np.sqrt(y)
    h = np.arange(1, H + 1)
    views = {"theta": (theta(y) + square(theta(r))) / 2}
    smoothing = parsimonious(y)
    if smoothing is not None:
        views["smoothing"] = smoothing
    damp = np.cumsum(CONSTANTS["damping"] ** h)
    views["drift"] = (y[-1] + h * np.median(np.diff(y)) + square(r[-1] + damp * (r[-1] - r[0]) / (n - 1))) / 2
    views["growth"] = y[-1] * np.exp(h * np.median(np.diff(np.log(y))))
    middle = np.median([np.maximum(0, view) for view in views.values()], axis=0)
    w = CONSTANTS["momentum"]
    return (1 - w) * middle + w * square(averaged(r))


def intervals(y):
    n, r = len(y), np.sqrt(y)
    errors = []
    for origin in range(max(3, n - 12), n):
        path = np.sqrt(point(y[:origin]))
        errors += [(r[origin + k] - path[k]) ** 2 / (k + 1) ** 1.3 for k in range(min(H, n - origin))]
    change = np.diff(r)
    fade = 0.7 ** np.arange(len(change))[::-1]
    c = CONSTANTS
    base = (c["spread"] * np.std(change, ddof=1) + c["movement"] * math.sqrt(fade @ change**2 / fade.sum())
            + c["past"] * math.sqrt(np.mean(errors)))
    centre = np.sqrt(point(y))
    out = []
    for level, lower, upper, short in zip(c["levels"], c["lower"], c["upper"], c["short"]):
        half = base * np.arange(1, H + 1) ** c["power"] * (1 + short / (n - 1) ** 2)
        out.append({"level": level, "lower": square(centre - lower * half).tolist(),
                    "upper": square(centre + upper * half).tolist()})
    return out


runs = {name: np.array(entry["values"], float) for name, entry in series.items()}
runs["short"] = np.array([12.0, 15, 13, 18, 21, 20])
json.dump({"source": f"python {sys.version.split()[0]}, numpy {np.__version__}",
           "script": "test/reference/defaultForecast.py",
           "series": {name: {"values": y.tolist(), "theta": theta(y).tolist(), "point": point(y).tolist(),
                             "intervals": intervals(y)} for name, y in runs.items()}}, sys.stdout, indent=1)
