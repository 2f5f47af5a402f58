import type {Pass} from "./pass.js";

/** Lets who waits in `arrivals` join the present. */
export function settleArrivals({parts, workspace}: Pass): void {
  const {cells, arrivals, arrived} = workspace.scratch;
  const {state: S, group: G, age: A} = parts.shape;
  for (let i = 0; i < S; ++i) {
    if (arrived[i] === 0) continue;
    arrived[i] = 0;
    for (let c = i * G * A; c < (i + 1) * G * A; ++c) {
      cells[c] += arrivals[c];
      arrivals[c] = 0;
    }
  }
}
