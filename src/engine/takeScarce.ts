import {massOf} from "./massOf.js";
import type {Source} from "./parts.js";
import type {Pass} from "./pass.js";

/**
 * Takes from cells that are asked for more than they hold: higher priority first, pro rata among equals. A cell gives at
 * most what it has; the rest is asked of the others again. What nobody can give is not granted.
 */
export function takeScarce(
  {parts, workspace, ledger}: Pass,
  t: number,
  {from, bundles}: Source
): void {
  const {state: S, group: G, age: A} = parts.shape;
  const {cells, block, rates, wanted, arrivals, arrived} = workspace.scratch;
  const {granted} = workspace;
  const line = t * parts.flows.length;
  const base = from * G * A;
  for (let level = Infinity; ; ) {
    let next = -Infinity;
    for (let b = 0; b < bundles.length; ++b)
      for (let k = 0; k < bundles[b].flows.length; ++k) {
        const {priority, index} = bundles[b].flows[k];
        if (priority >= level) continue;
        if (priority > next) next = priority;
        wanted[index] = granted[line + index];
      }
    if (next === -Infinity) return;
    level = next;
    for (let round = 0; round < 100; ++round) {
      block.fill(0);
      let asked = 0;
      for (let b = 0; b < bundles.length; ++b) {
        const {weights, flows} = bundles[b];
        let sum = 0;
        for (let k = 0; k < flows.length; ++k)
          if (flows[k].priority === level) sum += wanted[flows[k].index];
        const mass = sum > 0 ? massOf(cells, base, weights, G, A) : 0;
        rates[b] = mass > 1e-300 ? sum / mass : 0;
        if (rates[b] === 0) continue;
        asked += sum;
        for (let c = 0; c < G * A; ++c) block[c] += rates[b] * (weights ? weights.w[c] : 1);
      }
      let taken = 0;
      for (let b = 0; b < bundles.length; ++b) {
        if (rates[b] === 0) continue;
        const {weights, flows} = bundles[b];
        let sum = 0;
        for (let k = 0; k < flows.length; ++k)
          if (flows[k].priority === level) sum += wanted[flows[k].index];
        for (let k = 0; k < flows.length; ++k) {
          const {index, to, priority} = flows[k];
          if (priority !== level || !(wanted[index] > 0)) continue;
          const share = (rates[b] * wanted[index]) / sum;
          let got = 0;
          for (let c = 0; c < G * A; ++c) {
            const fair = block[c] > 1 ? 1 / block[c] : 1;
            const x = cells[base + c] * (weights ? weights.w[c] : 1) * share * fair;
            got += x;
            if (to >= 0) arrivals[to * G * A + c] += x;
            if (to >= 0 && ledger) ledger.entered[t * S * G * A + to * G * A + c] += x;
          }
          if (to >= 0 && got > 0) arrived[to] = 1;
          wanted[index] = Math.max(0, wanted[index] - got);
          taken += got;
        }
      }
      for (let c = 0; c < G * A; ++c) {
        const share = Math.min(block[c], 1);
        if (ledger) ledger.left[t * S * G * A + base + c] += cells[base + c] * share;
        cells[base + c] *= 1 - share;
      }
      if (!(asked - taken > 1e-12 * asked)) break;
    }
    for (let b = 0; b < bundles.length; ++b)
      for (let k = 0; k < bundles[b].flows.length; ++k) {
        const {index, priority} = bundles[b].flows[k];
        if (priority === level) granted[line + index] -= wanted[index];
      }
  }
}
