import {expect, test} from "vitest";
import {Tally} from "../../src/verdict/tally.js";
import {sampleTargets, syntheticPipeline} from "./synthetic.js";

const pipelines = ["published", "other"].map((definition) => syntheticPipeline(definition, 0, 1));
const deterministic = pipelines.map(({indicators, years, simulate}) => {
  const out = new Float64Array(indicators.length * years.length);
  simulate({theta: [100, 0.3, 0.7, 0.5], seed: 1, run: 0}, out);
  return out;
});
const tally = (options: {indicators?: string[]} = {}) =>
  new Tally({
    plan: {targets: sampleTargets},
    pipelines,
    deterministic,
    source: {parameters: pipelines[0].parameters},
    runs: 10,
    ...options
  });

test("new Tally(options) counts every reading of what is forecast, in the pipeline of its definition", () => {
  const {readings} = tally();
  expect(
    readings.map(({placed: {target, reading, model}}) => [target.id, reading.id, model])
  ).toEqual([
    ["A1", "people", 0],
    ["A1", "net", 0],
    ["A1", "half", 0],
    ["A1", "twice", 0],
    ["A2", "asPublished", 0],
    ["A2", "otherStart", 1],
    ["A4", "rising", 0],
    ["A8", "ratio", 0]
  ]);
  expect(readings.map(({placed}) => placed.headline)).toEqual([
    true,
    ...[false, false, false],
    true,
    false,
    true,
    true
  ]);
});

test("new Tally(options) summarises all of the first pipeline, of the others what is read, and no flow at the start", () => {
  const of = (model: number, options = {}) => {
    const {cells} = tally(options);
    const ids = cells
      .filter((cell) => cell.model === model)
      .map(({indicator}) => pipelines[model].indicators[indicator].id);
    return [...new Set(ids)];
  };
  expect(of(0)).toEqual(pipelines[0].indicators.map(({id}) => id));
  expect(of(1)).toEqual(["highSkilledShare"]);
  expect(of(0, {indicators: ["skilled"]})).toEqual(["skilled"]);
  const first = tally().cells.filter(({column}) => column === 0);
  expect(
    first.every(({model, indicator}) => pipelines[model].indicators[indicator].kind === "stock")
  ).toBe(true);
});

test("together(readings) counts the runs in which all of them held", () => {
  const counted = tally();
  const headlines = ["A1", "A2", "A8"].map(
    (id) => counted.explained.find(({placed}) => placed.target.id === id)!
  );
  counted.push(Float64Array.from([100, 0.3, 0.7, 0.5]), deterministic);
  expect(headlines.map(({holds}) => holds)).toEqual([false, true, true]);
  expect(counted.together(headlines)).toBe(0);
  expect(counted.together(headlines.slice(1))).toBe(1);
  const more = deterministic.map((out) => Float64Array.from(out, (x) => 1.01 * x));
  counted.push(Float64Array.from([100, 0.3, 0.7, 0.5]), more);
  expect(counted.together(headlines)).toBe(1);
  expect(counted.runs).toBe(2);
});

test("independentRuns(reading) is many where one cause decides, and the runs made where chance does", () => {
  const worth = (value: (run: number) => number, before = 0) => {
    const counted = new Tally({
      plan: {targets: sampleTargets.slice(0, 1)},
      pipelines,
      deterministic,
      source: {parameters: pipelines[0].parameters},
      runs: 1024
    });
    for (let run = 0; run < 1024; run++) {
      const theta = Float64Array.from([(run * 171) % 1024, 0.3, 0.7, 0.5]);
      counted.push(
        theta,
        deterministic.map((out) => out.map(() => value(run)))
      );
      if (run === before) counted.independentRuns(counted.explained[0]);
    }
    return counted.independentRuns(counted.explained[0]) / 1024;
  };
  // The sum of three years against 300.
  expect(worth((run) => ((run * 171) % 1024) / 5.12)).toBe(16);
  expect(worth((run) => ((run * 677) % 1024) / 5.12)).toBe(1);
  // What was asked of fewer runs is not kept for more.
  const mixed = (run: number) => ((run * 171) % 1024) / 8 + ((run * 677) % 1024) / 14;
  expect(worth(mixed)).toBeGreaterThan(1);
  expect(worth(mixed)).toBeLessThan(16);
  expect(worth(mixed, 700)).toBe(worth(mixed));
});

test("push(drawn, outs) explains what drives the runs beside their parameters", () => {
  const counted = new Tally({
    plan: {targets: sampleTargets.slice(0, 1)},
    pipelines,
    deterministic,
    source: {parameters: pipelines[0].parameters},
    drivers: [{id: "luck", name: {zh: "共同", en: "common"}, later: false, value: () => factor}],
    runs: 200
  });
  let factor = 1;
  for (let run = 0; run < 200; run++) {
    factor = 0.5 + run / 200;
    // The parameter itself has nothing to do with the outcome: only the factor has.
    const own = 100 + ((run * 83) % 200);
    const theta = Float64Array.from([own, 0.3, 0.7, 0.5]);
    counted.push(
      theta,
      deterministic.map((out) => Float64Array.from(out, (x) => x * factor))
    );
  }
  const [shares] = counted.influence.shares();
  expect(shares).toHaveLength(pipelines[0].parameters.length + 2);
  expect(shares[0]).toBe(0);
  expect(shares[pipelines[0].parameters.length]).toBeGreaterThan(0.8);
});

test("push(drawn, outs, times) counts a run so often: shares, quantiles, and what the runs are worth", () => {
  const counted = tally();
  const outs = deterministic.map((out) => out.slice());
  const at = 3 * pipelines[0].years.length;
  [
    [110, 3],
    [90, 1],
    [50, 0]
  ].forEach(([added, times]) => {
    for (let t = 1; t <= 3; t++) outs[0][at + t] = added;
    counted.push(Float64Array.of(100, 0.3, 0.7, 0.5), outs, times);
  });
  expect([counted.runs, counted.total]).toEqual([3, 4]);
  expect(counted.effective).toBeCloseTo(16 / 10, 12);
  const [people] = counted.readings;
  expect(people.summary()).toMatchObject({runs: 4, met: 3});
  expect(people.summary().median).toBeCloseTo(330, 3);
  expect(counted.together([people])).toBe(3);
  expect(counted.independentRuns(people)).toBe(counted.effective);
});
