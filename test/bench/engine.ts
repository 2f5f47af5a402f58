// Measures the engine on a city-sized model, 8 levels × 54 ages × 3 groups × 11 years, and the whole path of a forecast. `npm run bench`.
import {createBatch, laneCount} from "../../src/batch/batch.js";
import {runBatch} from "../../src/batch/runBatch.js";
import {compile} from "../../src/engine/compile.js";
import type {Model} from "../../src/engine/model.js";
import {type RunOptions, run} from "../../src/engine/run.js";
import {createWorkspace} from "../../src/engine/workspace.js";
import {cityModel} from "./cityModel.js";
import {compiledLoop} from "./compiledLoop.js";
import {plainLoop} from "./plainLoop.js";
import {processorTime} from "./processorTime.js";
import {wholePath} from "./wholePath.js";

const bare = cityModel({flows: false});
const full = cityModel();

/** Work to be timed: a run of an engine, `touch`ed where every run is to derive its hazards again, as for new parameters. */
function runs(model: Model, options: RunOptions, touch = false): (k: number) => void {
  const engine = compile(model);
  const workspace = createWorkspace(engine);
  return (k) => {
    if (touch) for (const {name} of model.exits!) engine.touch(name);
    run(engine, workspace, {...options, run: k});
  };
}

/** The same for as many runs as a batch has, side by side; the numbers stay those of the first. */
function batches(model: Model): (k: number) => void {
  const engine = compile(model);
  const batch = createBatch(engine, createWorkspace(engine));
  if (!batch) throw new Error("no batch");
  batch.runs.set(Array.from({length: laneCount}, (_, lane) => lane));
  return () => void runBatch(batch, 1);
}

/** Best processor time of one run of each work, ms: all take turns, so that another load on the machine meets all alike. */
function measure(works: ((k: number) => void)[], rounds = 200): number[] {
  const best = works.map(() => Infinity);
  const batch = works.map((work) => {
    const begin = performance.now();
    let k = 0;
    while (performance.now() - begin < 250) work(k++);
    return Math.max(1, Math.round((1.5 * k) / 250));
  });
  for (let round = 0; round < rounds; ++round)
    works.forEach((work, w) => {
      const begin = processorTime();
      for (let k = 0; k < batch[w]; ++k) work(round * batch[w] + k);
      best[w] = Math.min(best[w], (processorTime() - begin) / batch[w]);
    });
  return best;
}

const noise = {seed: 1} as const;
const cases: [string, (k: number) => void][] = [
  ["plain loop, one Math.exp a cell", plainLoop(bare)],
  ["expectation", runs(bare, {})],
  ["expectation, hazards rewritten before every run", runs(bare, {}, true)],
  ["diffusion", runs(bare, {mode: "diffusion", ...noise})],
  ["process (whole persons)", runs(bare, {mode: "process", ...noise})],
  ["expectation", runs(full, {})],
  ["diffusion", runs(full, {mode: "diffusion", ...noise})],
  ["process (whole persons)", runs(full, {mode: "process", ...noise})],
  ["noise of totals, as forecasts have it", runs(full, {mode: "totals", ...noise})],
  [`the same, ${laneCount} side by side`, batches(full)]
];
// C before and after, so that another load on the machine is less likely to meet it alone.
const before = compiledLoop(bare);
const times = measure(cases.map(([, work]) => work));
times[times.length - 1] /= laneCount;
const after = compiledLoop(bare);
const [plain, expectation, fresh, diffusion, whole, all, allDiffusion, allWhole, ...last] =
  times as [number, number, number, number, number, number, number, number, number, number];

const engine = compile(bare);
const workspace = createWorkspace(engine);
const used = () => process.memoryUsage().heapUsed;
for (let k = 0; k < 2000; ++k) run(engine, workspace);
const held = used();
for (let k = 0; k < 500; ++k) run(engine, workspace);
const bytes = Math.max(0, used() - held) / 500;

const inC =
  before && after
    ? `in C at -O3 ${(Math.min(before.time, after.time) * 1000).toFixed(0)} µs; expectation has ${(Math.min(before.time, after.time) / expectation).toFixed(2)} of its speed; asked for: two thirds`
    : "no C compiler to compare with";
const line = (k: number) =>
  `  ${cases[k][0].padEnd(50)} ${(1000 / times[k]).toFixed(0).padStart(7)} runs/s ${(times[k] * 1000).toFixed(0).padStart(7)} µs`;
console.log(`8 levels × 54 ages × 3 groups × 11 years, one core
Exits and ageing (4 competing causes, 1 scheduled), 1.54 million people
${[0, 1, 2, 3, 4].map(line).join("\n")}
With 9 transfers, 8 entries, 4 limits and regrouping
${[5, 6, 7, 8, 9].map(line).join("\n")}
Ratios
  expectation is ${(plain / expectation).toFixed(2)} times as fast as the plain loop; asked for: 3
  ${inC}
  with hazards rewritten every run ${(plain / fresh).toFixed(2)} times
  process takes ${(whole / expectation).toFixed(1)} times the time of expectation (${(allWhole / all).toFixed(1)} with transfers and entries); asked for: at most 50
  side by side a run takes ${(last[1] / last[0]).toFixed(2)} of its time alone
  diffusion takes ${(diffusion / expectation).toFixed(1)} times (${(allDiffusion / all).toFixed(1)})
Heap allocated: ${(bytes / 1024).toFixed(1)} KiB a run (${Math.round(bytes / 11)} bytes a step)`);

const path = wholePath(cases[6][1]);
const paths = Object.entries(path.times).map(
  ([name, ms]) =>
    `  ${name.padEnd(50)} ${ms.toFixed(3).padStart(7)} s for 1,000 runs, ${(ms / path.kernel).toFixed(1).padStart(5)} times the kernel`
);
console.log(`Whole path of a forecast of data/, both definitions (the kernel: diffusion with transfers and entries, as above)
${paths.join("\n")}
The document of these runs, their verdicts and fans: ${(path.document / 1000).toFixed(3)} s
Asked for: 0.2 s for all, 0.1 s for targets alone, whole persons within 10 times of that`);
