import {expect, test} from "vitest";
import {sampleTargets, syntheticForecast, syntheticRun, target} from "./synthetic.js";

const sample = syntheticForecast();
const verdict = (id: string) => sample.targets.find((each) => each.id === id)!;

test("the joint event is no likelier than its rarest member, and no rarer than all failures apart", () => {
  const [joint, ...others] = sample.joints;
  expect(others).toEqual([]);
  const members = joint.targets.map((id) => verdict(id).probability!);
  expect(joint.targets).toEqual(["A1", "A2", "A8"]);
  expect(joint.probability).toBeLessThanOrEqual(Math.min(...members));
  expect(joint.probability).toBeGreaterThanOrEqual(
    1 - members.reduce((sum, p) => sum + 1 - p, 0) - 1e-12
  );
  const fails = joint.targets.reduce((a, b) =>
    verdict(b).probability! < verdict(a).probability! ? b : a
  );
  expect(joint.failsMost).toBe(fails);
});

test("the same seed gives the same document, another seed another", () => {
  expect(JSON.stringify(syntheticForecast())).toBe(JSON.stringify(sample));
  const other = syntheticForecast({seed: 2});
  expect(other.inputs).not.toBe(sample.inputs);
  expect(other.targets[0].median).not.toBe(sample.targets[0].median);
});

test("explain: false and fewer indicators leave every probability as it is", () => {
  const lean = syntheticForecast({options: {explain: false, indicators: ["skilled"]}});
  expect(lean.indicators.map(({id}) => id)).toEqual(["skilled"]);
  expect(lean.variance).toEqual([]);
  expect(lean.targets.map(({probability}) => probability)).toEqual(
    sample.targets.map(({probability}) => probability)
  );
});

test("a reading of an unknown definition is refused by name", () => {
  const wrong = target("X", {readings: [{...sampleTargets[0].readings[0], definition: "othr"}]});
  expect(() => syntheticForecast({targets: [wrong]})).toThrow(
    'unknown definition of X people: "othr"; one of other, published'
  );
});
test("document() of the runs made so far counts those, and goes on to the whole one", () => {
  const run = syntheticRun({runs: 30});
  for (let number = 0; number < 10; number++) run.simulate(number);
  expect(JSON.stringify(run.document())).toBe(JSON.stringify(syntheticForecast({runs: 10})));
  for (let number = 10; number < 30; number++) run.simulate(number);
  expect(JSON.stringify(run.document())).toBe(JSON.stringify(syntheticForecast({runs: 30})));
});

test("runs made elsewhere, in any order, and counted in theirs give the document of runs simulated here", () => {
  const [maker, counter] = [syntheticRun({runs: 30}), syntheticRun({runs: 30})];
  const {size} = maker;
  const made = new Float64Array(30 * size);
  for (let number = 29; number >= 0; number--)
    maker.make(number, made.subarray(number * size, (number + 1) * size));
  for (let number = 0; number < 30; number++)
    counter.count(number, made.subarray(number * size, (number + 1) * size));
  expect(JSON.stringify(counter.document())).toBe(JSON.stringify(syntheticForecast({runs: 30})));
  expect(new Set(made.subarray(0, size)).size).toBeGreaterThan(10);
});

test("count(run, numbers) refuses numbers of another project: one that knows of a register has more of them", () => {
  const run = syntheticRun({runs: 5});
  expect(() => run.count(0, new Float64Array(run.size + 3))).toThrow(
    `invalid numbers; a run has ${run.size}, those given are of another project or of other options: ${run.size + 3}`
  );
});

test("simulate(run) leaves in each reading what the run gave, for those who ask run by run", () => {
  const run = syntheticRun({runs: 5});
  const met = run.readings.map(() => 0);
  for (let number = 0; number < 5; number++) {
    run.simulate(number);
    run.readings.forEach(({holds}, k) => {
      met[k] += holds ? 1 : 0;
    });
  }
  expect(run.readings.map((reading) => reading.summary().met)).toEqual(met);
});
