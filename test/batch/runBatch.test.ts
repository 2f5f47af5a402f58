import fc from "fast-check";
import {expect, test} from "vitest";
import {type Batch, createBatch, laneCount} from "../../src/batch/batch.js";
import {loadLane, storeLane} from "../../src/batch/moveLane.js";
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

/** Makes lane k's numbers its own: persons and amounts grow, shares and hazards fall. */
function numbersOf(engine: Engine): (lane: number) => void {
  const grows = ["start", "in", "middle", "late", "up.0.1.0", "up.1.0.5", "rest.s1", "posts"];
  const falls = ["may", "retirement", "school.dropOut", "school.s0", "spread.climb", "death"];
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
    const alone = copyOf(workspace);
    write(lane);
    expect(loadLane(batch, lane, 10 + lane)).toBe(true);
    return alone;
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
        storeLane(batch, lane, workspace);
        expect(copyOf(workspace)).toEqual(expected);
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

test("loadLane(batch, lane, run) refuses a lane that retires at other ages than the first", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  expect(loadLane(batch, 0, 0)).toBe(true);
  engine.slot("retirement")[0] = 0.25;
  engine.touch();
  expect(loadLane(batch, 1, 1)).toBe(false);
  engine.slot("retirement")[0] = 0;
  engine.touch();
  expect(loadLane(batch, 1, 1)).toBe(true);
});

test("runBatch is false where a lane requests less than nobody, and run says why", () => {
  const engine = compile(small);
  const workspace = createWorkspace(engine);
  const batch = createBatch(engine, workspace);
  if (!batch) throw new Error("no batch");
  for (let lane = 0; lane < laneCount; ++lane) loadLane(batch, lane, lane);
  expect(runBatch(batch, 1)).toBe(true);
  engine.slot("in")[1] = -1;
  engine.touch();
  loadLane(batch, 7, 7);
  expect(runBatch(batch, 1)).toBe(false);
  expect(() => run(engine, workspace, {mode: "totals", seed: 1})).toThrow("invalid in; not ≥ 0");
});

test("runBatch is false where a stock is no number", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  for (let lane = 0; lane < laneCount; ++lane) loadLane(batch, lane, lane);
  batch.entering[batch.entering.length - 4] = Number.NaN;
  expect(runBatch(batch, 1)).toBe(false);
});

/** What every lane of a batch gives, and what `run` gives with the same slots, written before each by `write`. */
function bothOf(
  engine: Engine,
  batch: Batch,
  write: (lane: number) => void
): {alone: Float64Array[][]; together: Float64Array[][]} {
  const workspace = createWorkspace(engine);
  const lanes = Array.from({length: laneCount}, (_, lane) => lane);
  const alone = lanes.map((lane) => {
    write(lane);
    engine.touch();
    run(engine, workspace, {mode: "totals", seed: 2, run: lane});
    const made = copyOf(workspace);
    write(lane);
    engine.touch();
    expect(loadLane(batch, lane, lane)).toBe(true);
    return made;
  });
  expect(runBatch(batch, 2)).toBe(true);
  return {
    alone,
    together: lanes.map((lane) => {
      storeLane(batch, lane, workspace);
      return copyOf(workspace);
    })
  };
}

test("runBatch gives the bits of run where a hazard is so large that few stay for half a step", () => {
  const engine = compile(small);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  const death = engine.slot("death");
  const {alone, together} = bothOf(engine, batch, (lane) =>
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
    const {alone, together} = bothOf(engine, batch, (lane) =>
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
    engine.slot("death")[0] = lane === 5 ? -0.1 : 0.1;
    engine.touch();
    loadLane(batch, lane, lane);
  }
  expect(runBatch(batch, 1)).toBe(false);
});
