import fc from "fast-check";
import {expect, test} from "vitest";
import {compileScenario} from "../../src/entries/pipeline.js";
import {type Change, type Lever, leverBaseline, type Scenario} from "../../src/index.js";
import type {Assumption} from "../../src/project/assumption.js";

const label = {zh: "名", en: "name"};
const basis = {kind: "assumption" as const, sources: [], reason: label};
const lever = (id: string, baseline: Lever["baseline"], range: [number, number]): Lever => ({
  id,
  name: label,
  unit: "person-time/yr",
  baseline,
  range,
  step: 1,
  anchors: [],
  keeps: label,
  basis
});
const levers = [
  lever("places.digital", {2025: 16000, 2028: 12000}, [0, 40000]),
  lever("delivery", 1, [0, 2])
];
const assumptions: Assumption[] = [
  {
    id: "lapse",
    name: label,
    symbol: "w",
    unit: "1/yr",
    prior: {family: "lognormal", median: 0.02, low: 0.005, high: 0.08},
    bounds: [0, 0.5],
    basis
  },
  {
    id: "mix",
    name: label,
    symbol: "s",
    unit: "1",
    prior: {family: "dirichlet", alpha: [3, 1]},
    components: [
      {id: "junior", name: label},
      {id: "senior", name: label}
    ],
    basis
  }
];
const scenario = (changes: Change[], id = "mine", base?: string): Scenario => ({
  schema: 1,
  id,
  name: label,
  ...(base === undefined ? {} : {base}),
  description: label,
  fixed: label,
  changed: label,
  afterwards: label,
  changes
});
const years = [2025, 2026, 2027, 2028, 2029];
const context = {scenarios: [] as Scenario[], levers, assumptions, years};
const compile = (...changes: Change[]) => compileScenario(scenario(changes), context);
/** Values of a lever under an effect, by year. */
const values = (effect: ReturnType<typeof compile>, id: string) => {
  const row = effect.parameters.indexOf(id);
  return years.map((year, column) => {
    const base = leverBaseline(levers.find((one) => one.id === id)!, year);
    return (
      effect.scale[row * years.length + column] * base + effect.shift[row * years.length + column]
    );
  });
};

test("compileScenario lists levers, then scalar assumptions with components one by one", () => {
  expect(compile().parameters).toEqual([
    "places.digital",
    "delivery",
    "lapse",
    "mix.junior",
    "mix.senior"
  ]);
});

test("compileScenario applies set, add, multiply over [from, to) in order", () => {
  const effect = compile(
    {target: "places.digital", operation: "set", value: 20000, from: 2026, to: 2028},
    {target: "places.digital", operation: "add", value: 1000, from: 2027},
    {target: "places.digital", operation: "multiply", value: 0.5, to: 2026}
  );
  expect(values(effect, "places.digital")).toEqual([8000, 20000, 21000, 13000, 13000]);
});

test("compileScenario ramps from the unchanged value to the value in the last year and stays there", () => {
  const effect = compile({target: "delivery", operation: "ramp", value: 2, from: 2025, to: 2028});
  expect(values(effect, "delivery")).toEqual([1, 1.5, 2, 2, 2]);
  const open = compile({target: "delivery", operation: "ramp", value: 2});
  expect(values(open, "delivery")).toEqual([1, 1.25, 1.5, 1.75, 2]);
  const short = compile({target: "delivery", operation: "ramp", value: 2, from: 2027, to: 2028});
  expect(values(short, "delivery")).toEqual([1, 1, 2, 2, 2]);
});

test("compileScenario acts on an assumption as scale and shift of the draw", () => {
  const effect = compile(
    {target: "lapse", operation: "multiply", value: 3},
    {target: "lapse", operation: "add", value: 0.01, from: 2027}
  );
  const row = effect.parameters.indexOf("lapse") * years.length;
  expect([...effect.scale.subarray(row, row + 5)]).toEqual([3, 3, 3, 3, 3]);
  expect([...effect.shift.subarray(row, row + 5)]).toEqual([0, 0, 0.01, 0.01, 0.01]);
});

