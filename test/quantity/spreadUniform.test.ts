import fc from "fast-check";
import {expect, test} from "vitest";
import {createRandom} from "../../src/quantity/randomStream.js";
import {spreadNormal, spreadUniform} from "../../src/quantity/spreadUniform.js";

const address = fc.record({
  seed: fc.integer({min: 0, max: 0xffffffff}),
  step: fc.integer({min: 0, max: 50}),
  key: fc.integer({min: 0, max: 0x7fffffff})
});

test("of every 2^k runs from a multiple of 2^k on, one number lies in each of 2^k equal intervals", () => {
  fc.assert(
    fc.property(
      address,
      fc.integer({min: 0, max: 9}),
      fc.integer({min: 0, max: 40}),
      ({seed, step, key}, k, block) => {
        const n = 2 ** k;
        const random = createRandom(seed);
        const cells = Array.from({length: n}, (_, i) =>
          Math.floor(n * spreadUniform(random, block * n + i, step, key))
        );
        expect(cells.sort((a, b) => a - b)).toEqual(cells.map((_, i) => i));
      }
    ),
    {numRuns: 60}
  );
});

test("the numbers of two addresses have nothing to do with each other, and a run's own is uniform over seeds", () => {
  const n = 1024;
  const random = createRandom(5);
  let product = 0;
  for (let run = 0; run < n; run++)
    product += spreadNormal(random, run, 0, 11) * spreadNormal(random, run, 0, 12);
  // Standard deviation of the mean product of independent normals: 1/√n.
  expect(Math.abs(product / n)).toBeLessThan(4 / Math.sqrt(n));
  const first = Array.from({length: 4000}, (_, seed) =>
    spreadUniform(createRandom(seed), 3, 0, 11)
  );
  for (const edge of [0.1, 0.5, 0.9]) {
    const below = first.filter((u) => u < edge).length / 4000;
    expect(Math.abs(below - edge)).toBeLessThan(0.035);
  }
});

test("a mean over spread numbers errs far less than one over as many independent numbers", () => {
  const n = 256;
  const errors = Array.from({length: 30}, (_, seed) => {
    const random = createRandom(seed);
    let below = 0;
    for (let run = 0; run < n; run++) if (spreadUniform(random, run, 0, 9) < 0.3701) below++;
    return Math.abs(below / n - 0.3701);
  });
  // Independent: about 0.03.
  expect(Math.max(...errors)).toBeLessThan(2 / n);
});
