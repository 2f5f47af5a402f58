import {expect, test} from "vitest";
import {anchoredForecast} from "../../../reports/components/scenarios/anchoredForecast.js";
import {realForecast} from "../realForecast.js";

test("anchoredForecast(anchor, few, few) is the anchor: no change moves nothing", async () => {
  const anchor = await realForecast("recent-pace", 24);
  const few = await realForecast("recent-pace", 8);
  const same = anchoredForecast(anchor, few, few);
  const numbers = ({median, lower80, upper95}: (typeof same.indicators)[number]) => [
    median,
    lower80,
    upper95
  ];
  expect(same.indicators.map(numbers)).toEqual(anchor.indicators.map(numbers));
  expect(same.targets.map(({probability}) => probability)).toEqual(
    anchor.targets.map(({probability}) => probability)
  );
  expect(same.runs).toBe(anchor.runs);
});

test("anchoredForecast(anchor, before, after) moves by what the few runs say, within bounds and in order", async () => {
  const anchor = await realForecast("recent-pace", 24);
  const before = await realForecast("recent-pace", 8);
  const after = await realForecast("all-together", 8);
  const moved = anchoredForecast(anchor, before, after);
  const at = (forecast: typeof anchor) =>
    forecast.indicators.find(({id}) => id === "highSkilled")!.median[5];
  expect(at(moved)).toBeCloseTo(at(anchor) + at(after) - at(before), 6);
  for (const {probability} of moved.targets)
    if (probability !== null) expect(probability >= 0 && probability <= 1).toBe(true);
  for (const {lower95, lower80, median, upper80, upper95} of moved.indicators)
    for (const i of median.keys()) {
      const five = [lower95[i], lower80[i], median[i], upper80[i], upper95[i]];
      expect(five).toEqual([...five].sort((a, b) => a - b));
    }
});
