import {markEntrants} from "./entrants.js";
import type {CompiledFlow} from "./flow.js";
import type {RunState} from "./runState.js";
import {spreadPersons} from "./spreadPersons.js";

/** Lets people from outside in: `into` the present, or into those who are still to be exposed for half a step. */
export function applyEntries(
  run: RunState,
  t: number,
  flows: readonly CompiledFlow[],
  into: Float64Array
): void {
  const {compiled, workspace} = run;
  const {group: G, age: A} = compiled.shape;
  const {scratch} = workspace;
  const {block} = scratch;
  for (let k = 0; k < flows.length; ++k) {
    const {index, to, weights, spreadKey} = flows[k];
    const persons = workspace.granted[t * compiled.flows.length + index];
    if (!(persons > 0)) continue;
    if ((run.random && !run.totals) || run.ledger || !weights) {
      markEntrants(scratch, to, 0, G * A);
      for (let c = 0; c < block.length; ++c) block[c] = weights ? weights.share[c] : 1;
      if (run.random) run.random.seek(run.number, t, spreadKey, 0);
      spreadPersons(run, t, to, persons, 1, into);
      continue;
    }
    const {share, low, high} = weights;
    const base = to * G * A;
    for (let g = 0; g < G; ++g) {
      if (low[g] >= high[g]) continue;
      markEntrants(scratch, to, g * A + low[g], g * A + high[g]);
      for (let a = low[g]; a < high[g]; ++a) into[base + g * A + a] += persons * share[g * A + a];
    }
  }
}
