import fc from "fast-check";
import {expect, test} from "vitest";
import {type Batch, createBatch, laneCount} from "../../src/batch/batch.js";
import {laneSlot} from "../../src/batch/laneSlot.js";
import {runBatch} from "../../src/batch/runBatch.js";
import {compile} from "../../src/engine/compile.js";
import type {Engine} from "../../src/engine/engine.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace, type Workspace} from "../../src/engine/workspace.js";
import {someBatchModel} from "./someBatchModel.js";

const kinds = [
  "stocks",
  "exits",
  "moves",
  "regrouped",
  "requested",
  "granted",
  "content",
  "completers",
  "dropOuts"
] as const;

const copyOf = (workspace: Workspace) => kinds.map((kind) => workspace[kind].slice());

/** What a batch gave in one lane. */
const laneOf = ({slabs}: Batch, lane: number) =>
  kinds.map((kind) => slabs[kind].filter((_, k) => k % laneCount === lane));

/** Copies what slots of the engine hold into a lane. */
function writeLane(batch: Batch, lane: number, names: readonly string[]): void {
  for (const name of names) {
    const into = laneSlot(batch, name);
    batch.engine.slot(name).forEach((value, k) => {
      into[k * laneCount + lane] = value;
    });
  }
  batch.weighed = true;
}

const grows = ["start", "in", "middle", "late", "up.0.1.0", "up.1.0.5", "rest.s1", "posts"];
const falls = ["may", "retirement", "school.dropOut", "school.s0", "spread.climb", "death"];

/** Makes lane k's numbers its own: persons and amounts grow, shares and hazards fall. */
function numbersOf(engine: Engine): (lane: number) => void {
  const slots = [...grows, ...falls].map((name) => {
    const slot = engine.slot(name);
    return {slot, base: slot.slice(), step: falls.includes(name) ? -0.03 : 0.2};
  });
  return (lane) => {
    for (const {slot, base, step} of slots) slot.set(base.map((x) => x * (1 + step * lane)));
    engine.touch();
  };
}

/** Loads every lane with run number 10 + lane, and gives what `run` makes of each. */
function fill(engine: Engine, batch: Batch, workspace: Workspace): Float64Array[][] {
  const write = numbersOf(engine);
  return Array.from({length: laneCount}, (_, lane) => {
    write(lane);
    run(engine, workspace, {mode: "totals", seed: 5, run: 10 + lane});
    writeLane(batch, lane, [...grows, ...falls]);
    batch.runs[lane] = 10 + lane;
    return copyOf(workspace);
  });
}

test("runBatch(batch, seed) gives every lane the bits that run(engine, workspace, {mode: totals}) gives it alone", () => {
  let made = 0;
  fc.assert(
    fc.property(someBatchModel(), (model) => {
      const engine = compile(model);
      const workspace = createWorkspace(engine);
      const batch = createBatch(engine, createWorkspace(engine));
      if (!batch) throw new Error("no batch");
      const alone = fill(engine, batch, workspace);
      if (!runBatch(batch, 5)) return;
      made++;
      alone.forEach((expected, lane) => {
        expect(laneOf(batch, lane)).toEqual(expected);
      });
    }),
    {numRuns: 60}
  );
  expect(made).toBeGreaterThan(50);
});

/** The smallest model whose runs go side by side: ten people of two ages who come, leave and retire. */
const small: Model = {
  states: ["a", "b"],
  ages: {from: 20, to: 21},
  steps: 2,
  start: {by: ["state", "age"], values: [6, 4, 0, 0]},
  exits: [{name: "death", hazard: {by: ["age"], values: [0.1, 0.2]}}],
  scheduled: [{name: "retirement", share: {by: ["step", "age"], values: [0, 0.5, 0, 0.5]}}],
  entries: [{name: "in", state: "a", amount: {by: ["step"], values: [1, 2]}, spread: "all"}],
  transfers: [{name: "up", from: "a", to: "b", amount: 1, spread: "all"}],
  spreads: {all: {by: ["age"], values: [1, 1]}}
};

