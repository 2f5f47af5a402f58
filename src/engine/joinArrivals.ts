import type {RunState} from "./runState.js";

/** Lets who moved, and waits in `arrivals`, join the present. */
export function joinArrivals({compiled, workspace}: RunState): void {
  const {cells, arrivals, arrived} = workspace.scratch;
  join(cells, arrivals, arrived, compiled.shape.group * compiled.shape.age);
}

/** Lets who survived half a step since entering, and waits in `incoming`, join the present. */
export function joinEntrants({compiled, workspace}: RunState): void {
  const {cells, incoming, expected} = workspace.scratch;
  join(cells, incoming, expected, compiled.shape.group * compiled.shape.age);
}

/** Moves the waiting of the marked states, each a block of cells, and clears the marks. */
function join(cells: Float64Array, waiting: Float64Array, marks: Uint8Array, block: number): void {
  for (let i = 0; i < marks.length; ++i) {
    if (marks[i] === 0) continue;
    marks[i] = 0;
    for (let c = i * block; c < (i + 1) * block; ++c) cells[c] += waiting[c];
    waiting.fill(0, i * block, (i + 1) * block);
  }
}
