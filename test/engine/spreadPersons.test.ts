import {expect, test} from "vitest";
import {drawPart} from "../../src/engine/drawPart.js";
import {everyPart} from "../../src/engine/everyPart.js";
import {joinArrivals, joinEntrants} from "../../src/engine/joinArrivals.js";
import {spreadPersons} from "../../src/engine/spreadPersons.js";
import {createRandom} from "../../src/quantity/randomStream.js";

const of = (...values: number[]) => Float64Array.from(values);
const sum = (values: ArrayLike<number>) => Array.from(values).reduce((a, b) => a + b, 0);

/** What spreading reads of a run: cells 3..5 of a state, into two steps of a ledger. */
const runOf = (whole: boolean, block: Float64Array, ledger = false) => ({
  random: whole ? createRandom(1).seek(0, 0, 0, 0) : null,
  whole,
  parts: everyPart,
  ledger: ledger ? {entered: new Float64Array(12), left: new Float64Array(12)} : null,
  workspace: {scratch: {block}}
});

test("spreadPersons(run, t, state, persons, mass, into) shares in proportion, adds, and notes who entered where", () => {
  const run = runOf(false, of(1, 0, 3), true);
  const into = of(9, 9, 9, 1, 1, 1);
  spreadPersons(run as never, 1, 1, 8, 4, into);
  expect(into).toEqual(of(9, 9, 9, 3, 1, 7));
  expect(run.ledger!.entered).toEqual(of(0, 0, 0, 0, 0, 0, 0, 0, 0, 2, 0, 6));
});

test("spreadPersons(run, …) in mode diffusion has the spread of a multinomial in every cell, and places everybody", () => {
  const runs = 4000;
  const squares = [0, 0, 0];
  for (let k = 0; k < runs; ++k) {
    const random = createRandom(1).seek(k, 0, 0, 0);
    const scratch = {block: of(1, 2, 1), chance: of(0, 0, 0)};
    const into = of(0, 0, 0);
    const run = {random, whole: false, totals: false, ledger: null, workspace: {scratch}};
    spreadPersons(run as never, 0, 0, 100, 4, into);
    expect(sum(into)).toBeCloseTo(100, 9);
    expect(Math.min(...into)).toBeGreaterThanOrEqual(0);
    for (const [c, mean] of [25, 50, 25].entries()) squares[c] += (into[c] - mean) ** 2 / runs;
  }
  for (const [c, variance] of [18.75, 25, 18.75].entries())
    expect(Math.abs(squares[c] / variance - 1)).toBeLessThan(0.12);
});

test("spreadPersons({whole}) places every person once, none where there is no share", () => {
  const counts = new Float64Array(6);
  const n = 4000;
  const run = runOf(true, of(1, 0, 3));
  for (let k = 0; k < n; k++) {
    run.random!.seek(k, 0, 0, 0);
    const into = new Float64Array(6);
    spreadPersons(run as never, 0, 1, 7, 4, into);
    expect(sum(into)).toBe(7);
    expect(into[4]).toBe(0);
    for (const [c, persons] of into.entries()) {
      expect(Number.isInteger(persons)).toBe(true);
      counts[c] += persons;
    }
  }
  // A quarter of all; five standard errors.
  const all = 7 * n;
  expect(Math.abs(counts[3] / all - 0.25)).toBeLessThan(5 * Math.sqrt(0.1875 / all));
});

test("drawPart(random, n, part, mass) is all where nothing of the mass is left, and none of nothing", () => {
  const random = createRandom(1).seek(0, 0, 0, 0);
  expect(drawPart(random, 7, 2, 2)).toBe(7);
  expect(drawPart(random, 7, 2, 2 + 1e-15)).toBe(7);
  expect(drawPart(random, 0, 1, 2)).toBe(0);
  expect(drawPart(random, 7, 0, 2)).toBe(0);
});

test("joinArrivals and joinEntrants move the waiting of marked states into the present, once", () => {
  const scratch = {
    cells: of(1, 1, 1, 1),
    arrivals: of(5, 5, 6, 7),
    arrived: Uint8Array.of(0, 1),
    incoming: of(2, 3, 9, 9),
    expected: Uint8Array.of(1, 0),
    entrantsFrom: Int32Array.of(0, 2),
    entrantsEnd: Int32Array.of(2, 0),
    block: of(0, 0)
  };
  const run = {compiled: {shape: {group: 1, age: 2}}, workspace: {scratch}} as never;
  joinArrivals(run);
  joinArrivals(run);
  expect(scratch.cells).toEqual(of(1, 1, 7, 8));
  expect(scratch.arrivals).toEqual(of(5, 5, 0, 0));
  expect(scratch.arrived).toEqual(Uint8Array.of(0, 0));
  joinEntrants(run);
  expect(scratch.cells).toEqual(of(3, 4, 7, 8));
  expect(scratch.expected).toEqual(Uint8Array.of(0, 0));
  expect(scratch.entrantsEnd).toEqual(Int32Array.of(0, 0));
});
