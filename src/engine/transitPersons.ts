import {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
import {drawBinomial} from "../quantity/drawBinomial.js";
import {dirichletSum} from "./drawPortion.js";
import type {Pass} from "./pass.js";

/** Moves whole survivors by transition probabilities: conditional binomials of each cell, in the order of the states. */
export function transitPersons({parts, workspace, ledger, random, run}: Pass, t: number): void {
  const matrix = parts.transitions;
  if (!matrix) return;
  const {state: S, group: G, age: A} = parts.shape;
  const {p, loss, stepAt, groupAt, ageAt, linkFrom, linkTo, links} = matrix;
  const {scratch, moves, exits} = workspace;
  const {cells, next, alpha} = scratch;
  const exposed = parts.causes.length > 0 || parts.scheduled.length > 0;
  const B = G * A;
  next.set(cells);
  for (let from = 0, l = 0; from < S; ++from) {
    const first = l;
    while (l < links && linkFrom[l] === from) ++l;
    if (l === first && !matrix.leaky) continue;
    const phi = parts.dispersion.values[from * parts.dispersion.state];
    for (let c = 0; c < B; ++c) {
      const n = cells[from * B + c];
      if (n === 0) continue;
      const row = (stepAt[t] + groupAt[Math.floor(c / A)] + ageAt[c % A]) * S + from;
      const sum = phi > 1 ? (exposed ? alpha[from * B + c] : dirichletSum(phi, n)) : 0;
      random!.seek(run, t, parts.transitKey, from * B + c);
      let rest = n;
      let share = 1;
      for (let k = first; k <= l && rest > 0; ++k) {
        const to = k < l ? linkTo[k] : -1;
        const q = to < 0 ? loss[row] : p[row * S + to];
        if (!(q > 0)) continue;
        share = share - q > 1e-12 ? share - q : 0;
        const moved =
          share === 0
            ? rest
            : sum > 0
              ? drawBetaBinomial(random!, rest, q * sum, share * sum)
              : drawBinomial(random!, rest, q / (q + share));
        rest -= moved;
        next[from * B + c] -= moved;
        if (to >= 0) next[to * B + c] += moved;
        if (to >= 0) moves[(t * S + from) * S + to] += moved;
        else exits[(t * parts.exitNames.length + parts.unspecified) * S + from] += moved;
        if (!ledger) continue;
        const at = t * S * B + c;
        ledger.left[at + from * B] += moved;
        if (to >= 0) ledger.entered[at + to * B] += moved;
      }
    }
  }
  cells.set(next);
}
