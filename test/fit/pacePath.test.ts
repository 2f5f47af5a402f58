import {expect, test} from "vitest";
import {pacePath} from "../../src/fit/pacePath.js";
import {paceStates} from "../../src/pipeline/modelParameters.js";

const names = ["pace.persistence", "pace.shared", ...paceStates];

test("pacePath(space, now, first, last) steps away from today in both directions, a coordinate a part and year", () => {
  const path = pacePath({names}, 2024, 2022, 2025);
  expect(path.names.slice(0, 4)).toEqual([
    "pace.2023",
    "pace.2022",
    "pace.2025",
    "pace.training.2023"
  ]);
  // φ = 0.6, all common; today at 2: 2023 = 0.6 · 2 + 0.8 · 1 = 2, 2022 = 0.6 · 2 + 0.8 · 0 = 1.2, 2025 = 0.6 · 2 − 0.8 = 0.4.
  const z = new Float64Array(1 + path.names.length);
  z.set([9, 1, 0, -1]);
  path.set([0.6, 1, 2, 0, 0, 0, 0], z, 1);
  const out = new Float64Array(4 * 4);
  path.write(2021, out);
  expect([...out.subarray(0, 4)].map((value) => Number(value.toFixed(9)))).toEqual([
    1.2, 2, 2, 0.4
  ]);
  expect([...out.subarray(12)]).toEqual([...out.subarray(0, 4)]);
});

test("pacePath(space, …) gives a family its own part", () => {
  const path = pacePath({names}, 2024, 2024, 2024);
  path.set([0.5, 0.75, 1, 2, 0, 0, 0], [], 0);
  const out = new Float64Array(4);
  path.write(2023, out);
  expect(out[0]).toBeCloseTo(Math.sqrt(0.75) + 2 * Math.sqrt(0.25), 12);
  expect(out[1]).toBeCloseTo(Math.sqrt(0.75), 12);
});

test("pacePath(space, …) takes slopes of what it wrote back to θ and z", () => {
  const path = pacePath({names}, 2024, 2021, 2026);
  const theta = Float64Array.of(0.6, 0.4, 1, -0.5, 0.2, 0.8, -1.2);
  const z = Float64Array.from({length: 2 + path.names.length}, (_, i) => Math.sin(3 * i + 1));
  const starts = [2020, 2023];
  const slopes = starts.map((_, s) => Float64Array.from({length: 12}, (_, i) => Math.cos(i + s)));
  const out = new Float64Array(12);
  const sum = (at: Float64Array, where: Float64Array) => {
    path.set(at, where, 2);
    let total = 0;
    starts.forEach((start, s) => {
      path.write(start, out);
      total += out.reduce((a, value, i) => a + value * slopes[s][i], 0);
    });
    return total;
  };
  sum(theta, z);
  // What was gathered before is forgotten.
  path.gather(2020, slopes[1]);
  path.gather(null, out);
  starts.forEach((start, s) => {
    path.gather(start, slopes[s]);
  });
  const on = {theta: new Float64Array(7), z: new Float64Array(z.length)};
  path.pull(theta, z, 2, on);
  const check = (of: Float64Array, found: Float64Array) => {
    of.forEach((value, i) => {
      of[i] = value + 1e-6;
      const up = sum(theta, z);
      of[i] = value - 1e-6;
      const down = sum(theta, z);
      of[i] = value;
      expect(found[i]).toBeCloseTo((up - down) / 2e-6, 6);
    });
  };
  check(theta, on.theta);
  check(z, on.z);
});
