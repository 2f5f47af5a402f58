import {expect, test} from "vitest";
import {drawInnovations} from "../../src/pipeline/drawInnovations.js";
import {driverInnovations} from "../../src/pipeline/driverInnovations.js";
import {prepareDrivers} from "../../src/pipeline/runDrivers.js";
import {runInnovations} from "../../src/pipeline/runInnovations.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {smallLayout} from "./smallLayout.js";

const layout = smallLayout();
const names = {programmes: layout.programmes.map(({id}) => id), levels: layout.ladder.ids};
const innovations = driverInnovations(names);
const n = layout.years.length;

test("driverInnovations(names) has one a part of the pace, the stay rate, the employed, every programme and level", () => {
  expect(innovations.width).toBe(5 + 2 + names.programmes.length + names.levels.length);
  expect(new Set(innovations.keys).size).toBe(innovations.width);
});

test("drawInnovations(innovations, random, run, out) gives what the drivers of a run draw: taken back, they make no noise", () => {
  const random = createRandom(4);
  const z = new Float64Array(innovations.width * n);
  drawInnovations(innovations, random, 9, z);
  expect(runInnovations(layout)(4, 9, false)).toEqual(z);
  const drivers = prepareDrivers(layout);
  drivers.write({drawn: z, shift: z.map((value) => -value)}, [1000]);
  const shifted = [
    drivers.employed,
    drivers.stay,
    drivers.quantity,
    drivers.remainder,
    drivers.pace
  ].map((values) => values.slice());
  drivers.write({drawn: null}, [1000]);
  [drivers.employed, drivers.stay, drivers.quantity, drivers.remainder, drivers.pace].forEach(
    (values, k) => {
      values.forEach((value, i) => {
        expect(shifted[k][i]).toBeCloseTo(value, 9);
      });
    }
  );
});

test("drivers.write(…, {shift}) of the first year only moves later years by what persists", () => {
  const drivers = prepareDrivers(layout);
  drivers.write({drawn: null}, [1000]);
  const before = drivers.stay.slice();
  const shift = new Float64Array(innovations.width);
  shift[innovations.first.stay] = 1;
  drivers.write({drawn: null, shift}, [1000]);
  expect(Array.from(drivers.stay, (value, t) => value - before[t])).toEqual([
    1,
    ...Array(n - 1).fill(0)
  ]);
});
