import fc from "fast-check";
import {expect, test} from "vitest";
import {splitVariance} from "../../src/ensemble/splitVariance.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import {streamKey} from "../../src/quantity/streamKey.js";

const kinds = ["parameter", "driver", "process"] as const;
const keys = kinds.map(streamKey);

test("splitVariance(options) finds the parts of a sum of independent draws within 4 standard errors", () => {
  fc.assert(
    fc.property(
      fc.integer({min: 0, max: 1000}),
      fc.tuple(
        fc.double({min: 0, max: 5, noNaN: true}),
        fc.double({min: 0, max: 5, noNaN: true}),
        fc.double({min: 0, max: 5, noNaN: true})
      ),
      (seed, scale) => {
        const random = createRandom(seed);
        const [split] = splitVariance({
          kinds,
          runs: 800,
          outputs: 1,
          simulate: (draw, out) => {
            out[0] = 1000;
            kinds.forEach((kind, i) => {
              out[0] += scale[i] * random.seek(draw[kind], 0, keys[i], 0).normal();
            });
          }
        });
        kinds.forEach((kind, i) => {
          const {variance, standardError} = split!.parts[kind];
          expect(Math.abs(variance - scale[i] ** 2)).toBeLessThanOrEqual(
            4.5 * standardError + 1e-9
          );
        });
        const sum = kinds.reduce((s, kind) => s + split!.parts[kind].variance, 0);
        expect(sum).toBeCloseTo(split!.total.variance, 8);
      }
    ),
    {numRuns: 40, seed: 1}
  );
});

test("splitVariance(options) has standard errors that match the scatter over seeds", () => {
  const run = (seed: number) => {
    const random = createRandom(seed);
    return splitVariance({
      kinds,
      runs: 200,
      outputs: 1,
      simulate: (draw, out) => {
        out[0] = kinds.reduce(
          (s, kind, i) => s + (i + 1) * random.seek(draw[kind], 0, keys[i], 0).normal(),
          0
        );
      }
    })[0];
  };
  const splits = Array.from({length: 300}, (_, seed) => run(seed));
  kinds.forEach((kind, i) => {
    const estimates = splits.map(({parts}) => parts[kind].variance);
    const mean = estimates.reduce((a, b) => a + b) / 300;
    const deviation = Math.sqrt(estimates.reduce((a, b) => a + (b - mean) ** 2, 0) / 299);
    const claimed = splits.reduce((a, {parts}) => a + parts[kind].standardError, 0) / 300;
    expect(Math.abs(mean - (i + 1) ** 2)).toBeLessThan((4 * deviation) / Math.sqrt(300));
    expect(claimed / deviation).toBeGreaterThan(0.85);
    expect(claimed / deviation).toBeLessThan(1.15);
  });
});

test("splitVariance(options) gives what kinds do only together to the later one", () => {
  const random = createRandom(5);
  const [split] = splitVariance({
    kinds: ["first", "second"],
    runs: 4000,
    outputs: 1,
    simulate: (draw, out) => {
      out[0] =
        random.seek(draw.first, 0, 1, 0).normal() * random.seek(draw.second, 0, 2, 0).normal();
    }
  });
  expect(Math.abs(split!.parts.first.variance)).toBeLessThan(4 * split!.parts.first.standardError);
  expect(Math.abs(split!.parts.second.variance - 1)).toBeLessThan(
    4 * split!.parts.second.standardError
  );
});

test("splitVariance(options) of a constant is zero in every part", () => {
  const [split] = splitVariance({
    kinds,
    runs: 10,
    outputs: 1,
    simulate: (_, out) => {
      out[0] = 0.1;
    }
  });
  expect(split!.total.variance).toBe(0);
  for (const kind of kinds)
    expect(split!.parts[kind]).toEqual({variance: 0, standardError: 0, share: NaN});
});

test("splitVariance(options) refuses too few runs and outputs that are not numbers", () => {
  const simulate = (_: unknown, out: Float64Array) => void out.fill(NaN);
  expect(() => splitVariance({kinds, runs: 1, outputs: 1, simulate})).toThrow(
    "invalid runs; not an integer of at least 2: 1"
  );
  expect(() => splitVariance({kinds, runs: 2, outputs: 1, simulate})).toThrow(
    "invalid output 0; not finite: NaN in run 0"
  );
});

test.each<[string, () => unknown, string]>([
  [
    "kinds that are no names",
    () => splitVariance({kinds: ["a", true] as never, runs: 2, outputs: 1, simulate: () => {}}),
    'invalid kinds; not a list of names: ["a",true]'
  ],
  [
    "outputs without end",
    () => splitVariance({kinds: ["a", "b"], runs: 2, outputs: 1e308, simulate: () => {}}),
    "invalid outputs; not an integer in 1..10000000: 1e+308"
  ],
  [
    "half an output",
    () => splitVariance({kinds: ["a", "b"], runs: 2, outputs: 0.5, simulate: () => {}}),
    "invalid outputs; not an integer in 1..10000000: 0.5"
  ]
])("splitVariance refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});

test("splitVariance({simulateMany}) gives what simulate gives, some runs at once", () => {
  const value = ({a, b}: Readonly<Record<"a" | "b", number>>) => Math.sin(a) + Math.cos(3 * a * b);
  const split = (runs: number, many: boolean) => {
    let most = 0;
    const parts = splitVariance({
      kinds: ["a", "b"],
      runs,
      outputs: 1,
      simulate(draws, out) {
        expect(many).toBe(false);
        out[0] = value(draws);
      },
      ...(many && {
        simulateMany(draws, outs) {
          most = Math.max(most, draws.length);
          draws.forEach((each, k) => {
            outs[k][0] = value(each);
          });
        }
      })
    });
    return {parts, most};
  };
  for (const runs of [2, 16, 35]) {
    const many = split(runs, true);
    expect(many.parts).toEqual(split(runs, false).parts);
    expect(many.most).toBeGreaterThan(2);
  }
});
