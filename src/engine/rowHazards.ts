import type {Pass} from "./pass.js";

/**
 * Hazards of the ages of one state and group: h[at + a] + hFlat. Over half a step 1 − (1 − e[at + a])(1 − eFlat)
 * leave, over a whole step the same with f.
 */
export interface Row {
  h: Float64Array;
  e: Float64Array;
  f: Float64Array;
  at: number;
  hFlat: number;
  eFlat: number;
  fFlat: number;
  /** Ages at which a share leaves by schedule, equal where none does; the share is sigma[sigmaAt + a]. */
  low: number;
  high: number;
  sigma: Float64Array;
  sigmaAt: number;
}

/** Points a row at the hazards of state i and group g in step t, and sums scheduled shares. */
export function rowHazards(pass: Pass, t: number, i: number, g: number, row: Row): Row {
  const {parts, workspace} = pass;
  const {zero, h, e, f, sigma} = workspace.scratch;
  const aged = parts.agedSets[i];
  flatHazards(pass, t, i, g, row);
  if (aged.length === 0) {
    row.h = zero;
    row.e = zero;
    row.f = zero;
    row.at = 0;
  } else if (aged.length === 1) {
    const set = aged[0];
    row.h = set.h;
    row.e = set.e;
    row.f = set.f;
    row.at = t * set.step + i * set.perState + g * set.group;
  } else {
    h.fill(0);
    e.fill(0);
    f.fill(0);
    for (let s = 0; s < aged.length; ++s) {
      const set = aged[s];
      const at = t * set.step + i * set.perState + g * set.group;
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
  const {scheduled} = parts;
  if (scheduled.length === 0) {
    row.low = row.high = 0;
    return row;
  }
  if (scheduled.length > 1 || scheduled[0].table.age !== 1)
    return sumScheduled(parts, row, sigma, t, i, g);
  const share = scheduled[0];
  const line = t * share.step + i * share.state + g * share.group;
  row.low = share.low[line];
  row.high = share.high[line];
  row.sigma = share.table.values;
  row.sigmaAt = t * share.table.step + i * share.table.state + g * share.table.group;
  return row;
}

/** Sums the hazards of a row that do not vary by age. */
export function flatHazards({parts}: Pass, t: number, i: number, g: number, row: Row): Row {
  const flat = parts.flatSets[i];
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
  row.hFlat = hFlat;
  row.eFlat = eFlat;
  row.fFlat = fFlat;
  return row;
}

/** Adds up several scheduled exits, or one with another layout. */
function sumScheduled(
  {scheduled}: Pass["parts"],
  row: Row,
  sigma: Float64Array,
  t: number,
  i: number,
  g: number
): Row {
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
  return row;
}

/** An empty row. */
export function emptyRow(): Row {
  const none = new Float64Array(0);
  return {
    h: none,
    e: none,
    f: none,
    at: 0,
    hFlat: 0,
    eFlat: 0,
    fFlat: 0,
    low: 0,
    high: 0,
    sigma: none,
    sigmaAt: 0
  };
}
