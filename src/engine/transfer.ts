import {massOf} from "./massOf.js";
import type {Adjustment, Flow, Source} from "./parts.js";
import type {Pass} from "./pass.js";
import {settleArrivals} from "./settleArrivals.js";
import {spreadPersons} from "./spreadPersons.js";
import {takePersons} from "./takePersons.js";
import {takePlenty} from "./takePlenty.js";
import {takeScarce} from "./takeScarce.js";

/** Carries out the transfers of step t, stage by stage; what the stocks do not hold is not granted. */
export function transfer(pass: Pass, t: number): void {
  const {stages} = pass.parts;
  for (let s = 0; s < stages.length; ++s) {
    const {sources, adjustments} = stages[s];
    for (let k = 0; k < sources.length; ++k) take(pass, t, sources[k]);
    for (let k = 0; k < adjustments.length; ++k) adjust(pass, t, adjustments[k]);
    settleArrivals(pass);
  }
}

/** Takes what a source's flows were granted from its cells, and corrects what was granted to what was there. */
export function take(pass: Pass, t: number, source: Source): void {
  if (pass.whole) takePersons(pass, t, source);
  else if (!takePlenty(pass, t, source)) takeScarce(pass, t, source);
  record(pass, t, source);
}

function record({parts, workspace}: Pass, t: number, {from, bundles}: Source): void {
  const S = parts.shape.state;
  const {granted, moves, exits} = workspace;
  for (let b = 0; b < bundles.length; ++b)
    for (let k = 0; k < bundles[b].flows.length; ++k) {
      const {index, to, exit} = bundles[b].flows[k];
      const persons = granted[t * parts.flows.length + index];
      if (to >= 0 && from !== to) moves[(t * S + from) * S + to] += persons;
      else if (exit >= 0) exits[(t * parts.exitNames.length + exit) * S + from] += persons;
    }
}

/** Adds persons from outside to a state in proportion to present × weight, or takes them out. */
export function adjust(pass: Pass, t: number, {flow, state, sign, source}: Adjustment): void {
  const {parts, workspace} = pass;
  const {granted} = workspace;
  const at = t * parts.flows.length + flow.index;
  const persons = granted[at] * sign;
  if (persons < 0) {
    granted[at] = -persons;
    if (pass.whole) takePersons(pass, t, source);
    else if (!takePlenty(pass, t, source)) takeScarce(pass, t, source);
    granted[at] *= -sign;
    return;
  }
  if (persons > 0) granted[at] = sign * add(pass, t, flow, state, persons);
}

function add(
  pass: Pass,
  t: number,
  {weights, spreadKey}: Flow,
  state: number,
  persons: number
): number {
  const {parts, workspace} = pass;
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, arrivals, arrived, block} = workspace.scratch;
  const base = state * G * A;
  let mass = massOf(cells, base, weights, G, A);
  // Fewer are nobody: shares of denormal numbers do not add up.
  if (mass > 1e-200)
    for (let c = 0; c < G * A; ++c) block[c] = cells[base + c] * (weights ? weights.w[c] : 1);
  else {
    // Where nobody is present, people come by the weights alone, if there are any or there is but one cell.
    if (!weights && G * A > 1) return 0;
    for (let c = 0; c < G * A; ++c) block[c] = weights ? weights.share[c] : 1;
    mass = 1;
  }
  arrived[state] = 1;
  const into = pass.ledger ? pass.ledger.entered : null;
  spreadPersons(pass, t, spreadKey, persons, mass, arrivals, base, into, t * S * G * A + base);
  return persons;
}
