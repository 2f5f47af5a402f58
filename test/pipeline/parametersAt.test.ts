import fc from "fast-check";
import {expect, test} from "vitest";
import {
  coordinatesAt,
  modelParameters,
  parameterSpace,
  parametersAt
} from "../../src/entries/pipeline.js";
import {parameterSlopes} from "../../src/pipeline/parametersAt.js";
import {project} from "./fixture.js";

const space = modelParameters(project);

test("coordinatesAt(space, parametersAt(space, z)) is z", () => {
  fc.assert(
    fc.property(
      fc.array(fc.double({min: -2.5, max: 2.5, noNaN: true}), {
        minLength: space.coordinates.length,
        maxLength: space.coordinates.length
      }),
      (z) => {
        const theta = parametersAt(space, z, new Float64Array(space.names.length));
        const back = coordinatesAt(space, theta, new Float64Array(z.length));
        z.forEach((coordinate, i) => {
          const name = space.coordinates[i];
          const p = space.names.indexOf(name);
          if (theta[p] === space.low[p] || theta[p] === space.high[p]) return;
          expect(Math.abs(back[i] - coordinate), name).toBeLessThan(1e-4);
        });
      }
    ),
    {numRuns: 20}
  );
});

test("parameterSlopes(space, z, slopes) are the slopes of Σ slope θ with regard to z, sticks of a simplex included", () => {
  const n = space.coordinates.length;
  const theta = new Float64Array(space.names.length);
  const slopes = Float64Array.from(theta, (_, i) => Math.cos(i));
  const z = Float64Array.from({length: n}, (_, i) => Math.sin(5 * i));
  const sum = () => {
    parametersAt(space, z, theta);
    return theta.reduce((total, value, i) => total + value * slopes[i], 0);
  };
  const found = parameterSlopes(space, z, slopes, new Float64Array(n));
  const size = Math.abs(sum());
  for (let i = 0; i < n; i++) {
    const here = z[i];
    z[i] = here + 1e-4;
    const up = sum();
    z[i] = here - 1e-4;
    const down = sum();
    z[i] = here;
    const right = (up - down) / 2e-4;
    expect(Math.abs(found[i] - right), space.coordinates[i]).toBeLessThan(
      1e-5 * Math.abs(right) + 1e-9 * size
    );
  }
});

test("parameterSlopes(space, z, slopes) is 0 where a parameter stands at its hard bound", () => {
  const bounded = parameterSpace([
    {
      id: "p",
      name: {zh: "", en: ""},
      symbol: "p",
      unit: "1",
      prior: {family: "normal", median: 0, low: -1, high: 1},
      bounds: [-1, 2],
      basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}
    }
  ]);
  const at = (z: number) => parameterSlopes(bounded, [z], [3], new Float64Array(1))[0];
  expect(at(0.5)).toBeCloseTo(3 / 1.959963984540054, 6);
  expect(at(-2.5)).toBe(0);
  expect(at(4.5)).toBe(0);
});
