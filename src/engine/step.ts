import {applyAgeing} from "./applyAgeing.js";
import {applyEntries} from "./applyEntries.js";
import {applyExits} from "./applyExits.js";
import {applyLimits} from "./applyLimits.js";
import {applyRegrouping} from "./applyRegrouping.js";
import {applyTransfers} from "./applyTransfers.js";
import {forgetEntrants} from "./entrants.js";
import {joinArrivals, joinEntrants} from "./joinArrivals.js";
import {type RequestContext, requestFlows} from "./requestFlows.js";
import type {RunState} from "./runState.js";
import {advanceProgrammes, completeProgrammes} from "./stepProgrammes.js";
import {sumRange} from "./sumRange.js";

/** One step of length dt, in the order that {@link Model} states. */
export function step(run: RunState, t: number, context: RequestContext): void {
  const {compiled, workspace} = run;
  const {cells, inputs} = workspace.scratch;
  readStocks(run);
  if (compiled.midpoint) {
    moveFlows(run, t, context);
    // The trial step ends at cells; half-way between it and the start are the inputs of the real one.
    for (let c = 0; c < cells.length; ++c) {
      const start = inputs[c];
      inputs[c] = (start + cells[c]) / 2;
      cells[c] = start;
    }
    sumStates(run, inputs);
    forget(run, t);
  }
  moveFlows(run, t, context);
  applyRegrouping(run, t);
  applyAgeing(run, t);
  advanceProgrammes(run, t);
  const {ledger} = workspace;
  run.ledger = ledger && {entered: ledger.enteredAfter, left: ledger.leftAfter};
  applyEntries(run, t, compiled.entries.end, cells);
  if (compiled.topUps.length > 0) run.parts.topUp(run, t);
  else forgetEntrants(workspace.scratch);
  run.ledger = ledger;
}

/** What happens between the start of a step and ageing. */
function moveFlows(run: RunState, t: number, context: RequestContext): void {
  const {compiled, workspace} = run;
  const {cells, incoming} = workspace.scratch;
  requestFlows(run, t, context);
  completeProgrammes(run, t);
  applyLimits(run, t, compiled.capacityLimits);
  applyEntries(run, t, compiled.entries.start, cells);
  forgetEntrants(workspace.scratch);
  expose(run, t);
  joinArrivals(run);
  applyLimits(run, t, compiled.stockLimits);
  applyTransfers(run, t);
  applyEntries(run, t, compiled.entries.middle, incoming);
  exposeEntrants(run, t);
  joinEntrants(run);
  joinArrivals(run);
}

/** Exposes the present for the whole step, and moves who survived. */
function expose(run: RunState, t: number): void {
  const {joint, transitions} = run.compiled;
  const {stayed} = run.workspace;
  if (joint) run.parts.applyJoint(run, t, joint, false);
  else applyExits(run, t, false);
  if (!joint && stayed) countStayers(run, stayed, t);
  if (transitions && !joint?.generator) run.parts.applyTransitions(run, t, transitions);
}

/** Exposes entrants in the middle for half the step: to exits, and to a generator. */
function exposeEntrants(run: RunState, t: number): void {
  const {joint, transitions} = run.compiled;
  if (joint?.generator) run.parts.applyJoint(run, t, joint, true);
  else applyExits(run, t, true);
  if (transitions?.half && !joint?.generator) run.parts.applyTransitions(run, t, transitions.half);
}

/** Counts who survived the exits; the transitions take from it who they move. */
function countStayers({compiled, workspace}: RunState, stayed: Float64Array, t: number): void {
  const {state: S, group: G, age: A} = compiled.shape;
  for (let i = 0; i < S; ++i)
    stayed[t * S + i] = sumRange(workspace.scratch.cells, i * G * A, (i + 1) * G * A);
}

/** Keeps what requests read: the cells and stocks at the start of the step. */
function readStocks(run: RunState): void {
  const {compiled, workspace} = run;
  if (!compiled.readsStocks && !compiled.midpoint) return;
  workspace.scratch.inputs.set(workspace.scratch.cells);
  sumStates(run, workspace.scratch.inputs);
}

function sumStates({compiled, workspace}: RunState, cells: Float64Array): void {
  const block = compiled.shape.group * compiled.shape.age;
  for (let i = 0; i < compiled.shape.state; ++i) {
    let sum = 0;
    for (let c = i * block; c < (i + 1) * block; ++c) sum += cells[c];
    workspace.scratch.stock[i] = sum;
  }
}

/** Clears what the trial step wrote. */
function forget({compiled, workspace}: RunState, t: number): void {
  const S = compiled.shape.state;
  const causes = compiled.exitNames.length;
  workspace.exits.fill(0, t * causes * S, (t + 1) * causes * S);
  workspace.moves.fill(0, t * S * S, (t + 1) * S * S);
  const {ledger, scratch} = workspace;
  if (!ledger) return;
  const C = scratch.cells.length;
  ledger.entered.fill(0, t * C, (t + 1) * C);
  ledger.left.fill(0, t * C, (t + 1) * C);
}
