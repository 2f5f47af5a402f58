import fc from "fast-check";
import {expect, test} from "vitest";
import type {Ensemble} from "../../src/ensemble/ensemble.js";
import {joinEnsembles} from "../../src/ensemble/joinEnsembles.js";
import type {EnsembleOptions} from "../../src/ensemble/prepareEnsemble.js";
import {runEnsemble} from "../../src/ensemble/runEnsemble.js";
import {runEnsembleSync} from "../../src/ensemble/runEnsembleSync.js";
import {drawBinomial} from "../../src/quantity/drawBinomial.js";
import {hashInputs} from "../../src/quantity/hashInputs.js";
import {streamKey} from "../../src/quantity/streamKey.js";

const flow = streamKey("toy");
const toy: EnsembleOptions = {
  runs: 500,
  seed: 20250610,
  outputs: ["normal", "shifted", "count"],
  thresholds: [
    {output: 0, operator: ">", value: 1},
    {output: 2, operator: ">=", value: 30}
  ],
  simulate: (run, out, random) => {
    out[0] = random.seek(run, 0, flow, 0).normal();
    out[1] = 1e9 + random.seek(run, 1, flow, 0).normal() / 3;
    out[2] = drawBinomial(random.seek(run, 2, flow, 0), 100, 0.3);
  }
};

const digits = (ensemble: Ensemble) =>
  ensemble.names.map((_, j) => [
    ensemble.mean(j),
    ensemble.variance(j),
    ensemble.minimum(j),
    ensemble.maximum(j),
    ...ensemble.quantiles(j, [0.025, 0.1, 0.5, 0.9, 0.975])
  ]);

test("runEnsembleSync(options) agrees with the plain statistics of all runs", () => {
  const columns: number[][] = [[], [], []];
  const ensemble = runEnsembleSync({
    ...toy,
    observe: (_, out) => void columns.forEach((column, j) => void column.push(out[j]))
  });
  expect(ensemble.runs).toBe(500);
  columns.forEach((column, j) => {
    const mean = column.reduce((a, b) => a + b, 0) / 500;
    const variance = column.reduce((a, b) => a + (b - mean) ** 2, 0) / 499;
    expect(ensemble.mean(j)).toBeCloseTo(mean, 6);
    expect(ensemble.variance(j) / variance).toBeCloseTo(1, 6);
    expect(ensemble.minimum(j)).toBe(Math.min(...column));
    expect(ensemble.maximum(j)).toBe(Math.max(...column));
  });
  expect(ensemble.passed(0)).toBe(columns[0].filter((x) => x > 1).length);
  expect(ensemble.passed(1)).toBe(columns[2].filter((x) => x >= 30).length);
});

test("joinEnsembles(parts) gives the digits of one ensemble for any split and order of the parts", () => {
  const whole = digits(runEnsembleSync(toy));
  const state = runEnsembleSync(toy);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({min: 1, max: 15}), {maxLength: 6}),
      fc.infiniteStream(fc.integer({min: 0, max: 1000})),
      (cuts, keys) => {
        const blocks = [0, ...cuts.sort((a, b) => a - b), 16];
        const parts = blocks.slice(0, -1).map((block, i) => {
          const from = block * 32;
          const runs = Math.min(blocks[i + 1] * 32, 500) - from;
          return {
            key: keys.next().value,
            part: runEnsembleSync({...toy, blockSize: 32, from, runs})
          };
        });
        parts.sort((a, b) => a.key - b.key);
        const joined = joinEnsembles(parts.map(({part}) => structuredClone(part.state())));
        const alone = runEnsembleSync({...toy, blockSize: 32});
        expect(digits(joined)).toEqual(digits(alone));
        expect(joined.state().sketches).toEqual(alone.state().sketches);
        expect(joined.state().passed).toEqual(state.state().passed);
        expect(joined.state().ranges).toEqual([[0, 500]]);
      }
    ),
    {numRuns: 20}
  );
  expect(digits(runEnsembleSync({...toy, blockSize: 500}))[0][2]).toBe(whole[0][2]);
});

