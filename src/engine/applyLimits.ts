import type {CompiledLimit} from "./limits.js";
import type {RunState} from "./runState.js";
import {sumRange} from "./sumRange.js";

/** Cuts what was granted in step t to the limits that hold: capacities before the step, stocks after the exits. */
export function applyLimits(run: RunState, t: number, limits: readonly CompiledLimit[]): void {
  const {compiled, workspace, whole} = run;
  const {granted} = workspace;
  const line = t * compiled.flows.length;
  for (let k = 0; k < limits.length; ++k) {
    const {flows, priority} = limits[k];
    let capacity = capacityOf(run, t, limits[k]);
    if (!(capacity > 0)) capacity = 0;
    if (whole) capacity = Math.floor(capacity + 1e-9);
    if (priority)
      for (let f = 0; f < flows.length; ++f) {
        const at = line + flows[f];
        granted[at] = Math.min(granted[at], capacity);
        capacity -= granted[at];
      }
    else sharePersons(granted, line, flows, capacity, whole);
  }
}

/** Persons that the flows of a limit may move in step t. */
function capacityOf(run: RunState, t: number, limit: CompiledLimit): number {
  const {kind, table, of} = limit;
  if (kind === "share") return eligible(run, t, limit);
  const stated = table.values[t * table.step];
  return kind === "capacity" ? stated * run.compiled.shape.dt : stated - stockOf(run, of);
}

function stockOf({compiled, workspace}: RunState, states: readonly number[]): number {
  const block = compiled.shape.group * compiled.shape.age;
  let sum = 0;
  for (let k = 0; k < states.length; ++k)
    sum += sumRange(workspace.scratch.cells, states[k] * block, (states[k] + 1) * block);
  return sum;
}

/** Σ present × share, a row of ages at a time where the share is the same at all of them. */
function eligible({compiled, workspace}: RunState, t: number, {table, of}: CompiledLimit): number {
  const {group: G, age: A} = compiled.shape;
  const {cells} = workspace.scratch;
  let sum = 0;
  for (let k = 0; k < of.length; ++k)
    for (let g = 0; g < G; ++g) {
      const at = t * table.step + of[k] * table.state + g * table.group;
      const base = (of[k] * G + g) * A;
      if (table.age === 0) sum += sumRange(cells, base, base + A) * table.values[at];
      else for (let a = 0; a < A; ++a) sum += cells[base + a] * table.values[at + a * table.age];
    }
  return sum;
}

/**
 * Shares `capacity` among values[offset + index] in proportion, if they request more; whole persons by largest
 * remainder, the earlier first where remainders are equal.
 */
export function sharePersons(
  values: Float64Array,
  offset: number,
  indices: readonly number[],
  capacity: number,
  whole: boolean
): void {
  let sum = 0;
  for (let k = 0; k < indices.length; ++k) sum += values[offset + indices[k]];
  if (!(sum > capacity)) return;
  const factor = capacity / sum;
  let rest = capacity;
  for (let k = 0; k < indices.length; ++k) {
    const at = offset + indices[k];
    values[at] *= factor;
    rest -= Math.floor(values[at]);
  }
  if (!whole) return;
  for (; rest > 0.5; --rest) {
    let best = -1;
    for (let k = 0; k < indices.length; ++k) {
      const at = offset + indices[k];
      const remainder = values[at] - Math.floor(values[at]);
      if (best < 0 || remainder > values[best] - Math.floor(values[best])) best = at;
    }
    values[best] = Math.floor(values[best]) + 1;
  }
  for (let k = 0; k < indices.length; ++k)
    values[offset + indices[k]] = Math.floor(values[offset + indices[k]]);
}
