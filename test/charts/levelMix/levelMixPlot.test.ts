import {expect, test} from "vitest";
import {describeLevelMix} from "../../../src/charts/levelMix/describeLevelMix.js";
import {levelMixPlot} from "../../../src/charts/levelMix/levelMixPlot.js";
import {levelMixTable} from "../../../src/charts/levelMix/levelMixTable.js";
import {indicator, levels} from "../fixture.js";

interface Drawn {
  data: {values: {name: string; lower95: number}[]};
  layer: {data?: {values: {name: string}[]}; encoding: {x?: {scale: {domain: [number, number]}}}}[];
}
const draw = (rungs: typeof levels, options = {}) =>
  levelMixPlot(rungs, {language: "en", ...options}) as unknown as Drawn;

test("levelMixPlot(levels) has the highest rung on top and every interval within its logarithmic axis", () => {
  const {data, layer} = draw(levels);
  expect(data.values.map(({name}) => name)).toEqual([...levels].reverse().map(({name}) => name.en));
  const [low, high] = layer[0].encoding.x?.scale.domain ?? [Number.NaN, Number.NaN];
  expect(low).toBe(10);
  for (const {lower95} of data.values) {
    expect(lower95).toBeGreaterThanOrEqual(low);
    expect(lower95).toBeLessThanOrEqual(high);
  }
});

test("levelMixPlot(levels) names a rung where nobody stands, and draws it nowhere", () => {
  const empty = indicator("level.none", "空", "nobody", 0, 0);
  const {data, layer} = draw([...levels, empty]);
  expect(data.values.some(({name}) => name === "nobody")).toBe(false);
  expect(layer.some((one) => one.data?.values.some(({name}) => name === "nobody"))).toBe(true);
});

test("levelMixPlot(levels) refuses a year without results", () => {
  expect(() => draw(levels, {year: 1999})).toThrow("invalid year; not in 2025..2035: 1999");
});

test("describeLevelMix(levels, {year, from}) and levelMixTable(levels) give the medians", () => {
  const [junior] = levels;
  expect(describeLevelMix([junior], {language: "zh", year: 2026, from: 2025})).toBe(
    "2026年各等级人数（与2025年相比）：初级工39.8万(+9000)。"
  );
  expect(levelMixTable([junior], "en").rows[1].slice(0, 3)).toEqual([
    "junior",
    2026,
    junior.median[1]
  ]);
});
