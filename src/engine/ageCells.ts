import {drawBinomial} from "../quantity/drawBinomial.js";
import type {Pass} from "./pass.js";

/** Moves everybody up by one age cell (or a share of them, where cells are wider than the step). */
export function ageCells({parts, workspace, whole, random, run}: Pass, t: number): void {
  const {ageing, open, aged, exitNames, shape} = parts;
  if (ageing === 0) return;
  const {state: S, group: G, age: A} = shape;
  const {cells} = workspace.scratch;
  const {ledger} = workspace;
  if (ageing === 1 && !ledger) {
    shift(cells, S * G, A, open, workspace.exits, (t * exitNames.length + aged) * S, G);
    return;
  }
  for (let row = 0; row < S * G; ++row) {
    const base = row * A;
    const last = base + A - 1;
    let up = cells[last];
    if (whole && ageing < 1) {
      random!.seek(run, t, parts.ageKey, last);
      up = drawBinomial(random!, up, ageing);
    } else up *= ageing;
    if (!open) {
      cells[last] -= up;
      workspace.exits[(t * exitNames.length + aged) * S + Math.floor(row / G)] += up;
      if (ledger) ledger.left[t * S * G * A + last] += up;
    }
    for (let c = last - 1; c >= base; --c) {
      let moved = cells[c] * ageing;
      if (whole && ageing < 1) {
        random!.seek(run, t, parts.ageKey, c);
        moved = drawBinomial(random!, cells[c], ageing);
      }
      cells[c] -= moved;
      cells[c + 1] += moved;
      if (ledger) ledger.agedUp[t * S * G * A + c] += moved;
    }
  }
}

/** Moves all rows up by one cell at once, then puts right what crossed from one row into the next. */
function shift(
  cells: Float64Array,
  rows: number,
  A: number,
  open: boolean,
  exits: Float64Array,
  line: number,
  G: number
): void {
  if (open && A === 1) return;
  let past = cells[rows * A - 1];
  cells.copyWithin(1, 0, rows * A - 1);
  for (let row = rows - 1; row >= 0; --row) {
    if (open) cells[row * A + A - 1] += past;
    else exits[line + Math.floor(row / G)] += past;
    past = cells[row * A];
    cells[row * A] = 0;
  }
}
