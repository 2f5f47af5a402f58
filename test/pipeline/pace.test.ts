import {expect, test} from "vitest";
import {
  drawPace,
  paceDraw,
  paceFamilies,
  paceFamily,
  paceKeys,
  writePace
} from "../../src/pipeline/pace.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const years = 3;
const [F, n] = [paceFamilies.length, 4000];

/** Paces of many runs, one a run: shape (families × years). */
function paces(persistence: number, shared: number, now: number[]): Float64Array[] {
  const draw = paceDraw(createRandom(1), years);
  return Array.from({length: n}, (_, run) => {
    const out = new Float64Array(F * years);
    const drawn = drawPace(draw, run, new Float64Array(paceKeys.length * years));
    const paths = new Float64Array(paceKeys.length * years);
    writePace({persistence: [persistence], shared: [shared], now}, {drawn}, paths, out);
    return out;
  });
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test("writePace(process) goes on from where the pace stands and back to its mean: φ^t of the distance is left", () => {
  // Common part at 2, families at 0; √ρ of it is felt.
  const all = paces(0.5, 0.36, [2, 0, 0, 0, 0]);
  for (let t = 0; t < years; t++) {
    const expected = 0.6 * 2 * 0.5 ** (t + 1);
    expect(Math.abs(mean(all.map((out) => out[t])) - expected)).toBeLessThan(5 / Math.sqrt(n));
  }
});

test("writePace(process) leaves what is known with less than the variance of the long run, growing from year to year", () => {
  const all = paces(0.8, 0.5, [0, 0, 0, 0, 0]);
  for (let t = 0; t < years; t++) {
    const variance = 1 - 0.8 ** (2 * (t + 1));
    const found = mean(all.map((out) => out[t] ** 2));
    expect(Math.abs(found / variance - 1)).toBeLessThan(5 * Math.sqrt(2 / n));
  }
});

test("writePace(process) makes families of one year correlate by the share they have in common", () => {
  const all = paces(0, 0.3, [0, 0, 0, 0, 0]);
  const product = mean(all.map((out) => out[0] * out[years]));
  expect(Math.abs(product - 0.3)).toBeLessThan(5 / Math.sqrt(n));
});

test("paceFamily(kind) knows every kind of programme", () => {
  const kinds = [
    "course",
    "apprenticeship",
    "assessment",
    "competition",
    "school",
    "recruitment"
  ] as const;
  expect(kinds.map((kind) => paceFamilies[paceFamily(kind)])).toEqual([
    "training",
    "training",
    "awards",
    "awards",
    "schools",
    "arrivals"
  ]);
});
