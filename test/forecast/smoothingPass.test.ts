import fc from "fast-check";
import {expect, test} from "vitest";
import {
  type Smoothing,
  smoothingPass,
  smoothingState,
  squaredChanges
} from "../../src/forecast/smoothingPass.js";

const of = (...values: number[]) => Float64Array.from(values);
const level = (alpha: number): Smoothing => ({alpha, beta: 0, phi: 1, trended: false});

/** The recursion of the docstring from a given start: squared errors with the ridge, and the end. */
function replay(
  y: ArrayLike<number>,
  {alpha, beta, phi}: Smoothing,
  ridge: number,
  [level0, trend0]: readonly [number, number]
) {
  let [l, b, sse] = [level0, trend0, ridge * trend0 * trend0];
  for (let t = 0; t < y.length; t++) {
    const e = y[t] - (l + phi * b);
    sse += e * e;
    [l, b] = [l + phi * b + alpha * e, phi * b + beta * e];
  }
  return {sse, level: l, trend: b};
}

test("smoothingPass(y, {alpha}, …) solves for the starting level by hand", () => {
  // e₁ = −ℓ, then level ℓ / 2 and e₂ = 2 − ℓ / 2: least at ℓ = 0.8, where 0.64 + 2.56 = 3.2; end 0.4 + 0.8 = 1.2.
  const state = smoothingPass(of(0, 2), level(0.5), 0, smoothingState());
  expect(state.level0).toBeCloseTo(0.8, 14);
  expect(state.sse).toBeCloseTo(3.2, 14);
  expect(state.level).toBeCloseTo(1.2, 14);
  expect([state.trend, state.trend0]).toEqual([0, 0]);
});

test("smoothingPass(y, {trended}, 0) follows a straight line without error", () => {
  const smoothing = {alpha: 0.3, beta: 0.1, phi: 1, trended: true};
  const state = smoothingPass(of(3, 5, 7, 9), smoothing, 0, smoothingState());
  expect(state.sse).toBeCloseTo(0, 12);
  expect(state.level0).toBeCloseTo(1, 10);
  expect(state.trend0).toBeCloseTo(2, 10);
  expect(state.level).toBeCloseTo(9, 10);
  expect(state.trend).toBeCloseTo(2, 10);
});

test("smoothingPass(y, …) ends where the recursion ends from its start, and no other start is better", () => {
  const share = fc.double({min: 0.1, max: 1, noNaN: true});
  const series = fc.array(fc.integer({min: -20, max: 20}), {minLength: 3, maxLength: 10});
  fc.assert(
    fc.property(
      series,
      share,
      share,
      share,
      fc.boolean(),
      fc.constantFrom(0.5, 1, 4),
      (y, alpha, ratio, damping, trended, ridge) => {
        const smoothing = trended
          ? {alpha, beta: alpha * ratio, phi: damping, trended}
          : level(alpha);
        const state = smoothingPass(Float64Array.from(y), smoothing, ridge, smoothingState());
        const from = (level0: number, trend0: number) =>
          replay(y, smoothing, ridge, [level0, trend0]);
        const own = from(state.level0, state.trend0);
        expect(state.sse).toBeCloseTo(own.sse, 6);
        expect(state.level).toBeCloseTo(own.level, 8);
        expect(state.trend).toBeCloseTo(own.trend, 8);
        for (const step of [-0.01, 0.01]) {
          expect(from(state.level0 + step, state.trend0).sse).toBeGreaterThan(own.sse);
          if (trended) expect(from(state.level0, state.trend0 + step).sse).toBeGreaterThan(own.sse);
        }
      }
    ),
    {numRuns: 60}
  );
});

test("smoothingPass(y, {phi: 0}, 0) cannot tell the trend at the start, and says so by infinite squares", () => {
  const state = smoothingPass(
    of(1, 2, 4),
    {alpha: 0.5, beta: 0.1, phi: 0, trended: true},
    0,
    smoothingState()
  );
  expect(state.sse).toBe(Infinity);
});

test("squaredChanges(y) is the sum of squared yearly changes", () => {
  expect(squaredChanges(of(1, 3, 0))).toBe(13);
  expect(squaredChanges(of(7))).toBe(0);
});
