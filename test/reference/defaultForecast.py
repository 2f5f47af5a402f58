# Writes test/reference/defaultForecast.json: python3 test/reference/defaultForecast.py > test/reference/defaultForecast.json
# The default forecast written again from its definition, plainly: starting values by numpy's least squares on the design matrix
# that comes from running each recursion on unit starts, theta's line refitted at every point by polyfit.
import json, math, sys
import numpy as np

H = 6
series = json.load(open("test/reference/forecast.json"))["series"]
CONSTANTS = dict(damping=0.9, shrinkage=0.95, shrinkage_power=1.5, calm=0.1, steady=3, pace=1.3, ground=1.1, doubt=0.8, steep=1.4, few=2.5, outlier=5, last_outlier=8, last_kept=0.7, stationary=0.2,
                 spread=1.041, movement=1.294, past=0.261, power=0.685,
                 levels=[0.8, 0.95], z=[1.2815515655446004, 1.959963984540054],
                 lower=[0.473, 0.884], upper=[0.554, 0.958], short=[2.35, 4.34])


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


def recent(change):
    fade = 0.7 ** np.arange(len(change))[::-1]
    return math.sqrt(fade @ change**2 / fade.sum())


def believed(path, momentum, z):
    n, c, change = len(z), CONSTANTS, np.diff(z)
    before, after = change[:-1], change[1:]
    most = np.sum(np.abs(before) + np.abs(after))
    rough = 0.5 if n == 2 else np.sum(np.abs(after - before)) / most if most else 0
    calm = c["calm"] / (c["calm"] + recent(change) / z[-1]) if z[-1] > 0 else 0
    moved = np.sum(np.abs(change))
    rising = (1 + np.clip(c["steady"] * (z[-1] - z[0]) / moved, -1, 1)) / 2 if moved else 0.5
    if momentum is not None:
        path = path + min(1, c["pace"] * max(0, 1 - rough / 0.7) * calm**2) * (momentum - path)
    trust = np.clip(min(1, 4 / (n - 1))**2 * (c["ground"] * calm * rising - c["doubt"] * rough), -1, 1)
    line = z[-1] + np.arange(1, H + 1) * (z[-1] - z[0]) / (n - 1)
    path = path + abs(trust) * ((line if trust > 0 else np.mean(z)) - path)
    hasty = min(1, c["steep"] * min(1, c["few"] / (n - 1))**2 * (1 - calm)**2 * (1 - rough)) if n > 2 else 0
    return path + hasty * (z[-1] - path)


def views(z):
    """The path before growth is believed or doubted, and after."""
    n, c, momentum = len(z), CONSTANTS, None
    damp = np.cumsum(c["damping"] ** np.arange(1, H + 1))
    paths = [z[-1] + damp * (z[-1] - z[0]) / (n - 1)]
    if n >= 3:
        momentum = averaged(z)
        paths += [theta(z), momentum]
    kept = 1 - c["shrinkage"] / (n - 1) ** c["shrinkage_power"]
    middle = np.median(paths, axis=0)
    moved = np.sum(np.abs(np.diff(z)))
    steady = max(0, z[0] - z[-1]) / moved if moved else 0
    middle = np.where(middle < z[-1], z[-1] + steady * (middle - z[-1]), middle)
    shrunk = z[-1] + kept * (middle - z[-1])
    return shrunk, believed(shrunk, momentum, z)


def discounted(z):
    n, change = len(z), np.diff(z)
    seen, offset = z.copy(), 0.0
    if n < 6:
        return seen, offset
    usual = np.median(change)
    for t in range(1, n):
        beside = [t - 1] if t == n - 1 else [t - 1, t]
        size = np.median(np.abs(np.delete(change, beside)))
        moved = change[beside] - usual
        limit = (CONSTANTS["last_outlier"] if t == n - 1 else CONSTANTS["outlier"]) * size
        if size > 0 and np.all(np.abs(moved) > limit) and (len(moved) == 1 or moved[0] * moved[1] < 0):
            seen[t] = seen[t - 1] + usual if t == n - 1 else (seen[t - 1] + z[t + 1]) / 2
            if t == n - 1:
                offset = CONSTANTS["last_kept"] * (z[t] - seen[t])
    return seen, offset


def default(y):
    c, raw = CONSTANTS, np.sqrt(y)
    z, offset = discounted(raw)
    n, errors, of_views, of_mean = len(z), [], 0.0, 0.0
    origins = range(max(3, n - 12), n)
    for origin in origins:
        shrunk, path = (np.maximum(0, one) for one in views(z[:origin]))
        ahead = z[origin:origin + H]
        errors += list((ahead - path[:len(ahead)]) ** 2 / np.arange(1, len(ahead) + 1) ** 1.3)
        of_views += (z[origin] - shrunk[0]) ** 2
        of_mean += (z[origin] - np.mean(z[:origin])) ** 2
    odds = c["stationary"] / (1 - c["stationary"]) * (of_views / of_mean) ** (len(origins) / 2)
    w = odds / (1 + odds) if len(origins) >= 3 else 0.0
    centre = np.maximum(0, (1 - w) * (views(z)[1] + offset) + w * np.mean(z))
    moved = z.copy()
    if offset:
        moved[-1] = raw[-1]
    change = np.diff(moved)
    base = (c["spread"] * np.std(change, ddof=1) + c["movement"] * recent(change)
            + c["past"] * math.sqrt(np.mean(errors)))
    # Mostly zero since it first was not, of the last 8 years: the point is the median, zero, and the lower ends too.
    begun = np.flatnonzero(z > 0)
    rare = len(begun) > 0 and np.mean(z[max(begun[0], n - 8):] == 0) > 0.5
    out = []
    for level, q, lower, upper, short in zip(c["levels"], c["z"], c["lower"], c["upper"], c["short"]):
        moving = (1 - w) * base * np.arange(1, H + 1) ** c["power"] * (1 + short / (n - 1) ** 2)
        still = w * q * np.std(z, ddof=1) * math.sqrt(1 + 1 / n)
        out.append({"level": level, "lower": square(0 * centre if rare else centre - still - lower * moving).tolist(),
                    "upper": square(centre + still + upper * moving).tolist()})
    return {"point": square(0 * centre if rare else centre).tolist(), "intervals": out}


runs = {name: np.array(entry["values"], float) for name, entry in series.items()}
runs["short"] = np.array([12.0, 15, 13, 18, 21, 20])
runs["one value alone"] = np.array([100.0, 110, 105, 120, 300, 115, 127, 121, 118])
runs["last value alone"] = np.array([100.0, 104, 109, 113, 119, 124, 130, 300])
runs["mostly zero"] = np.array([0.0, 0, 2, 0, 0, 1, 0, 0, 3, 0])
runs["calm and even"] = np.array([800.0, 812, 825, 837, 850, 864, 877])
runs["about a mean"] = np.array([2.0, 7, 3, 5, 4, 6, 2, 7, 5, 3])
json.dump({"source": f"python {sys.version.split()[0]}, numpy {np.__version__}",
           "script": "test/reference/defaultForecast.py",
           "series": {name: {"values": y.tolist(), "theta": theta(y).tolist(), **default(y)} for name, y in runs.items()}},
          sys.stdout, indent=1)
