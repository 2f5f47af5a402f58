import type {Pass} from "./pass.js";
import type {Row} from "./rowHazards.js";

/**
 * Exposes the ages [from, to) of one row, and adds exits per unit of hazard to `ratio`; two ages share one division.
 * Where the hazard is 0 so are the exits: the addend keeps 0 / 0 away and is lost in any other sum.
 */
export function exposeAges(
  n: Float64Array,
  base: number,
  from: number,
  to: number,
  {h, f, at, hFlat, fFlat}: Row,
  ratio: Float64Array,
  block: number,
  sums: Float64Array,
  g: number
): void {
  const stay = 1 - fFlat;
  const flat = hFlat + 1e-150;
  let sum = 0;
  let a = from;
  for (; a + 1 < to; a += 2) {
    const n0 = n[base + a];
    const n1 = n[base + a + 1];
    const out0 = n0 * (fFlat + stay * f[at + a]);
    const out1 = n1 * (fFlat + stay * f[at + a + 1]);
    const h0 = h[at + a] + flat;
    const h1 = h[at + a + 1] + flat;
    const inverse = 1 / (h0 * h1);
    const r0 = out0 * (h1 * inverse);
    const r1 = out1 * (h0 * inverse);
    n[base + a] = n0 - out0;
    n[base + a + 1] = n1 - out1;
    ratio[block + a] += r0;
    ratio[block + a + 1] += r1;
    sum += r0 + r1;
  }
  if (a < to) {
    const out = n[base + a] * (fFlat + stay * f[at + a]);
    const r = out / (h[at + a] + flat);
    n[base + a] -= out;
    ratio[block + a] += r;
    sum += r;
  }
  sums[g] += sum;
}

/** Exposes all ages of one row of entrants for half a step. */
export function exposeHalf(
  n: Float64Array,
  base: number,
  ages: number,
  {h, e, at, hFlat, eFlat}: Row,
  ratio: Float64Array,
  block: number,
  sums: Float64Array,
  g: number
): void {
  let sum = 0;
  for (let a = 0; a < ages; ++a) {
    const out = n[base + a] * (eFlat + (1 - eFlat) * e[at + a]);
    const r = out / (h[at + a] + hFlat + 1e-150);
    n[base + a] -= out;
    ratio[block + a] += r;
    sum += r;
  }
  sums[g] += sum;
}

/** Ages at which a share σ leaves by schedule, after half a step of exposure. */
export function leave(
  {parts, workspace}: Pass,
  t: number,
  i: number,
  g: number,
  row: Row,
  ratio: Float64Array,
  block: number
): void {
  const {cells, retired, ratioByGroup} = workspace.scratch;
  const {state: S, group: G, age: A} = parts.shape;
  const {h, e, at, hFlat, eFlat, low, high, sigma, sigmaAt} = row;
  const {scheduled, exitNames} = parts;
  const base = (i * G + g) * A;
  const stay = 1 - eFlat;
  let sum = 0;
  let all = 0;
  for (let a = low; a < high; ++a) {
    const n = cells[base + a];
    const half = eFlat + stay * e[at + a];
    const through = n * (1 - half);
    const gone = through * sigma[sigmaAt + a];
    const out = n * half + (through - gone) * half;
    const r = out / (h[at + a] + hFlat + 1e-150);
    cells[base + a] = Math.max(n - out - gone, 0);
    retired[a] = gone;
    ratio[block + a] += r;
    all += gone;
    sum += r;
  }
  if (scheduled.length === 1)
    workspace.exits[(t * exitNames.length + scheduled[0].exit) * S + i] += all;
  else leaveByCause(parts, workspace, t, i, g, row);
  ratioByGroup[i * G + g] += sum;
}

function leaveByCause(
  {scheduled, exitNames, shape}: Pass["parts"],
  {scratch, exits}: Pass["workspace"],
  t: number,
  i: number,
  g: number,
  {low, high, sigma, sigmaAt}: Row
): void {
  for (let k = 0; k < scheduled.length; ++k) {
    const {table, exit} = scheduled[k];
    const line = t * table.step + i * table.state + g * table.group;
    let persons = 0;
    for (let a = low; a < high; ++a) {
      const s = sigma[sigmaAt + a];
      if (s > 0) persons += (scratch.retired[a] * table.values[line + a * table.age]) / s;
    }
    exits[(t * exitNames.length + exit) * shape.state + i] += persons;
  }
}
