import {applyEntries} from "./applyEntries.js";
import {adjust, move} from "./applyTransfers.js";
import {forgetEntrants} from "./entrants.js";
import {joinArrivals} from "./joinArrivals.js";
import type {RunState} from "./runState.js";

/** Brings stocks to what is required at the end of step t; reports the number it took as requested. */
export function topUp(run: RunState, t: number): void {
  const {compiled, workspace} = run;
  const {topUps, flows, shape} = compiled;
  const {scratch, requested, granted} = workspace;
  const block = shape.group * shape.age;
  for (let k = 0; k < topUps.length; ++k) {
    const {flow, source, only, stock, states} = topUps[k];
    let need = stock.values[t * stock.step];
    for (let f = 0; f < states.length; ++f)
      for (let c = states[f] * block; c < (states[f] + 1) * block; ++c) need -= scratch.cells[c];
    if (run.whole) need = Math.round(need);
    const at = t * flows.length + flow.index;
    requested[at] = need;
    granted[at] = flow.signed || need > 0 ? need : 0;
    if (flow.moment) applyEntries(run, t, only, scratch.cells);
    else if (flow.from >= 0 && flow.to >= 0) move(run, t, source);
    else adjust(run, t, topUps[k]);
    joinArrivals(run);
  }
  forgetEntrants(scratch);
}
