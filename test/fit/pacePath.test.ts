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
