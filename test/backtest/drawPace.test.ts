import {expect, test} from "vitest";
import {drawPace, type PaceMoves} from "../../src/backtest/drawPace.js";
import type {PacePoint} from "../../src/fit/paceWindow.js";
import {priorScale} from "../../src/pipeline/priorScale.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallHistory} from "../fit/fixture.js";

const {space} = smallHistory();
const theta = new Float64Array(space.names.length);
const z = new Float64Array(space.coordinates.length);
const prior = {centre: 0, between: 0.5};
const draw = (past: readonly PacePoint[], seed: number, moves?: PaceMoves) => {
  const random = createRandom(seed);
  drawPace(past, prior, 2025, {space, random, z, theta, moves});
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

test("drawPace(…, {moves}) takes how the pace moves from other places, and the rest from the priors", () => {
  const moves: PaceMoves = {
    sd: priorScale({family: "lognormal", median: 0.05, low: 0.04, high: 0.06}),
    persistence: priorScale({family: "logitnormal", median: 0.2, low: 0.1, high: 0.3})
  };
  const at = (id: string) => theta[space.names.indexOf(id)];
  for (let seed = 0; seed < 50; seed++) {
    draw([], seed);
    const before = Float64Array.from(theta);
    draw([], seed, moves);
    expect(at("pace.sd")).toBeCloseTo(moves.sd.value(z[space.coordinates.indexOf("pace.sd")]), 12);
    expect(at("pace.persistence")).toBeLessThan(0.45);
    const changed = space.names.filter((_, i) => before[i] !== theta[i]);
    expect(changed).toEqual(["pace.sd", "pace.persistence"]);
  }
});
