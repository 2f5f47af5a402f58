import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {createRandom} from "../quantity/randomStream.js";
import {unknownName} from "../quantity/unknownName.js";
import {checkEngine} from "./checkEngine.js";
import {checkWorkspace} from "./checkWorkspace.js";
import {type CompiledModel, deriveTables} from "./compiledModel.js";
import type {Engine} from "./engine.js";
import {forgetEntrants} from "./entrants.js";
import {requestContext} from "./requestFlows.js";
import type {RunState} from "./runState.js";
import {loadStart} from "./start.js";
import {step} from "./step.js";
import {startProgrammes} from "./stepProgrammes.js";
import {sumRange} from "./sumRange.js";
import type {Workspace} from "./workspace.js";

/** How a run treats chance. */
export interface RunOptions {
  /** `expectation` (default), `diffusion` (noise of every cell), `totals` (of states alone), `process` (whole persons). */
  mode?: "expectation" | "diffusion" | "totals" | "process";
  /** Needed for all but the first. */
  seed?: number;
  /** Number of the run: same seed and number, same result, whatever ran before. */
  run?: number;
}

const known = {mode: true, seed: true, run: true} as const;
const modes = ["expectation", "diffusion", "totals", "process"];

/**
 * Runs a compiled model into a workspace.
 *
 * Expectation: every flow is its mean. Process: whole persons, every cell one multinomial (or Dirichlet-multinomial) draw.
 * Diffusion: real numbers of persons with the same mean and covariance, by cell and so by age, by group and in total, normal
 * where many are; transfers take from cells by chance as many as were granted. Totals: a state has one Gaussian, shared out over its
 * cells: the fastest, for large populations of which only totals are read, as numbers by age or group vary too little
 * (half of the variance or less), and totals by some percent of their spread where hazards depend on age. In each,
 * opening + in − out = closing in every step.
 *
 * @param engine - from `compile`; slots that were written need `touch` first
 * @param workspace - from `createWorkspace(engine)`; overwritten
 * @param options.mode - default expectation
 * @param options.seed - integer; needed unless expectation
 * @param options.run - number of the run, default 0
 * @returns the workspace
 * @throws RangeError if a slot holds what no model may, or a stock is not finite
 * @example
 * ((engine) => [...run(engine, createWorkspace(engine)).stocks])(compile({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [4, 0], steps: 2})) // => [4, 0, 2, 2, 1, 3]
 */
export function run(engine: Engine, workspace: Workspace, options: RunOptions = {}): Workspace {
  const state = beginRun(engine, workspace, options);
  const {compiled, model, steps} = engine;
  deriveTables(compiled, engine.parts);
  clear(workspace);
  loadStart(compiled.start, compiled.shape, workspace.scratch.cells, state.whole);
  startProgrammes(state);
  record(compiled, workspace, 0);
  const context = requestContext(state, model);
  for (let t = 0; t < steps; ++t) {
    step(state, t, context);
    record(compiled, workspace, t + 1);
  }
  return workspace;
}

/** Checks that a run of this mode can be written to the workspace. */
function beginRun(engine: Engine, workspace: Workspace, options: RunOptions): RunState {
  checkKeys("options of run", options, known);
  checkEngine(engine);
  const {mode = "expectation", seed, run: number = 0} = options;
  if (!modes.includes(mode)) throw new RangeError(unknownName("mode", String(mode), modes));
  checkInteger("run", number, 0, 0xffffffff);
  if (mode !== "expectation" && seed === undefined)
    throw new RangeError(`invalid seed; mode ${mode} needs one: undefined`);
  checkWorkspace(engine, workspace);
  if (workspace.ledger && (mode === "diffusion" || mode === "totals"))
    throw new RangeError(`invalid mode; a ledger of cells needs expectation or process: ${mode}`);
  const {compiled, parts} = engine;
  if (compiled.midpoint && mode !== "expectation")
    throw new RangeError(`invalid mode; integration by midpoint needs expectation: ${mode}`);
  const {ledger} = workspace;
  if (seed === undefined || mode === "expectation")
    return {compiled, parts, workspace, random: null, number, whole: false, totals: false, ledger};
  const random = createRandom(seed);
  return mode === "process"
    ? {compiled, parts, workspace, random, number, whole: true, totals: false, ledger}
    : {compiled, parts, workspace, random, number, whole: false, totals: mode === "totals", ledger};
}

function clear({exits, moves, regrouped, requested, granted, ledger, scratch}: Workspace): void {
  exits.fill(0);
  moves.fill(0);
  regrouped.fill(0);
  requested.fill(0);
  granted.fill(0);
  scratch.arrivals.fill(0);
  scratch.incoming.fill(0);
  scratch.arrived.fill(0);
  forgetEntrants(scratch);
  if (ledger) for (const values of Object.values(ledger)) values.fill(0);
}

function record(
  {shape}: CompiledModel,
  {stocks, cells, scratch}: Workspace,
  instant: number
): void {
  const S = shape.state;
  const block = shape.group * shape.age;
  let all = 0;
  for (let i = 0; i < S; ++i) {
    const sum = sumRange(scratch.cells, i * block, (i + 1) * block);
    if (!(sum >= 0 && sum < Infinity))
      throw new RangeError(
        `invalid stock; not ≥ 0 persons: ${shape.states[i]}, instant ${instant}: ${sum}; a slot holds an invalid number`
      );
    stocks[instant * S + i] = sum;
    all += sum;
  }
  if (!(all < Infinity))
    throw new RangeError(
      `invalid stock; all states together are more than a number holds, instant ${instant}: ${all}`
    );
  if (cells) cells.set(scratch.cells, instant * scratch.cells.length);
}