test("runEnsembleSync(options) gives these digits on every machine", () => {
  expect(hashInputs(digits(runEnsembleSync(toy)))).toBe(
    "36c2d7d884ddac77836cc053473342887e13803455d9627af0748f566f06732d"
  );
});

test("runEnsemble(options) gives the digits of runEnsembleSync, and reports every block", async () => {
  const done: number[] = [];
  let blocks = 0;
  const ensemble = await runEnsemble({
    ...toy,
    onProgress: (runs, total) => void done.push(runs / total),
    onBlock: (so) => {
      expect(so.runs).toBe(Math.min(500, ++blocks * 64));
    }
  });
  expect(digits(ensemble)).toEqual(digits(runEnsembleSync(toy)));
  expect(done).toHaveLength(8);
  expect(done.at(-1)).toBe(1);
});

test("runEnsemble(options) lets timers in and stops when its signal is aborted", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped by the user")), 0);
  let last = 0;
  const endless = {
    ...toy,
    runs: 64 * 100_000,
    onProgress: (runs: number) => {
      last = runs;
    }
  };
  await expect(runEnsemble({...endless, signal: stop.signal})).rejects.toThrow(
    "stopped by the user"
  );
  expect(last).toBeLessThan(64 * 100_000);
});

test("runEnsemble({partial: true}) gives the whole blocks done when stopped", async () => {
  const stop = new AbortController();
  const ensemble = await runEnsemble({
    ...toy,
    partial: true,
    signal: stop.signal,
    onProgress: (runs) => void (runs >= 192 && stop.abort())
  });
  expect(ensemble.runs).toBe(192);
  expect(digits(ensemble)).toEqual(digits(runEnsembleSync({...toy, runs: 192})));
});

test("an ensemble without uncertainty collapses to its value", () => {
  const ensemble = runEnsembleSync({
    runs: 777,
    seed: 1,
    outputs: 1,
    simulate: (_, out) => {
      out[0] = 435_000.1;
    }
  });
  expect(digits(ensemble)[0]).toEqual([435_000.1, 0, ...Array(7).fill(435_000.1)]);
});

test("ensemble.variance(output) survives a mean 10 orders above the deviation", () => {
  const ensemble = runEnsembleSync({
    runs: 1000,
    seed: 1,
    outputs: 1,
    simulate: (run, out) => {
      out[0] = 2 ** 40 + (run % 2) / 4;
    }
  });
  expect(ensemble.variance(0)).toBeCloseTo(1000 / 999 / 64, 12);
});

test("the state of an ensemble does not grow with the runs", () => {
  const size = (runs: number) => {
    const {moments, sketches, ranges} = runEnsembleSync({...toy, runs}).state();
    return (
      ranges.length +
      moments.reduce((n, {sum, squares}) => n + sum.length + squares.length, 0) +
      sketches.reduce((n, {keys}) => n + keys.length, 0)
    );
  };
  expect(size(20_000)).toBeLessThanOrEqual(3 * (1024 + 12) + 1);
});

test("runEnsembleSync(options) refuses what it cannot count", () => {
  expect(() => runEnsembleSync({...toy, runs: 0})).toThrow(
    "invalid runs; not an integer of at least 1: 0"
  );
  expect(() => runEnsembleSync({...toy, from: 32})).toThrow(
    "invalid from; not a multiple of the block size 64: 32"
  );
  expect(() =>
    runEnsembleSync({...toy, thresholds: [{output: 3, operator: ">", value: 0}]})
  ).toThrow("invalid threshold; output not in 0..2: 3");
  expect(() =>
    runEnsembleSync({...toy, simulate: (run, out) => void out.fill(run === 70 ? Infinity : 0)})
  ).toThrow("invalid output normal; not a number in ±1e140: Infinity in run 70");
  const part = runEnsembleSync(toy).state();
  expect(() => joinEnsembles([part, part])).toThrow("invalid part; run counted twice: 0");
  expect(() => joinEnsembles([part, runEnsembleSync({...toy, blockSize: 32}).state()])).toThrow(
    "invalid part; not of the same outputs, thresholds and block size: 3 outputs, block size 32"
  );
});
