# Elementary effects of the Ishigami function on a grid of four levels at the middles of quarters, by enumeration of every step of half the
# range: their mean, mean size and standard deviation. Python 3.11, no packages: python3 test/reference/morris.py > test/reference/morris.json
import itertools, json, math

levels = [(k + 0.5) / 4 for k in range(4)]


def ishigami(u):
    x = [math.pi * (2 * each - 1) for each in u]
    return math.sin(x[0]) + 7 * math.sin(x[1]) ** 2 + 0.1 * x[2] ** 4 * math.sin(x[0])


found = []
for i in range(3):
    effects = []
    for low in itertools.product(levels, repeat=3):
        if low[i] >= 0.5:
            continue
        high = list(low)
        high[i] += 0.5
        effects.append((ishigami(high) - ishigami(low)) / 0.5)
    mean = sum(effects) / len(effects)
    found.append({
        "mean": mean,
        "absolute": sum(abs(each) for each in effects) / len(effects),
        "deviation": math.sqrt(sum((each - mean) ** 2 for each in effects) / len(effects)),
    })
print(json.dumps(found, indent=2))
