import {expect, test} from "vitest";
import {runEnsemble} from "../../src/ensemble/runEnsemble.js";

/** Counts the runs it is asked for. */
function counted(runs: number) {
  const made: number[] = [];
  return {made, ensemble: {runs, simulate: (run: number) => void made.push(run)}};
}

test("runEnsemble(ensemble) makes every run once, in order", async () => {
  const {made, ensemble} = counted(150);
  expect(await runEnsemble(ensemble)).toBe(150);
  expect(made).toEqual(Array.from({length: 150}, (_, run) => run));
});

test("runEnsemble(ensemble, {onProgress}) reports after every block of 64, and at the end", async () => {
  const done: number[][] = [];
  await runEnsemble(counted(150).ensemble, {onProgress: (...so) => done.push(so)});
  expect(done).toEqual([
    [64, 150],
    [128, 150],
    [150, 150]
  ]);
});

test("runEnsemble(ensemble, {signal}) lets timers in and stops when its signal is aborted", async () => {
  const stop = new AbortController();
  setTimeout(() => stop.abort(new Error("stopped by the user")), 0);
  const {made, ensemble} = counted(64 * 100_000);
  await expect(runEnsemble(ensemble, {signal: stop.signal})).rejects.toThrow("stopped by the user");
  expect(made.length).toBeGreaterThan(0);
  expect(made.length).toBeLessThan(64 * 100_000);
  expect(made.length % 64).toBe(0);
});

test("runEnsemble(ensemble, {partial: true}) keeps the whole blocks done when stopped", async () => {
  const stop = new AbortController();
  const {made, ensemble} = counted(500);
  const done = await runEnsemble(ensemble, {
    partial: true,
    signal: stop.signal,
    onProgress: (runs) => void (runs >= 192 && stop.abort())
  });
  expect(done).toBe(192);
  expect(made).toHaveLength(192);
});

test("runEnsemble(ensemble) rejects with what a run throws", async () => {
  const simulate = (run: number) => {
    if (run === 70) throw new RangeError("no such run: 70");
  };
  await expect(runEnsemble({runs: 100, simulate})).rejects.toThrow("no such run: 70");
});

/** Makes runs that yield their number twice, and answers the blocks asked for together in the opposite order. */
function backwards(ahead: number) {
  const asked: [number, number][] = [];
  const answers: (() => void)[] = [];
  const make = (from: number, to: number) => {
    asked.push([from, to]);
    const numbers = Float64Array.from({length: 2 * (to - from)}, (_, i) => from + (i >> 1));
    return new Promise<Float64Array>((resolve) => {
      answers.push(() => resolve(numbers));
      setTimeout(() => answers.pop()?.(), 0);
    });
  };
  return {asked, maker: {ahead, make}};
}

test.each([1, 3, 50])(
  "runEnsemble(ensemble, {elsewhere}) counts what others made, in order, %i blocks ahead",
  async (ahead) => {
    const {asked, maker} = backwards(ahead);
    const counted: [number, number[]][] = [];
    const ensemble = {
      runs: 300,
      simulate: () => expect.unreachable(),
      count: (run: number, numbers: Float64Array) => void counted.push([run, [...numbers]])
    };
    expect(await runEnsemble(ensemble, {elsewhere: maker})).toBe(300);
    expect(counted).toEqual(Array.from({length: 300}, (_, run) => [run, [run, run]]));
    expect(asked).toEqual([
      [0, 64],
      [64, 128],
      [128, 192],
      [192, 256],
      [256, 300]
    ]);
  }
);

test("runEnsemble(ensemble, {elsewhere}) rejects with what a maker rejects with, once it is due", async () => {
  const make = async (from: number, to: number) => {
    if (from === 128) throw new RangeError("no such block: 128");
    return new Float64Array(to - from);
  };
  const counted: number[] = [];
  const count = (run: number) => void counted.push(run);
  const ensemble = {runs: 300, simulate: () => {}, count};
  await expect(runEnsemble(ensemble, {elsewhere: {ahead: 9, make}})).rejects.toThrow("block: 128");
  expect(counted).toHaveLength(128);
});

/** Makes runs that yield their number twice, here or elsewhere, and keeps which were made where and what was counted. */
function shared(runs: number) {
  const [here, counted]: [number[], [number, number[]][]] = [[], []];
  const ensemble = {
    runs,
    size: 2,
    simulate: () => expect.unreachable(),
    make(run: number, numbers: Float64Array) {
      here.push(run);
      numbers.fill(run);
    },
    count: (run: number, numbers: Float64Array) => void counted.push([run, [...numbers]])
  };
  return {here, counted, ensemble};
}

const inOrder = (runs: number) => Array.from({length: runs}, (_, run) => [run, [run, run]]);

test("runEnsemble(ensemble, {elsewhere}) makes runs here until a maker is ready, and goes on beside it", async () => {
  const {here, counted, ensemble} = shared(64 * 40);
  const {asked, maker} = backwards(2);
  const start = new AbortController();
  const begins = new Promise((resolve) => start.signal.addEventListener("abort", resolve));
  const done = await runEnsemble(ensemble, {
    elsewhere: {...maker, ready: () => [begins]},
    onProgress(so) {
      expect(asked.length === 0 || here.length >= 64 * 10).toBe(true);
      if (so === 64 * 10) start.abort();
    }
  });
  expect(done).toBe(64 * 40);
  expect(counted).toEqual(inOrder(64 * 40));
  const others = asked.flatMap(([from, to]) => Array.from({length: to - from}, (_, i) => from + i));
  expect(others.length).toBeGreaterThan(0);
  expect(here.length).toBeGreaterThan(64 * 10);
  expect([...here, ...others].sort((a, b) => a - b)).toEqual([...Array(64 * 40).keys()]);
});

test("runEnsemble(ensemble, {elsewhere}) makes all runs here where no maker gets ready, and waits where it has made enough ahead", async () => {
  const never = shared(150);
  const ready = () => [new Promise<void>(() => {})];
  const make = () => expect.unreachable();
  expect(await runEnsemble(never.ensemble, {elsewhere: {ahead: 2, make, ready}})).toBe(150);
  expect(never.counted).toEqual(inOrder(150));
  const slow = shared(64 * 40);
  let most = 0;
  await runEnsemble(slow.ensemble, {
    elsewhere: {
      ahead: 1,
      ready: () => [Promise.resolve()],
      async make(from, to) {
        const before = slow.here.length;
        await new Promise((resolve) => setTimeout(resolve, 20));
        most = Math.max(most, slow.here.length - before);
        return Float64Array.from({length: 2 * (to - from)}, (_, i) => from + (i >> 1));
      }
    }
  });
  expect(slow.counted).toEqual(inOrder(64 * 40));
  expect(most).toBeGreaterThan(0);
  expect(most).toBeLessThanOrEqual(64 * 10);
});

test("runEnsemble(ensemble, {elsewhere}) rejects with what a maker that got ready in vain rejects with", async () => {
  const {ensemble} = shared(64 * 40);
  const make = () => Promise.reject(new RangeError("no project"));
  const elsewhere = {ahead: 2, make, ready: () => [Promise.reject(new Error("not ready"))]};
  await expect(runEnsemble(ensemble, {elsewhere})).rejects.toThrow("no project");
});
