import {massOf} from "./massOf.js";
import type {Source, Weights} from "./parts.js";
import type {Pass} from "./pass.js";

/**
 * Takes from cells in proportion to present × weight in the usual case that no cell is asked for more than it holds.
 * False, with nothing done, otherwise.
 */
export function takePlenty(
  {parts, workspace, ledger}: Pass,
  t: number,
  {from, bundles}: Source
): boolean {
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, block, rates, counts, arrivals, arrived} = workspace.scratch;
  const {granted} = workspace;
  const line = t * parts.flows.length;
  const base = from * G * A;
  let most = 0;
  for (let b = 0; b < bundles.length; ++b) {
    const {weights, flows} = bundles[b];
    let wanted = 0;
    for (let k = 0; k < flows.length; ++k) wanted += granted[line + flows[k].index];
    rates[b] = 0;
    if (!(wanted > 0)) continue;
    const mass = massOf(cells, base, weights, G, A);
    if (!(mass > 0)) return false;
    rates[b] = wanted / mass;
    most += rates[b] * (weights ? weights.most : 1);
  }
  if (most === 0) return true;
  if (!(most <= 1)) return false;
  // All bundles take from the stock before any of them did: later ones from what `rates` says is left of it.
  for (let b = 0, taken = 0; b < bundles.length; ++b) {
    const {weights, flows} = bundles[b];
    const rate = rates[b];
    if (rate === 0) continue;
    let wanted = 0;
    for (let i = 0; i < S; ++i) counts[i] = 0;
    for (let k = 0; k < flows.length; ++k) {
      const persons = granted[line + flows[k].index];
      wanted += persons;
      if (flows[k].to >= 0) counts[flows[k].to] += persons;
    }
    weigh(cells, base, weights, rate, block, G, A);
    if (taken > 0) restore(bundles, rates, b, block);
    ++taken;
    for (let to = 0; to < S; ++to) {
      if (!(counts[to] > 0)) continue;
      arrived[to] = 1;
      const share = counts[to] / wanted;
      const into = to * G * A;
      for (let c = 0; c < G * A; ++c) arrivals[into + c] += block[c] * share;
      if (!ledger) continue;
      for (let c = 0; c < G * A; ++c) ledger.entered[t * S * G * A + into + c] += block[c] * share;
    }
    for (let c = 0; c < G * A; ++c) cells[base + c] = Math.max(cells[base + c] - block[c], 0);
    if (ledger) for (let c = 0; c < G * A; ++c) ledger.left[t * S * G * A + base + c] += block[c];
  }
  return true;
}

/** block = present × weight × rate. */
function weigh(
  cells: Float64Array,
  base: number,
  weights: Weights | null,
  rate: number,
  block: Float64Array,
  G: number,
  A: number
): void {
  if (!weights) for (let c = 0; c < G * A; ++c) block[c] = cells[base + c] * rate;
  else for (let c = 0; c < G * A; ++c) block[c] = cells[base + c] * weights.w[c] * rate;
}

/** Puts the stock back that earlier bundles have taken: divides by 1 − what they took of each cell. */
function restore(
  bundles: Source["bundles"],
  rates: Float64Array,
  until: number,
  block: Float64Array
): void {
  for (let c = 0; c < block.length; ++c) {
    let left = 1;
    for (let b = 0; b < until; ++b) {
      const {weights} = bundles[b];
      left -= rates[b] * (weights ? weights.w[c] : 1);
    }
    block[c] = left > 0 ? block[c] / left : 0;
  }
}
