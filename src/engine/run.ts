import {createRandom} from "../quantity/randomStream.js";
import {unknownName} from "../quantity/unknownName.js";
import {claimContext} from "./claim.js";
import {loadProgrammes} from "./convey.js";
import {deriveParts} from "./deriveParts.js";
import type {Engine, RunOptions, Workspace} from "./engine.js";
import {loadStart} from "./loadStart.js";
import type {Pass} from "./pass.js";
import {step} from "./step.js";
import {sumRange} from "./sumRange.js";

const modes = ["expectation", "diffusion", "process"];

/**
 * Runs a compiled model into a workspace.
 *
 * Expectation: every flow is its mean. Diffusion: totals of flows by state and step carry Gaussian noise with the covariance
 * of the multinomial and the model's dispersion, means unchanged; for large populations. Process: whole persons, every
 * cell one multinomial (or Dirichlet-multinomial) draw. In each, opening + in − out = closing in every step.
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
export function run(
  engine: Engine,
  workspace: Workspace,
  {mode = "expectation", seed, run: number = 0}: RunOptions = {}
): Workspace {
  if (!modes.includes(mode)) throw new RangeError(unknownName("mode", String(mode), modes));
  if (mode !== "expectation" && seed === undefined)
    throw new RangeError(`invalid seed; mode ${mode} needs one: undefined`);
  const {parts} = engine;
  if (
    workspace.scratch.cells.length !== engine.cells ||
    workspace.stocks.length !== (engine.steps + 1) * engine.states.length ||
    workspace.exits.length !== engine.steps * engine.causes.length * engine.states.length ||
    workspace.granted.length !== engine.steps * engine.flows.length
  )
    throw new RangeError(
      "invalid workspace; made for another engine; call createWorkspace(engine)"
    );
  if (workspace.ledger && mode === "diffusion")
    throw new RangeError("invalid mode; a ledger of cells needs expectation or process: diffusion");
  if (parts.midpoint && mode !== "expectation")
    throw new RangeError(`invalid mode; integration by midpoint needs expectation: ${mode}`);
  deriveParts(parts);
  const pass: Pass = {
    parts,
    workspace,
    random: mode === "expectation" ? null : createRandom(seed!),
    run: number,
    whole: mode === "process",
    ledger: workspace.ledger
  };
  clear(workspace);
  loadStart(pass);
  loadProgrammes(pass);
  record(pass, 0);
  const context = claimContext(pass, engine.model.from ?? 0);
  for (let t = 0; t < engine.steps; ++t) {
    step(pass, t, context);
    record(pass, t + 1);
  }
  return workspace;
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
  scratch.expected.fill(0);
  if (ledger) for (const values of Object.values(ledger)) values.fill(0);
}

function record({parts, workspace}: Pass, instant: number): void {
  const {stocks, cells, scratch} = workspace;
  const S = parts.shape.state;
  const block = parts.shape.group * parts.shape.age;
  for (let i = 0; i < S; ++i) {
    const sum = sumRange(scratch.cells, i * block, (i + 1) * block);
    if (!(sum >= 0 && sum < Infinity))
      throw new RangeError(
        `invalid stock; not ≥ 0 persons: ${parts.shape.states[i]}, instant ${instant}: ${sum}; a slot holds an invalid number`
      );
    stocks[instant * S + i] = sum;
  }
  if (cells) cells.set(scratch.cells, instant * scratch.cells.length);
}
