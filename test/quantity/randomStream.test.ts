import fc from "fast-check";
import {expect, test} from "vitest";
import {philox} from "../../src/quantity/philox.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const word = fc.integer({min: 0, max: 2 ** 32 - 1});
const address = fc.tuple(word, word, word, word);

// Random123 1.14, tests/kat_vectors, philox4x32 10: counter, key, block.
test("random.uniform() is made of the words of the block at (block, cell, step, flow) under (seed, run)", () => {
  fc.assert(
    fc.property(word, address, (seed, [run, step, flow, cell]) => {
      const random = createRandom(seed).seek(run, step, flow, cell);
      for (let index = 0; index < 3; ++index) {
        const block = new Uint32Array(4);
        philox(Uint32Array.of(index, cell, step, flow), Uint32Array.of(seed, run), block);
        for (const half of [0, 2]) {
          const bits = (BigInt(block[half] >>> 6) << 26n) | BigInt(block[half + 1] >>> 6);
          expect(random.uniform()).toBe((2 * Number(bits) + 1) / 2 ** 53);
        }
      }
    }),
    {numRuns: 50}
  );
});

test("random.seek(…) gives the same numbers whatever was drawn before", () => {
  fc.assert(
    fc.property(
      word,
      address,
      fc.array(fc.tuple(address, fc.nat(5)), {maxLength: 5}),
      (seed, here, others) => {
        const fresh = createRandom(seed).seek(...here);
        const numbers = [fresh.uniform(), fresh.normal(), fresh.uniform()];
        const used = createRandom(seed);
        for (const [there, n] of others) {
          used.seek(...there);
          for (let i = 0; i < n; ++i) used.normal();
        }
        used.seek(...here);
        expect([used.uniform(), used.normal(), used.uniform()]).toEqual(numbers);
      }
    )
  );
});

test("random.seek(…) gives other numbers at every other address and seed", () => {
  fc.assert(
    fc.property(word, address, fc.nat(4), word, (seed, here, at, other) => {
      const words = [...here, seed];
      fc.pre(words[at] !== other);
      const moved = words.with(at, other);
      const u = createRandom(seed)
        .seek(...here)
        .uniform();
      const v = createRandom(moved[4]).seek(moved[0], moved[1], moved[2], moved[3]).uniform();
      expect(u).not.toBe(v);
    })
  );
});

test("random.uniform() fills (0, 1) evenly along runs, cells and draws (chi-square, 64 bins, p > 1e-4)", () => {
  const random = createRandom(3);
  const draws: ((i: number) => number)[] = [
    (i) => random.seek(i, 0, 0, 0).uniform(),
    (i) => random.seek(0, 2027, 9, i).uniform(),
    (i) => (i === 0 ? random.seek(0, 0, 0, 0) : random).uniform()
  ];
  for (const draw of draws) {
    const bins = new Float64Array(64);
    for (let i = 0; i < 64_000; ++i) bins[Math.floor(draw(i) * 64)]++;
    const chi = bins.reduce((s, n) => s + (n - 1000) ** 2 / 1000, 0);
    expect(chi).toBeGreaterThan(29.5); // 1e-4 and 1 − 1e-4 quantiles at 63 degrees of freedom, scipy 1.17.1 chi2.ppf.
    expect(chi).toBeLessThan(113.5);
  }
});

test("random.normal() has the moments of a standard normal, and neighbouring addresses do not correlate (4 standard errors)", () => {
  const random = createRandom(4);
  const n = 100_000;
  const sums = [0, 0, 0, 0, 0];
  let last = 0;
  for (let i = 0; i < n; ++i) {
    const z = random.seek(i, 1, 2, 3).normal();
    [z, z * z, z ** 3, z ** 4, z * last].forEach((x, k) => {
      sums[k] += x / n;
    });
    last = z;
  }
  const expected = [0, 1, 0, 3, 0];
  const deviation = [1, Math.SQRT2, Math.sqrt(15), Math.sqrt(96), 1];
  sums.forEach((x, k) => {
    expect(Math.abs(x - expected[k])).toBeLessThan((4 * deviation[k]) / Math.sqrt(n));
  });
});

test("createRandom(seed) refuses what is not a 32-bit integer", () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN, Infinity])
    expect(() => createRandom(seed)).toThrow(
      `invalid seed; not an integer in 0..4294967295: ${seed}`
    );
});
