import {expect, test} from "vitest";
import {
  drawParameters,
  modelParameters,
  type ParameterSpace,
  parameterSpace
} from "../../src/entries/pipeline.js";
import type {Assumption, Prior} from "../../src/index.js";
import {parametersAt} from "../../src/pipeline/parametersAt.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {project} from "./fixture.js";

const assumption = (id: string, prior: Prior, components?: string[]): Assumption => ({
  id,
  name: {zh: id, en: id},
  symbol: id,
  unit: "1",
  prior,
  components: components?.map((each) => ({id: each, name: {zh: each, en: each}})),
  basis: {kind: "assumption", sources: [], reason: {zh: "测试", en: "test"}}
});

const space = modelParameters(project);

const draws = (of: ParameterSpace, n: number) => {
  const drawing = drawParameters(of, createRandom(7));
  return Array.from({length: n}, (_, run) => [
    ...drawing.draw(run, new Float64Array(of.names.length))
  ]);
};

test("priors keep their mean and variance over draws: Beta(12, 3), Dirichlet(45, 72, 25.5, 6, 1.5), 4,000 draws, 5 standard errors", () => {
  const of = parameterSpace([
    assumption("b", {family: "beta", a: 12, b: 3}),
    assumption("d", {family: "dirichlet", alpha: [45, 72, 25.5, 6, 1.5]}, ["1", "2", "3", "4", "5"])
  ]);
  const n = 4000;
  const sample = draws(of, n);
  const alpha = [45, 72, 25.5, 6, 1.5];
  const total = 150;
  const expected = [
    [0.8, (0.8 * 0.2) / 16],
    ...alpha.map((each) => [each / total, ((each / total) * (1 - each / total)) / (total + 1)])
  ];
  expected.forEach(([mean, variance], i) => {
    const values = sample.map((theta) => theta[i]);
    const average = values.reduce((sum, value) => sum + value, 0) / n;
    const spread = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / n;
    expect(Math.abs(average - mean!)).toBeLessThan(5 * Math.sqrt(variance! / n));
    expect(Math.abs(spread / variance! - 1)).toBeLessThan(0.2);
  });
});

test("every draw lies in its hard bounds and simplexes sum to 1", () => {
  for (const theta of draws(space, 300)) {
    theta.forEach((value, p) => {
      expect(value).toBeGreaterThanOrEqual(space.low[p]);
      expect(value).toBeLessThanOrEqual(space.high[p]);
    });
    for (const {at, size} of space.blocks)
      if (size > 1) {
        const sum = theta.slice(at, at + size).reduce((all, value) => all + value, 0);
        expect(sum).toBeCloseTo(1, 12);
      }
  }
});

test("a parameter more shifts no other draw", () => {
  const all = project.assumptions;
  const fewer = modelParameters({assumptions: all.filter(({id}) => id !== "takeUp.course")});
  const [first] = draws(space, 1);
  const [second] = draws(fewer, 1);
  fewer.names.forEach((name, p) => {
    expect(second![p]).toBe(first![space.names.indexOf(name)]);
  });
});

test("places(run, shift) are the coordinates of a run, moved; draw(run, out, shift) is θ there", () => {
  const drawing = drawParameters(space, createRandom(7));
  const plain = drawing.places(3).slice();
  const shift = Float64Array.from(plain, (_, i) => (i % 3) / 10);
  expect([...drawing.places(3, shift)]).toEqual([...plain].map((z, i) => z + shift[i]));
  const theta = drawing.draw(3, new Float64Array(space.names.length), shift);
  expect(theta).toEqual(
    parametersAt(
      space,
      plain.map((z, i) => z + shift[i]),
      new Float64Array(space.names.length)
    )
  );
});
