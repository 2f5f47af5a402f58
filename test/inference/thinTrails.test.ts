import fc from "fast-check";
import {expect, test} from "vitest";
import {thinTrails} from "../../src/inference/thinTrails.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const random = createRandom(8).seek(0, 0, 0, 0);
const normals = (length: number) => Float64Array.from({length}, () => random.normal());

/** Mean of a column, and of its squares. */
function means(rows: readonly Float64Array[], d: number, column: number) {
  let [first, second, count] = [0, 0, 0];
  for (const row of rows)
    for (let at = column; at < row.length; at += d) {
      first += row[at];
      second += row[at] ** 2;
      count++;
    }
  return [first / count, second / count];
}

const taken = (trails: readonly Float64Array[], chosen: Int32Array, d: number) =>
  Float64Array.from({length: chosen.length * d}, (_, at) => trails[chosen[Math.floor(at / d)]][at]);

test("thinTrails(trails, d) takes a sample whose means and mean squares are nearly those of all states: far nearer than those of any one time", () => {
  const [d, n] = [5, 200];
  const trails = Array.from({length: 10}, () => normals(n * d));
  const sample = taken(trails, thinTrails(trails, d), d);
  for (let i = 0; i < d; i++) {
    const all = means(trails, d, i);
    // By chance alone they differ by 1/√200 and √2/√200.
    means([sample], d, i).forEach((value, moment) => {
      expect(Math.abs(value - all[moment])).toBeLessThan(0.005);
    });
  }
});

test("thinTrails(trails, d) balances every column by its own standard deviation: small ones are not lost beside large ones", () => {
  const n = 200;
  const trails = Array.from({length: 10}, () =>
    normals(n * 2).map((value, at) => (at % 2 === 0 ? value : value / 1000))
  );
  const sample = taken(trails, thinTrails(trails, 2), 2);
  const [all] = means(trails, 2, 1);
  const [mean] = means([sample], 2, 1);
  // By chance alone they differ by .001 / √200 = 7e-5.
  expect(Math.abs(mean - all)).toBeLessThan(5e-6);
});

test("thinTrails(trails, d) keeps what it does not balance: ranks among all states are uniform", () => {
  const [d, n] = [3, 400];
  const trails = Array.from({length: 8}, () => normals(n * d));
  const sample = taken(trails, thinTrails(trails, d), d);
  const below = [-1, -0.5, 0, 0.5, 1].map(
    (value) => sample.filter((x) => x < value).length / sample.length
  );
  // Φ; chance would give ±.014.
  [0.1587, 0.3085, 0.5, 0.6915, 0.8413].forEach((share, i) => {
    expect(Math.abs(below[i] - share)).toBeLessThan(0.035);
  });
});

test("thinTrails(trails, d) takes every particle from its own trail, the same each time", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 1, max: 5}),
      fc.integer({min: 1, max: 8}),
      fc.integer({min: 1, max: 3}),
      (times, n, d) => {
        const trails = Array.from({length: times}, () => normals(n * d));
        const chosen = thinTrails(trails, d);
        expect(chosen).toHaveLength(n);
        for (const t of chosen) expect(t >= 0 && t < times).toBe(true);
        expect(thinTrails(trails, d)).toEqual(chosen);
      }
    )
  );
});

test("thinTrails(trails, d) leaves what does not vary, and refuses trails that are none", () => {
  expect([...thinTrails([Float64Array.of(2, 2), Float64Array.of(2, 2)], 1)]).toEqual([0, 0]);
  expect(() => thinTrails([], 1)).toThrow("invalid trails");
  expect(() => thinTrails([new Float64Array(2), new Float64Array(4)], 2)).toThrow("2,4");
  expect(() => thinTrails([new Float64Array(3)], 2)).toThrow("invalid trails");
});
