import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {inBox, primBox} from "../../src/decide/primBox.js";
import {sobolSequence} from "../../src/decide/sobolSequence.js";

const cloud = (n: number, axes: number, seed: number) => {
  const sequence = sobolSequence(axes, seed);
  return Array.from({length: n}, () => sequence.next(new Float64Array(axes)));
};

test("primBox(points, interest) finds a box that was hidden, and limits only its axes", () => {
  fc.assert(
    fc.property(
      fc.double({min: 0.3, max: 0.7, noNaN: true}),
      fc.double({min: 0.3, max: 0.7, noNaN: true}),
      fc.integer({min: 1, max: 1000}),
      (below, above, seed) => {
        const points = cloud(1000, 5, seed);
        const hidden = ([x, , z]: Float64Array) => x < below && z > above;
        const interest = Uint8Array.from(points, (point) => (hidden(point) ? 1 : 0));
        const box = primBox(points, interest);
        expect(box.limits.map(({axis}) => axis)).toEqual([0, 2]);
        expect(box.density).toBeGreaterThan(0.85);
        expect(box.coverage).toBeGreaterThan(0.85);
        expect(Math.abs(box.limits[0].high - below)).toBeLessThan(0.06);
        expect(Math.abs(box.limits[1].low - above)).toBeLessThan(0.06);
        // What is told is what the limits catch.
        const inside = inBox(points, box.limits);
        const caught = inside.filter((i) => interest[i]).length;
        expect(box.points).toBe(inside.length);
        expect(box.density).toBe(caught / inside.length);
        expect(box.coverage).toBe(caught / interest.reduce((a, b) => a + b, 0));
      }
    ),
    {numRuns: 20}
  );
});

test("the path of primBox starts with all points and never grows", () => {
  const points = cloud(400, 3, 1);
  const {path} = primBox(
    points,
    Uint8Array.from(points, ([x]) => (x > 0.8 ? 1 : 0))
  );
  expect(path[0]).toMatchObject({points: 400, coverage: 1});
  path.slice(1).forEach(({points, coverage}, i) => {
    expect(points).toBeLessThan(path[i].points);
    expect(coverage).toBeLessThanOrEqual(path[i].coverage);
  });
  expect(path[path.length - 1].points).toBeGreaterThanOrEqual(20);
});

test("primBox(points, no interest, or everywhere) limits nothing", () => {
  const points = cloud(200, 2, 1);
  expect(primBox(points, new Uint8Array(200)).limits).toEqual([]);
  expect(primBox(points, new Uint8Array(200).fill(1)).limits).toEqual([]);
  expect(() => primBox(points, new Uint8Array(3))).toThrow("invalid interest; not 200 values: 3");
  expect(() => primBox(points, new Uint8Array(200), {peel: 0.9})).toThrow(
    "invalid peel; not in (0, 0.5]: 0.9"
  );
});

const evenly = (n: number, at: (i: number) => number[]) => Array.from({length: n}, (_, i) => at(i));
const marked = (n: number, of: (i: number) => boolean) =>
  Uint8Array.from({length: n}, (_, i) => (of(i) ? 1 : 0));

test("primBox(points, interest, {least}) peels down to the least share, and of equal cuts takes the first", () => {
  const {path, limits} = primBox(
    evenly(100, (i) => [(i + 0.5) / 100, (i + 0.5) / 100]),
    marked(100, (i) => i < 30)
  );
  expect(path[path.length - 1].points).toBe(5);
  expect(limits.map(({axis, high}) => [axis, high])).toEqual([[0, 0.3]]);
});

test("primBox(points, interest) drops a limit that chance could have made, the most doubtful first", () => {
  // One of ten: 1/10 is more than 0.05. Five of a hundred, all of interest: 0.05⁵.
  const one = primBox(
    evenly(10, (i) => [(i + 0.5) / 10]),
    marked(10, (i) => i === 0),
    {least: 0.1}
  );
  expect(one.limits).toEqual([]);
  const five = primBox(
    evenly(100, (i) => [(i + 0.5) / 100]),
    marked(100, (i) => i < 5)
  );
  expect(five.limits[0].chance).toBeCloseTo(0.05 ** 5, 12);
  // Nine of the lowest ten, and the tenth alone stands high on the other axis: 0.9⁹ by chance.
  const {limits, density, coverage} = primBox(
    evenly(100, (i) => [(i + 0.5) / 100, i === 4 ? 0.99 : ((i * 37) % 97) / 100]),
    marked(100, (i) => i < 10 && i !== 4)
  );
  expect(limits.map(({axis, high}) => [axis, high])).toEqual([[0, 0.1]]);
  expect([density, coverage]).toEqual([0.9, 1]);
});

test("primBox(points, interest) keeps the wider of two boxes that are as good", () => {
  // Forty of eighty points; then twenty of the last twenty: 2 · 1 · ½ / (1 + ½) both times.
  const points = evenly(80, (i) => [(i + 0.5) / 80]);
  const ends = marked(80, (i) => i < 20 || i >= 60);
  expect(primBox(points, ends, {peel: 0.5, least: 0.2})).toMatchObject({limits: [], points: 80});
});

test("primBox(points, interest) peels, chooses and drops limits as the method written again in whole numbers", () => {
  const reference = JSON.parse(readFileSync("test/reference/prim.json", "utf8"));
  const root = (p: number, i: number) => {
    // ⌊√(p i² 10¹²)⌋ of whole numbers beyond 2⁵³.
    const square = BigInt(p) * (BigInt(i) * 1_000_000n) ** 2n;
    let whole = BigInt(Math.floor(Math.sqrt(Number(square))));
    while (whole * whole > square) whole--;
    while ((whole + 1n) * (whole + 1n) <= square) whole++;
    return Number(whole % 1_000_000n) / 1e6;
  };
  const points = Array.from({length: 400}, (_, i) => [2, 3, 5].map((p) => root(p, i + 1)));
  const interest = Uint8Array.from(points, ([x, , z], i) =>
    (x < 0.42 && z > 0.53) || i % 11 === 0 ? 1 : 0
  );
  const box = primBox(points, interest);
  expect(box.path.map(({points, density}) => [points, Math.round(points * density)])).toEqual(
    reference.path
  );
  expect(box.limits.map(({axis}) => axis)).toEqual(
    reference.limits.map((limit: {axis: number}) => limit.axis)
  );
  for (const [i, {low, high, chance}] of box.limits.entries()) {
    expect(low).toBeCloseTo(reference.limits[i].low, 12);
    expect(high).toBeCloseTo(reference.limits[i].high, 12);
    expect(chance / reference.limits[i].chance).toBeCloseTo(1, 9);
  }
  expect([box.points, box.points * box.density, box.coverage]).toEqual([
    reference.points,
    reference.caught,
    reference.caught / reference.total
  ]);
});
