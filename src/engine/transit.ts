import type {Pass} from "./pass.js";
import {sumRange} from "./sumRange.js";

/** Moves survivors by transition probabilities, as expected numbers, with noise on the totals of each row if asked. */
export function transit(pass: Pass, t: number): void {
  const {parts, workspace} = pass;
  const matrix = parts.transitions;
  if (!matrix) return;
  const {state: S, group: G, age: A} = parts.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkFrom, linkTo, links} = matrix;
  const {scratch, moves, exits} = workspace;
  const {ledger} = pass;
  const {cells, next, noise, block} = scratch;
  const B = G * A;
  next.set(cells);
  for (let from = 0, l = 0; from < S; ++from) {
    const first = l;
    while (l < links && linkFrom[l] === from) ++l;
    if (l === first && !matrix.leaky) continue;
    if (pass.random) transitNoise(pass, t, from, first, l);
    let surplus = 0;
    for (let c = 0; c < B; ++c) block[c] = cells[from * B + c];
    for (let k = first; k <= l; ++k) {
      // The last round is the way out of rows that sum to less than one.
      const to = k < l ? linkTo[k] : -1;
      if (to < 0 && !matrix.leaky) break;
      const factor = pass.random ? noise[k - first] : 1;
      let total = 0;
      for (let g = 0; g < G; ++g)
        for (let a = 0; a < A; ++a) {
          const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
          const c = g * A + a;
          const mean = cells[from * B + c] * (to < 0 ? loss[row] : p[row * S + to]);
          const persons = mean * factor;
          total += persons;
          surplus += persons - mean;
          block[c] -= mean;
          next[from * B + c] -= mean;
          if (to >= 0) next[to * B + c] += persons;
          if (!ledger) continue;
          const at = t * S * B + c;
          ledger.left[at + from * B] += persons;
          if (to >= 0) ledger.entered[at + to * B] += persons;
        }
      if (to >= 0) moves[(t * S + from) * S + to] += total;
      else exits[(t * parts.exitNames.length + parts.unspecified) * S + from] += total;
    }
    if (pass.random) {
      // Who stays makes up for the noise of those who leave.
      const stay = sumRange(block, 0, B);
      if (stay > 0) for (let c = 0; c < B; ++c) next[from * B + c] -= (block[c] * surplus) / stay;
    }
  }
  for (let c = 0; c < next.length; ++c) cells[c] = Math.max(next[c], 0);
}

/** Factors of the flows out of a state: multinomial noise of its totals times √φ, cut symmetrically. */
function transitNoise(
  {parts, workspace, random, run}: Pass,
  t: number,
  from: number,
  first: number,
  end: number
): void {
  const {p, loss, stepAt, groupAt, ageAt, linkTo} = parts.transitions!;
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, noise, counts} = workspace.scratch;
  const count = end - first + 1;
  let all = 0;
  for (let k = 0; k < count; ++k) counts[k] = 0;
  for (let g = 0; g < G; ++g)
    for (let a = 0; a < A; ++a) {
      const n = cells[(from * G + g) * A + a];
      const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S + from;
      all += n;
      for (let k = 0; k < count - 1; ++k) counts[k] += n * p[row * S + linkTo[first + k]!];
      counts[count - 1] += n * loss[row];
    }
  const phi = parts.dispersion.values[from * parts.dispersion.state];
  random!.seek(run, t, parts.transitKey, from);
  let stay = all;
  for (let k = 0; k < count; ++k) stay -= counts[k];
  stay = stay > 1e-12 * all ? stay : 0;
  let mixed = Math.sqrt(phi * stay) * random!.normal();
  for (let k = 0; k < count; ++k) {
    noise[k] = Math.sqrt(phi * counts[k]) * random!.normal();
    mixed += noise[k];
  }
  let total = 0;
  for (let k = 0; k < count; ++k) {
    const mean = counts[k];
    const d = all > 0 ? noise[k] - (mean / all) * mixed : 0;
    noise[k] = d > mean ? mean : Math.max(d, -mean);
    total += noise[k];
  }
  const cut = Math.abs(total) > stay && stay > 0 ? stay / Math.abs(total) : 1;
  for (let k = 0; k < count; ++k) {
    // Where nobody stays the noise must sum to zero.
    const d = stay > 0 ? noise[k] * cut : noise[k] - (total * counts[k]) / (all > 0 ? all : 1);
    noise[k] = counts[k] > 0 ? Math.max(0, 1 + d / counts[k]) : 1;
  }
}
