import {forgetEntrants} from "./entrants.js";
import type {RunState} from "./runState.js";

/** Lets who moved, and waits in `arrivals`, join the present. */
export function joinArrivals({compiled, workspace}: RunState): void {
  const {cells, arrivals, arrived} = workspace.scratch;
  const block = compiled.shape.group * compiled.shape.age;
  for (let i = 0; i < arrived.length; ++i) {
    if (arrived[i] === 0) continue;
    arrived[i] = 0;
    join(cells, arrivals, i * block, (i + 1) * block);
  }
}

/** Lets who survived half a step since entering, and waits in `incoming`, join the present. */
export function joinEntrants({compiled, workspace}: RunState): void {
  const {scratch} = workspace;
  const {cells, incoming, expected, entrantsFrom, entrantsEnd} = scratch;
  const block = compiled.shape.group * compiled.shape.age;
  for (let i = 0; i < expected.length; ++i)
    if (expected[i] === 1)
      join(cells, incoming, i * block + entrantsFrom[i], i * block + entrantsEnd[i]);
  forgetEntrants(scratch);
}

/** Moves the waiting of the cells [from, end) to the present. */
function join(cells: Float64Array, waiting: Float64Array, from: number, end: number): void {
  for (let c = from; c < end; ++c) cells[c] += waiting[c];
  waiting.fill(0, from, end);
}
