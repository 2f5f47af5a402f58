import {ageCells} from "./ageCells.js";
import {type ClaimContext, claim} from "./claim.js";
import {advance, complete} from "./convey.js";
import {enter, settleIncoming} from "./enter.js";
import {expose} from "./expose.js";
import {exposePersons} from "./exposePersons.js";
import {fill} from "./fill.js";
import {limit} from "./limit.js";
import type {Pass} from "./pass.js";
import {regroup} from "./regroup.js";
import {settleArrivals} from "./settleArrivals.js";
import {transfer} from "./transfer.js";
import {transit} from "./transit.js";
import {transitPersons} from "./transitPersons.js";

/** One step of length dt, in the order that {@link Model} states. */
export function step(pass: Pass, t: number, context: ClaimContext): void {
  const {parts, workspace} = pass;
  const {cells, inputs} = workspace.scratch;
  readStocks(pass);
  if (parts.midpoint) {
    flow(pass, t, context);
    // The trial step ends at cells; half-way between it and the start are the inputs of the real one.
    for (let c = 0; c < cells.length; ++c) {
      const start = inputs[c];
      inputs[c] = (start + cells[c]) / 2;
      cells[c] = start;
    }
    sumStates(pass, inputs);
    forget(pass, t);
  }
  flow(pass, t, context);
  regroup(pass, t);
  ageCells(pass, t);
  advance(pass, t);
  const {ledger} = workspace;
  pass.ledger = ledger && {entered: ledger.enteredAfter, left: ledger.leftAfter};
  enter(pass, t, parts.entries.end, cells);
  fill(pass, t);
  pass.ledger = ledger;
}

/** What happens between the start of a step and ageing. */
function flow(pass: Pass, t: number, context: ClaimContext): void {
  const {parts, workspace} = pass;
  const {cells, incoming, expected} = workspace.scratch;
  claim(pass, t, context);
  complete(pass, t);
  limit(pass, t, parts.capacityLimits);
  enter(pass, t, parts.entries.start, cells);
  expected.fill(0);
  if (pass.whole) exposePersons(pass, t, false);
  else expose(pass, t, false);
  if (pass.whole) transitPersons(pass, t);
  else transit(pass, t);
  settleArrivals(pass);
  limit(pass, t, parts.stockLimits);
  transfer(pass, t);
  enter(pass, t, parts.entries.middle, incoming);
  if (pass.whole) exposePersons(pass, t, true);
  else expose(pass, t, true);
  settleIncoming(pass);
  settleArrivals(pass);
}

/** Keeps what claims read: the cells and stocks at the start of the step. */
function readStocks(pass: Pass): void {
  const {parts, workspace} = pass;
  if (!parts.reads && !parts.midpoint) return;
  workspace.scratch.inputs.set(workspace.scratch.cells);
  sumStates(pass, workspace.scratch.inputs);
}

function sumStates({parts, workspace}: Pass, cells: Float64Array): void {
  const block = parts.shape.group * parts.shape.age;
  for (let i = 0; i < parts.shape.state; ++i) {
    let sum = 0;
    for (let c = i * block; c < (i + 1) * block; ++c) sum += cells[c];
    workspace.scratch.stock[i] = sum;
  }
}

/** Clears what the trial step wrote. */
function forget({parts, workspace}: Pass, t: number): void {
  const S = parts.shape.state;
  const causes = parts.exitNames.length;
  workspace.exits.fill(0, t * causes * S, (t + 1) * causes * S);
  workspace.moves.fill(0, t * S * S, (t + 1) * S * S);
  const {ledger, scratch} = workspace;
  if (!ledger) return;
  const C = scratch.cells.length;
  ledger.entered.fill(0, t * C, (t + 1) * C);
  ledger.left.fill(0, t * C, (t + 1) * C);
}
