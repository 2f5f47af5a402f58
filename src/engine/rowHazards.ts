import type {CompiledModel} from "./compiledModel.js";
import type {Row} from "./row.js";
import type {Scratch} from "./scratch.js";

/** Points the row of the buffers at the ages of state i and group g in step t, and sums their hazards and shares. */
export function rowHazards(
  compiled: CompiledModel,
  scratch: Scratch,
  t: number,
  i: number,
  g: number
): Row {
  const row = flatHazards(compiled, scratch.row, t, i, g);
  sumAged(compiled, scratch, row);
  sumScheduled(compiled, scratch, row);
  return row;
}

/** Points a row at the ages of state i and group g in step t, and sums only the hazards that do not vary by age. */
export function flatHazards(
  {hazards, shape}: CompiledModel,
  row: Row,
  t: number,
  i: number,
  g: number
): Row {
  const flat = hazards.flat[i];
  let hFlat = 0;
  let eFlat = 0;
  let fFlat = 0;
  for (let s = 0; s < flat.length; ++s) {
    const set = flat[s];
    const at = t * set.step + i * set.perState + g * set.group;
    hFlat += set.h[at];
    eFlat += (1 - eFlat) * set.e[at];
    fFlat += (1 - fFlat) * set.f[at];
  }
  row.step = t;
  row.state = i;
  row.group = g;
  row.index = i * shape.group + g;
  row.cell = row.index * shape.age;
  row.hFlat = hFlat;
  row.eFlat = eFlat;
  row.fFlat = fFlat;
  return row;
}

/** Points at the hazards by age: of the only set as they are, of several summed. */
function sumAged({hazards}: CompiledModel, {h, e, f, zero}: Scratch, row: Row): void {
  const aged = hazards.aged[row.state];
  if (aged.length === 0) {
    row.h = zero;
    row.e = zero;
    row.f = zero;
    row.at = 0;
    return;
  }
  if (aged.length === 1) {
    const set = aged[0];
    row.h = set.h;
    row.e = set.e;
    row.f = set.f;
    row.at = row.step * set.step + row.state * set.perState + row.group * set.group;
    return;
  }
  h.fill(0);
  e.fill(0);
  f.fill(0);
  for (let s = 0; s < aged.length; ++s) {
    const set = aged[s];
    const at = row.step * set.step + row.state * set.perState + row.group * set.group;
    for (let a = 0; a < h.length; ++a) {
      h[a] += set.h[at + a];
      e[a] += (1 - e[a]) * set.e[at + a];
      f[a] += (1 - f[a]) * set.f[at + a];
    }
  }
  row.h = h;
  row.e = e;
  row.f = f;
  row.at = 0;
}

/** Points at the shares of the only scheduled exit where they lie by age; adds up several, or another layout. */
function sumScheduled({scheduled}: CompiledModel, {sigma}: Scratch, row: Row): void {
  const {step: t, state: i, group: g} = row;
  if (scheduled.length === 0) {
    row.low = row.high = 0;
    return;
  }
  if (scheduled.length === 1 && scheduled[0].table.age === 1) {
    const {table, low, high, step, state, group} = scheduled[0];
    const line = t * step + i * state + g * group;
    row.low = low[line];
    row.high = high[line];
    row.sigma = table.values;
    row.sigmaAt = t * table.step + i * table.state + g * table.group;
    return;
  }
  row.low = sigma.length;
  row.high = 0;
  sigma.fill(0);
  row.sigma = sigma;
  row.sigmaAt = 0;
  for (let k = 0; k < scheduled.length; ++k) {
    const {table, low, high, step, state, group} = scheduled[k];
    const line = t * step + i * state + g * group;
    const at = t * table.step + i * table.state + g * table.group;
    row.low = Math.min(row.low, low[line]);
    row.high = Math.max(row.high, high[line]);
    for (let a = low[line]; a < high[line]; ++a) sigma[a] += table.values[at + a * table.age];
  }
  if (row.high <= row.low) row.low = row.high = 0;
}
