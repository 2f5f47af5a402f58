import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {forecastPlanSync} from "../../src/verdict/forecastPlanSync.js";
import {overOptions} from "../../src/verdict/overOptions.js";
import {defaultSource} from "../../src/verdict/parameterSource.js";

const project = loadProject("data");
const compiled = {
  row: 0,
  mixed: {alternative: "added", rows: {people: 3, arrivals: 5}}
} as unknown as Parameters<typeof overOptions>[0];

test("overOptions(reading, source) weighs every way of counting as it is likely; what is not open stands alone", () => {
  const chances = () => [
    {option: "people", share: 0.25},
    {option: "other", share: 0.75}
  ];
  expect(overOptions(compiled, {chances}).map((way) => [way.compiled.row, way.share])).toEqual([
    [3, 0.25],
    // An option that the reading does not name is its own indicator.
    [0, 0.75]
  ]);
  expect(overOptions(compiled, {})).toEqual([{compiled, share: 1}]);
  expect(overOptions(compiled, {chances: () => null})).toEqual([{compiled, share: 1}]);
});

test("chances(alternative) of a source are the shares of its runs in which each option holds, with a fit and without", () => {
  for (const one of [project, {...project, fit: undefined}]) {
    const source = defaultSource(one, 3);
    for (const {id} of project.calibration!.alternatives) {
      const shares = source.chances!(id)!;
      expect(shares.reduce((sum, {share}) => sum + share, 0)).toBeCloseTo(1, 9);
      for (const {option, share} of shares) {
        const runs = Array.from({length: 4000}, (_, run) => source.option!(run, id));
        const seen = runs.filter((each) => each === option).length / runs.length;
        expect(Math.abs(seen - share)).toBeLessThan(0.02);
      }
    }
    expect(source.chances!("nothing")).toBeNull();
  }
});

test("the run without chance of a number as published lies between what its ways of counting give", () => {
  const {indicators} = forecastPlanSync(project, {runs: 64, until: 2027, explain: false});
  const at = (id: string) => indicators.find((one) => one.id === id)!.deterministic[1];
  const published = at("newPeopleWithArrivals.highSkilled.added");
  const ways = [
    "newPeopleWithArrivals.highSkilled",
    "newPeople.highSkilled",
    "certificates.highSkilled"
  ].map(at);
  expect(published).toBeGreaterThan(Math.min(...ways) * 1.02);
  expect(published).toBeLessThan(Math.max(...ways) * 0.98);
});
