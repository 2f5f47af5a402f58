import {noteVariance} from "./exposeNoise.js";
import {exposeAges, exposeHalf, leave} from "./exposeRow.js";
import {exposeThree} from "./exposeThree.js";
import type {Pass} from "./pass.js";
import {type Row, rowHazards} from "./rowHazards.js";
import {settle} from "./settle.js";

/**
 * Exposes persons to exits and moves by hazard, as expected numbers: those present for the whole step, or entrants in the
 * middle for half of it. Exits and moves are recorded by cause; who moves waits in `arrivals`.
 */
export function expose(pass: Pass, t: number, half: boolean): void {
  const {parts, workspace} = pass;
  const {scratch} = workspace;
  const {state: S, group: G, age: A} = parts.shape;
  const persons = half ? scratch.incoming : scratch.cells;
  const {ratio, ratioByGroup, ratioByAge, expected} = scratch;
  if (half ? !expected.includes(1) : parts.causes.length + parts.scheduled.length === 0) return;
  ratioByGroup.fill(0);
  ratioByAge.fill(0);
  for (let i = 0; i < S; ++i) {
    if (half && expected[i] === 0) continue;
    // One row of sums for all groups where nothing needs them apart.
    const apart = parts.needsCells[i] || pass.random !== null || pass.ledger !== null;
    if (apart) ratio.fill(0, i * G * A, (i + 1) * G * A);
    if (pass.random) scratch.variances.fill(0, i * 3, i * 3 + 3);
    let g = 0;
    if (!half && !apart && parts.sharesAges[i])
      for (; g + 2 < G && exposeThree(pass, t, i, g); ) g += 3;
    for (; g < G; ++g) {
      const row = rowHazards(pass, t, i, g, scratch.rows[0]);
      const r = i * G + g;
      const sums = apart ? ratio : ratioByAge;
      const block = apart ? r * A : i * A;
      if (half) exposeHalf(persons, r * A, A, row, sums, block, ratioByGroup, r);
      else {
        exposeAges(persons, r * A, 0, row.low, row, sums, block, ratioByGroup, r);
        if (row.high > row.low) leave(pass, t, i, g, row, sums, block);
        exposeAges(persons, r * A, row.high, A, row, sums, block, ratioByGroup, r);
      }
      if (pass.random) noteVariance(pass, i, r, row, half);
      if (pass.ledger) recordLeft(pass, t, r, row, half);
    }
    if (apart)
      for (let r = i * G; r < (i + 1) * G; ++r)
        for (let a = 0; a < A; ++a) ratioByAge[i * A + a] += ratio[r * A + a];
  }
  settle(pass, t, half);
}

function recordLeft(
  {parts, workspace, ledger}: Pass,
  t: number,
  r: number,
  {h, at, hFlat, low, high}: Row,
  half: boolean
): void {
  const {state: S, group: G, age: A} = parts.shape;
  const {ratio, retired} = workspace.scratch;
  const {left} = ledger!;
  const base = (t * S * G + r) * A;
  for (let a = 0; a < A; ++a) left[base + a] += ratio[r * A + a] * (h[at + a] + hFlat);
  if (!half) for (let a = low; a < high; ++a) left[base + a] += retired[a];
}
