import type {CompiledLimit} from "./parts.js";
import type {Pass} from "./pass.js";

/** Cuts what was granted in step t to the limits that hold: capacities before the step, stocks after the exits. */
export function limit(pass: Pass, t: number, limits: readonly CompiledLimit[]): void {
  const {parts, workspace} = pass;
  const line = t * parts.flows.length;
  for (let k = 0; k < limits.length; ++k) {
    const {kind, table, of, flows, priority} = limits[k];
    let capacity = table.values[t * table.step];
    if (kind === "capacity") capacity *= parts.shape.dt;
    else if (kind === "posts") capacity -= stockOf(pass, of);
    else capacity = eligible(pass, t, limits[k]);
    if (!(capacity > 0)) capacity = 0;
    if (pass.whole) capacity = Math.floor(capacity + 1e-9);
    if (priority)
      for (let f = 0; f < flows.length; ++f) {
        const at = line + flows[f];
        const granted = Math.min(workspace.granted[at], capacity);
        workspace.granted[at] = granted;
        capacity -= granted;
      }
    else sharePersons(workspace.granted, line, flows, capacity, pass.whole);
  }
}

function stockOf({parts, workspace}: Pass, states: readonly number[]): number {
  const block = parts.shape.group * parts.shape.age;
  let sum = 0;
  for (let k = 0; k < states.length; ++k)
    for (let c = states[k] * block; c < (states[k] + 1) * block; ++c)
      sum += workspace.scratch.cells[c];
  return sum;
}

function eligible({parts, workspace}: Pass, t: number, {table, of}: CompiledLimit): number {
  const {group: G, age: A} = parts.shape;
  let sum = 0;
  for (let k = 0; k < of.length; ++k)
    for (let g = 0; g < G; ++g) {
      const at = t * table.step + of[k] * table.state + g * table.group;
      const base = (of[k] * G + g) * A;
      for (let a = 0; a < A; ++a)
        sum += workspace.scratch.cells[base + a] * table.values[at + a * table.age];
    }
  return sum;
}

/**
 * Shares `capacity` among values[offset + index] in proportion, if they ask for more; whole persons by largest remainder,
 * the earlier first where remainders are equal.
 */
export function sharePersons(
  values: Float64Array,
  offset: number,
  indices: readonly number[],
  capacity: number,
  whole: boolean
): void {
  let sum = 0;
  for (let k = 0; k < indices.length; ++k) sum += values[offset + indices[k]!];
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
    values[offset + indices[k]!] = Math.floor(values[offset + indices[k]!]);
}
