import type {Flow} from "./parts.js";
import type {Pass} from "./pass.js";
import {spreadPersons} from "./spreadPersons.js";

/** Lets people from outside in: `into` the present, or into those who are still to be exposed for half a step. */
export function enter(pass: Pass, t: number, flows: readonly Flow[], into: Float64Array): void {
  const {parts, workspace} = pass;
  const {state: S, group: G, age: A} = parts.shape;
  const {expected, block} = workspace.scratch;
  const ledger = pass.ledger?.entered ?? null;
  for (let k = 0; k < flows.length; ++k) {
    const {index, to, weights, spreadKey} = flows[k];
    const persons = workspace.granted[t * parts.flows.length + index];
    if (!(persons > 0)) continue;
    expected[to] = 1;
    const base = to * G * A;
    if (pass.whole || ledger || !weights) {
      for (let c = 0; c < block.length; ++c) block[c] = weights ? weights.share[c] : 1;
      spreadPersons(pass, t, spreadKey, persons, 1, into, base, ledger, t * S * G * A + base);
      continue;
    }
    const {share, low, high} = weights;
    for (let g = 0; g < G; ++g)
      for (let a = low[g]; a < high[g]; ++a) into[base + g * A + a] += persons * share[g * A + a];
  }
}

/** Adds who survived half a step since entering to the present. */
export function settleIncoming({parts, workspace}: Pass): void {
  const {cells, incoming, expected} = workspace.scratch;
  const block = parts.shape.group * parts.shape.age;
  for (let i = 0; i < parts.shape.state; ++i) {
    if (expected[i] === 0) continue;
    expected[i] = 0;
    for (let c = i * block; c < (i + 1) * block; ++c) {
      cells[c] += incoming[c];
      incoming[c] = 0;
    }
  }
}
