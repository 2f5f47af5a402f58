import {compile} from "../../src/engine/compile.js";
import type {RunOptions} from "../../src/engine/engine.js";
import type {Model} from "../../src/engine/model.js";
import {run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {cityModel} from "./cityModel.js";
import {plainLoop} from "./plainLoop.js";

/** Runs per second: the best of several rounds, each as long as `seconds`. */
function rate(work: (k: number) => void, seconds = 0.4, rounds = 5): number {
  let k = 0;
  for (const warm = performance.now(); performance.now() - warm < 200; ) work(k++);
  let best = 0;
  for (let round = 0; round < rounds; ++round) {
    const start = performance.now();
    let count = 0;
    while (performance.now() - start < seconds * 1000) {
      for (let m = 0; m < 4; ++m) work(k++);
      count += 4;
    }
    best = Math.max(best, (1000 * count) / (performance.now() - start));
  }
  return best;
}

function rateOf(model: Model, options: RunOptions, touch = false): number {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  return rate((k) => {
    // A draw of parameters rewrites hazards: their tables are derived again in every run.
    if (touch) for (const {name} of model.exits!) engine.touch(name);
    run(engine, workspace, {...options, run: k});
  });
}

/** Measures the engine on the city model; rows of {what, runs a second, times the reference}. */
export function benchEngine(): {what: string; perSecond: number; ratio: string}[] {
  const bare = cityModel({flows: false});
  const full = cityModel();
  const rows: {what: string; perSecond: number; ratio: string}[] = [];
  const add = (what: string, perSecond: number, ratio: string) => {
    rows.push({what, perSecond, ratio});
    return perSecond;
  };
  const plain = add(
    "exits and ageing: plain loop, Math.exp per cell",
    rate(plainLoop(bare)),
    "1 (yardstick)"
  );
  const times = (x: number) => `${(x / plain).toFixed(2)} × plain loop`;
  const fresh = rateOf(bare, {}, true);
  add("exits and ageing: expectation, hazards rewritten every run", fresh, times(fresh));
  const expectation = rateOf(bare, {});
  add("exits and ageing: expectation, same hazards", expectation, times(expectation));
  const slower = (x: number, y: number) => `${(y / x).toFixed(1)} × the time of expectation`;
  for (const mode of ["diffusion", "process"] as const) {
    const r = rateOf(bare, {mode, seed: 1});
    add(`exits and ageing: ${mode}`, r, slower(r, expectation));
  }
  const all = add("with upgrades, entries, regrouping: expectation", rateOf(full, {}, true), "");
  for (const mode of ["diffusion", "process"] as const) {
    const r = rateOf(full, {mode, seed: 1}, true);
    add(`with upgrades, entries, regrouping: ${mode}`, r, slower(r, all));
  }
  return rows;
}
