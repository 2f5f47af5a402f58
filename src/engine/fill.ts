import {enter} from "./enter.js";
import type {Pass} from "./pass.js";
import {settleArrivals} from "./settleArrivals.js";
import {adjust, take} from "./transfer.js";

/** Brings stocks to what is required at the end of step t; reports the number it took as requested. */
export function fill(pass: Pass, t: number): void {
  const {parts, workspace} = pass;
  const {fills, flows, shape} = parts;
  const {scratch, requested, granted} = workspace;
  const block = shape.group * shape.age;
  for (let k = 0; k < fills.length; ++k) {
    const {flow, source, alone} = fills[k];
    let need = flow.table!.values[t * flow.table!.step];
    for (let f = 0; f < flow.fills.length; ++f)
      for (let c = flow.fills[f] * block; c < (flow.fills[f] + 1) * block; ++c)
        need -= scratch.cells[c];
    if (pass.whole) need = Math.round(need);
    const at = t * flows.length + flow.index;
    requested[at] = need;
    granted[at] = flow.signed || need > 0 ? need : 0;
    if (flow.moment) enter(pass, t, alone, scratch.cells);
    else if (flow.from >= 0 && flow.to >= 0) take(pass, t, source);
    else adjust(pass, t, fills[k]);
    settleArrivals(pass);
  }
  scratch.expected.fill(0);
}
