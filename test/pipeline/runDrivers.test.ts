import {expect, test} from "vitest";
import {prepareDrivers} from "../../src/pipeline/runDrivers.js";
import {runInnovations} from "../../src/pipeline/runInnovations.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {streamKey} from "../../src/quantity/streamKey.js";
import {smallLayout} from "./smallLayout.js";

const layout = smallLayout();

test("prepareDrivers(layout).write({drawn: null}, …) lets the employed grow by the drift, and makes no noise", () => {
  const drivers = prepareDrivers(layout);
  drivers.write({drawn: runInnovations(layout)(1, 3, false)}, [1000]);
  drivers.write({drawn: null}, [1000]);
  expect(drivers.employed[0]).toBe(1000);
  expect(drivers.employed[1]).toBeCloseTo(1000 * Math.exp(0.01), 9);
  expect(drivers.employed[2]).toBeCloseTo(1000 * Math.exp(0.03), 9);
  expect(drivers.quantity.every((e) => e === 0)).toBe(true);
  expect(drivers.remainder.every((e) => e === 0)).toBe(true);
});

test("prepareDrivers(layout).write({drawn}, …) makes of runInnovations(layout)(seed, run) every series from a stream of its own name", () => {
  const drivers = prepareDrivers(layout);
  drivers.write({drawn: runInnovations(layout)(1, 3, false)}, [1000]);
  const z = (name: string, t: number) =>
    createRandom(1)
      .seek(3, t, streamKey(`driver ${name}`), 0)
      .normal();
  const first = 0.01 + 0.03 * z("employed", 0);
  expect(drivers.employed[1]).toBeCloseTo(1000 * Math.exp(first), 9);
  const second = first + 0.02 + 0.04 * z("employed", 1);
  expect(drivers.employed[2]).toBeCloseTo(1000 * Math.exp(second), 9);
  // The second programme, persistence 0.5; the third level, 0.25.
  const e = z("quantity apprenticeship", 0);
  expect(drivers.quantity[2]).toBe(e);
  const next = 0.5 * e + Math.sqrt(0.75) * z("quantity apprenticeship", 1);
  expect(drivers.quantity[3]).toBeCloseTo(next, 12);
  const r = z("remainder technician", 0);
  expect(drivers.remainder[4]).toBe(r);
  const after = 0.25 * r + Math.sqrt(1 - 0.0625) * z("remainder technician", 1);
  expect(drivers.remainder[5]).toBeCloseTo(after, 12);
});

test("prepareDrivers(layout) makes noise of unit variance and the persistence asked for", () => {
  const drivers = prepareDrivers(layout);
  const innovations = runInnovations(layout);
  const n = 4000;
  let [squares, products] = [0, 0];
  for (let run = 0; run < n; run++) {
    drivers.write({drawn: innovations(2, run, false)}, [1000]);
    squares += drivers.quantity[1] ** 2 / n;
    products += (drivers.quantity[0] * drivers.quantity[1]) / n;
  }
  // Five standard errors: √(2 / n) and √((1 + φ²) / n).
  expect(Math.abs(squares - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  expect(Math.abs(products - 0.5)).toBeLessThan(5 * Math.sqrt(1.25 / n));
});
