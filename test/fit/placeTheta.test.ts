import {expect, test} from "vitest";
import {placeTheta} from "../../src/fit/placeTheta.js";
import {modelParameters} from "../../src/pipeline/modelParameters.js";
import {smallProject} from "./fixture.js";

const project = smallProject();
const space = modelParameters(project);
const theta = Float64Array.from(space.typical);
const filled = (scale: number, tilt: number, position: number) => {
  const out = new Float64Array(theta.length);
  placeTheta(space, project.setup).fill(theta, scale, tilt, position, out);
  return out;
};
const at = (name: string) => space.names.indexOf(name);

test("placeTheta(space).fill(θ, 1, 1, u) changes nothing but the start", () => {
  const out = filled(1, 1, theta[at("start.skilled")]);
  out.forEach((value, i) => {
    expect(value).toBeCloseTo(theta[i], 12);
  });
  expect(filled(1, 1, 0.25)[at("start.skilled")]).toBe(0.25);
});

test("placeTheta(space).fill(θ, scale, …) multiplies every realisation, and nothing else", () => {
  const [one, two] = [filled(1, 1, 0.5), filled(2, 1, 0.5)];
  const changed = space.names.filter((_, i) => two[i] !== one[i]);
  expect(changed.length).toBeGreaterThan(3);
  for (const name of changed) {
    expect(space.owners[at(name)].role).toBe("realisation");
    expect(two[at(name)]).toBe(2 * one[at(name)]);
  }
});

test("placeTheta(space).fill(θ, 1, tilt, …) multiplies the odds of upper levels, and mixes stay whole", () => {
  const tilted = filled(1, 3, 0.5);
  const parts = space.owners
    .map((owner, i) => ({...owner, i}))
    .filter(({role}) => role === "levelMix");
  const mixes = new Set(parts.map(({assumption}) => assumption));
  expect(mixes.size).toBeGreaterThan(2);
  const isHigh = (component: string | null) =>
    project.setup.levels.find(({id}) => id === component)?.highSkilled ?? false;
  for (const mix of mixes) {
    const share = (of: Float64Array, high: boolean) =>
      parts
        .filter(({assumption, component}) => assumption === mix && isHigh(component) === high)
        .reduce((sum, {i}) => sum + of[i], 0);
    expect(share(tilted, true) + share(tilted, false)).toBeCloseTo(1, 12);
    const odds = (of: Float64Array) => share(of, true) / share(of, false);
    if (share(theta, true) > 0 && share(theta, false) > 0)
      expect(odds(tilted) / odds(theta)).toBeCloseTo(3, 9);
  }
  const arrivals = at("arrivals.highSkilled");
  const odds = (p: number) => p / (1 - p);
  expect(odds(tilted[arrivals]) / odds(theta[arrivals])).toBeCloseTo(3, 9);
});