test("compileScenario of neutral changes equals no change bit for bit", () => {
  const neutral = fc.record({
    target: fc.constantFrom("places.digital", "delivery", "lapse", "mix.senior"),
    change: fc.constantFrom(
      {operation: "multiply" as const, value: 1},
      {operation: "add" as const, value: 0}
    ),
    from: fc.integer({min: 2025, max: 2029})
  });
  fc.assert(
    fc.property(fc.array(neutral), (list) => {
      const effect = compile(
        ...list.map(({target, change, from}) => ({target, ...change, from})),
        {target: "delivery", operation: "set", value: 1},
        {target: "delivery", operation: "ramp", value: 1, from: 2026, to: 2029}
      );
      expect(effect).toEqual(compile());
    }),
    {numRuns: 50}
  );
});

test("compileScenario puts the changes of the bases first", () => {
  const root = scenario([{target: "delivery", operation: "set", value: 0.5}], "root");
  const middle = scenario(
    [{target: "delivery", operation: "multiply", value: 3}],
    "middle",
    "root"
  );
  const effect = compileScenario(
    scenario([{target: "delivery", operation: "add", value: 0.25}], "leaf", "middle"),
    {...context, scenarios: [middle, root]}
  );
  expect(values(effect, "delivery")).toEqual([1.75, 1.75, 1.75, 1.75, 1.75]);
});

test("compileScenario refuses a cycle and names it", () => {
  const scenarios = [
    scenario([], "a", "b"),
    scenario([], "b", "c"),
    scenario([], "c", "b"),
    scenario([], "self", "self")
  ];
  const fail = (id: string) => () => compileScenario(id, {...context, scenarios});
  expect(fail("a")).toThrow("invalid base; cycle: b -> c -> b");
  expect(fail("self")).toThrow("invalid base; cycle: self -> self");
});

test("compileScenario refuses an unknown name with the nearest known one first", () => {
  expect(() => compile({target: "places.digitl", operation: "set", value: 1})).toThrow(
    'unknown lever or assumption: "places.digitl"; one of places.digital'
  );
  expect(() => compileScenario("mne", {...context, scenarios: [scenario([])]})).toThrow(
    'unknown scenario: "mne"; one of mine'
  );
});

test("compileScenario refuses a value outside the range, with its year", () => {
  expect(() =>
    compile({target: "places.digital", operation: "multiply", value: 3, from: 2027})
  ).toThrow("invalid places.digital; not in [0, 40000] in 2027: 48000");
  expect(() => compile({target: "lapse", operation: "set", value: 0.6})).toThrow(
    "invalid lapse; not in [0, 0.5] in 2025: 0.6"
  );
  expect(() => compile({target: "delivery", operation: "set", value: Number.NaN})).toThrow(
    "invalid value; not finite: NaN"
  );
});

test("compileScenario keeps to the rows asked for", () => {
  const effect = compileScenario(scenario([{target: "lapse", operation: "multiply", value: 2}]), {
    ...context,
    parameters: ["delivery"]
  });
  expect(effect.parameters).toEqual(["delivery"]);
  expect([...effect.scale]).toEqual([1, 1, 1, 1, 1]);
});

test("compileScenario(scenario) refuses a value outside a uniform prior, which the model could not run at", () => {
  const uniform: Assumption = {
    id: "share",
    name: label,
    symbol: "u",
    unit: "1",
    prior: {family: "uniform", low: 0.5, high: 0.6},
    basis
  };
  const set = (value: number) =>
    compileScenario(scenario([{target: "share", operation: "set", value}]), {
      ...context,
      assumptions: [uniform]
    });
  expect(() => set(0.6)).not.toThrow();
  expect(() => set(5)).toThrow("invalid share; not in [0.5, 0.6] in 2025: 5");
});
