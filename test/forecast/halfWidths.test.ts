import {expect, test} from "vitest";
import {halfWidths, shortHistoryFactor} from "../../src/forecast/halfWidths.js";

const basis = {spread: 2, movement: 3, past: 5, n: 4, stationary: 0, deviation: 1};
/** Standard normal quantiles of 0.75, 0.9 and 0.975. */
const [z50, z80, z95] = [0.6744897501960817, 1.2815515655446004, 1.959963984540054];

test("shortHistoryFactor(n, level) is 1 + c / (n − 1)², with the c of the level", () => {
  expect(shortHistoryFactor(2, 0.95)).toBeCloseTo(1 + 4.34, 12);
  expect(shortHistoryFactor(4, 0.8)).toBeCloseTo(1 + 2.35 / 9, 12);
  expect(shortHistoryFactor(11, 0.99)).toBeCloseTo(1.0936, 12);
});

test("shortHistoryFactor(n, level) reads c on a straight line in the normal quantile", () => {
  // Φ(0.9780…) lies half way between those of 0.5 and 0.8: c = (1.23 + 2.35) / 2.
  const between = 0.6719358929150796;
  expect(shortHistoryFactor(2, between)).toBeCloseTo(1 + 1.79, 8);
  // Below the first level from 0 at level 0: z(0.2) = 0.25335.
  expect(shortHistoryFactor(2, 0.2)).toBeCloseTo(1 + (1.23 * 0.2533471031357997) / z50, 12);
  // Beyond the last on as before: z(0.999) = 3.29053, from 0.95 (4.34) and 0.99 (9.36, z = 2.57583).
  const slope = (9.36 - 4.34) / (2.5758293035489004 - z95);
  expect(shortHistoryFactor(2, 0.999)).toBeCloseTo(
    1 + 4.34 + slope * (3.2905267314919255 - z95),
    9
  );
});

test("halfWidths(basis, level, horizon, rooted) is (1.041 s + 1.294 m + 0.261 e) h^0.685 × its side's multiplier", () => {
  const {lower, upper} = halfWidths(basis, 0.8, 3, true);
  const base = (2.082 + 3.882 + 1.305) * (1 + 2.35 / 9);
  expect(lower.length).toBe(3);
  for (const h of [1, 2, 3]) {
    expect(lower[h - 1]).toBeCloseTo(base * 0.473 * h ** 0.685, 12);
    expect(upper[h - 1]).toBeCloseTo(base * 0.554 * h ** 0.685, 12);
  }
});

test("halfWidths(basis, level, horizon, false) takes the mean of both sides where there is no natural zero", () => {
  const {lower, upper} = halfWidths(basis, 0.8, 2, false);
  expect(lower).toEqual(upper);
  expect(lower[0]).toBeCloseTo(7.269 * (1 + 2.35 / 9) * 0.5135, 12);
});

test("halfWidths({past: NaN}) lets the movement stand in for past errors", () => {
  const without = halfWidths({...basis, past: Number.NaN}, 0.95, 2, true);
  expect(without).toEqual(halfWidths({...basis, past: basis.movement}, 0.95, 2, true));
});

test("halfWidths({stationary: w}) mixes in z σ √(1 + 1/n), the same at every step", () => {
  const still = halfWidths({...basis, stationary: 1, deviation: 6}, 0.8, 2, true);
  const expected = z80 * 6 * Math.sqrt(1.25);
  for (const width of [...still.lower, ...still.upper]) expect(width).toBeCloseTo(expected, 12);
  const half = halfWidths({...basis, stationary: 0.5, deviation: 6}, 0.8, 2, true);
  const moving = halfWidths(basis, 0.8, 2, true);
  for (const i of [0, 1]) expect(half.upper[i]).toBeCloseTo((moving.upper[i] + expected) / 2, 12);
});

test("shortHistoryFactor(n, level) below the first level measured is a line through 0 in the normal quantile", () => {
  const [z20, z40] = [0.2533471031357997, 0.5244005127080407];
  const at = (level: number) => shortHistoryFactor(4, level) - 1;
  expect(at(0.2) / at(0.5)).toBeCloseTo(z20 / z50, 10);
  expect(at(0.4) / at(0.5)).toBeCloseTo(z40 / z50, 10);
});

test("halfWidths(basis, level) has a multiplier of its own for each side at every level measured", () => {
  const lower = [0.209, 0.473, 0.686, 0.884, 1.4];
  const upper = [0.283, 0.554, 0.766, 0.958, 1.53];
  const base = 1.041 * basis.spread + 1.294 * basis.movement + 0.261 * basis.past;
  for (const [i, level] of [0.5, 0.8, 0.9, 0.95, 0.99].entries()) {
    const widths = halfWidths(basis, level, 1, true);
    const factor = base * shortHistoryFactor(basis.n, level);
    expect(widths.lower[0]).toBeCloseTo(factor * lower[i], 10);
    expect(widths.upper[0]).toBeCloseTo(factor * upper[i], 10);
  }
});
