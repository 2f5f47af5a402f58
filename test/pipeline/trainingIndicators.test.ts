import {expect, test} from "vitest";
import {priorCentre} from "../../src/pipeline/priorCentre.js";
import {trainingIndicators} from "../../src/pipeline/trainingIndicators.js";
import {smallProgrammes} from "./smallLayout.js";

test("trainingIndicators(setup) reads every programme in its own count, totals, and the stay of schools that a lever keeps", () => {
  const place = {zh: "常州市", en: "Changzhou", short: "常"};
  const indicators = trainingIndicators({
    place,
    programmes: [{...smallProgrammes[0], published: "courses"}, ...smallProgrammes.slice(1)]
  });
  const series = (number: number) => ({values: Float64Array.of(0, 0, number), first: 1, step: 1});
  const read = (numbers: number[] | ReturnType<typeof series>) =>
    "step" in numbers ? numbers.values[numbers.first + numbers.step] : numbers[1];
  const summary = {
    quantities: smallProgrammes.map((_, p) => series(100 + p)),
    stays: smallProgrammes.map((_, p) => series(1000 + p)),
    subsidised: [0, 7],
    outside: [0, 30],
    enrolled: [0, 120]
  };
  const all = Object.fromEntries(
    indicators.map(({id, of, per}) => [
      id,
      read(of(summary as never) as never) / (per?.(summary as never)[1] ?? 1)
    ])
  );
  expect(all).toEqual({
    "training.course": 100,
    "training.apprenticeship": 101,
    "training.school": 102,
    "training.assessment": 103,
    "training.competition": 104,
    "training.recruitment": 105,
    subsidisedTraining: 7,
    outsideTrainees: 30,
    outsideTraineesPerStudent: 0.25,
    "stayRate.school": 1002
  });
  const named = (id: string) => indicators.find((each) => each.id === id)!;
  expect(named("training.course")).toMatchObject({
    unit: "person-time/yr",
    published: [{key: "courses"}]
  });
  expect(named("training.school")).toMatchObject({unit: "person/yr", published: undefined});
  expect(named("stayRate.school").name).toEqual({zh: "测试毕业生留常比例", en: "stay rate, test"});
});

test("priorCentre(assumption) is the median, the value or the means, within the bounds", () => {
  // Of lognormal and normal priors the median as stated.
  expect(priorCentre({id: "n", prior: {family: "normal", median: 3, low: 1, high: 5}})[0]).toBe(3);
  const bounded = {id: "n", prior: {family: "normal" as const, median: 3, low: 1, high: 5}};
  expect(priorCentre({...bounded, bounds: [4, 9]})).toEqual([4]);
  expect(priorCentre({...bounded, bounds: [0, 2]})).toEqual([2]);
  const components = ["a", "b", "c"].map((id) => ({id, name: {zh: id, en: id}}));
  const mix = {id: "m", components, prior: {family: "dirichlet" as const, alpha: [1, 2, 5]}};
  expect(priorCentre(mix)).toEqual([0.125, 0.25, 0.625]);
  expect(() => priorCentre({...mix, components: components.slice(1)})).toThrow(
    "invalid assumption; dirichlet and components differ in length or are fewer than two: m"
  );
  expect(() => priorCentre({...bounded, components})).toThrow(
    "invalid assumption; components need a dirichlet: n"
  );
});
