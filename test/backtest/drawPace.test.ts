import {expect, test} from "vitest";
import {drawPace} from "../../src/backtest/drawPace.js";
import type {PacePoint} from "../../src/fit/paceWindow.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallHistory} from "../fit/fixture.js";

const {space} = smallHistory();
const theta = new Float64Array(space.names.length);
const z = new Float64Array(space.coordinates.length);
const prior = {centre: 0, between: 0.5};
const draw = (past: readonly PacePoint[], seed: number) => {
  const random = createRandom(seed);
  drawPace(past, prior, 2025, {space, random, z, theta});
  return theta[space.names.indexOf("pace.sd")];
};

test("drawPace([], …) takes every parameter from its prior: the normals of the stream, in order", () => {
  draw([], 3);
  const random = createRandom(3);
  expect([...z]).toEqual(Array.from(z, () => random.normal()));
});

test("drawPace(past, …) likes a pace that moves much where the past did, and one that rests where it hardly moved", () => {
  const past = (size: number): PacePoint[] =>
    [1, -1, 1, 1, -1, 1, -1, -1].map((sign, i) => {
      const from = 2017 + i;
      return {from, until: from + 1, log: sign * size, error: 0.01};
    });
  const mean = (points: readonly PacePoint[]) =>
    Array.from({length: 200}, (_, seed) => draw(points, seed)).reduce((sum, sd) => sum + sd, 0) /
    200;
  const [none, still, jumping] = [mean([]), mean(past(0.02)), mean(past(1))];
  expect(still).toBeLessThan(0.6 * none);
  expect(jumping).toBeGreaterThan(1.4 * none);
});