test("runBatch is false where a lane retires at other ages than the others", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const retirement = laneSlot(batch, "retirement");
  expect(runBatch(batch, 1)).toBe(true);
  retirement[1] = 0.25;
  expect(runBatch(batch, 1)).toBe(false);
  retirement[1] = 0;
  retirement[laneCount + 9] = 0;
  expect(runBatch(batch, 1)).toBe(false);
  retirement[laneCount + 9] = 1;
  expect(runBatch(batch, 1)).toBe(true);
  retirement[laneCount + 9] = 1.1;
  expect(runBatch(batch, 1)).toBe(false);
});

test("laneSlot(batch, name) knows the slots of the engine, of which lanes share none", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  expect(laneSlot(batch, "start").subarray(laneCount, laneCount + 2)).toEqual(
    Float64Array.of(4, 4)
  );
  expect(laneSlot(batch, "spread.all")[0]).toBe(1);
  expect(() => laneSlot(batch, "strat")).toThrow(/unknown slot: "strat"/);
});

test("runBatch is false where lanes take people from another age on", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const all = laneSlot(batch, "spread.all");
  all[3] = 0;
  batch.weighed = true;
  expect(runBatch(batch, 1)).toBe(false);
  all[3] = 1;
  batch.weighed = true;
  expect(runBatch(batch, 1)).toBe(true);
});

test("runBatch is false where a lane requests less than nobody, and run says why", () => {
  const engine = compile(small);
  const workspace = createWorkspace(engine);
  const batch = createBatch(engine, workspace);
  if (!batch) throw new Error("no batch");
  expect(runBatch(batch, 1)).toBe(true);
  engine.slot("in")[1] = -1;
  engine.touch();
  writeLane(batch, 7, ["in"]);
  expect(runBatch(batch, 1)).toBe(false);
  expect(() => run(engine, workspace, {mode: "totals", seed: 1})).toThrow("invalid in; not ≥ 0");
});

test("runBatch is false where a number at the start is none of people", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const start = laneSlot(batch, "start");
  for (const wrong of [Number.NaN, -1, Number.POSITIVE_INFINITY]) {
    start[4] = wrong;
    expect(runBatch(batch, 1)).toBe(false);
    start[4] = 6;
    expect(runBatch(batch, 1)).toBe(true);
  }
});

/** What every lane of a batch gives, and what `run` gives with the same slots, written before each by `write`. */
function bothOf(
  engine: Engine,
  batch: Batch,
  name: string,
  write: (lane: number) => void
): {alone: Float64Array[][]; together: Float64Array[][]} {
  const workspace = createWorkspace(engine);
  const lanes = Array.from({length: laneCount}, (_, lane) => lane);
  const alone = lanes.map((lane) => {
    write(lane);
    engine.touch();
    run(engine, workspace, {mode: "totals", seed: 2, run: lane});
    writeLane(batch, lane, [name]);
    batch.runs[lane] = lane;
    return copyOf(workspace);
  });
  expect(runBatch(batch, 2)).toBe(true);
  return {
    alone,
    together: lanes.map((lane) => laneOf(batch, lane))
  };
}

test("runBatch gives the bits of run where a hazard is so large that few stay for half a step", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const death = engine.slot("death");
  const {alone, together} = bothOf(engine, batch, "death", (lane) =>
    death.fill(lane === 9 ? 3 : 0.02 * lane)
  );
  expect(together).toEqual(alone);
});

test("runBatch gives the bits of run where weights change in some lanes from one batch to the next, and back", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const all = engine.slot("spread.all");
  for (const changed of [-1, 3, -1]) {
    const {alone, together} = bothOf(engine, batch, "spread.all", (lane) =>
      all.set(lane === changed ? [1, 4] : [1, 1])
    );
    expect(together).toEqual(alone);
  }
});

test("runBatch is false where a hazard is below 0", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  for (let lane = 0; lane < laneCount; ++lane) {
    laneSlot(batch, "death")[lane] = lane === 5 ? -0.1 : 0.1;
  }
  expect(runBatch(batch, 1)).toBe(false);
});
