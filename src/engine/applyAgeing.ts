import {drawShare} from "./drawWay.js";
import type {RunState} from "./runState.js";
import {streams} from "./streams.js";

/** Moves everybody up by one age cell (or a share of them, where cells are wider than the step). */
export function applyAgeing(run: RunState, t: number): void {
  const {ageing, open, aged, exitNames, shape} = run.compiled;
  if (ageing === 0) return;
  const {ledger, exits} = run.workspace;
  const {state: S, group: G, age: A} = shape;
  const line = (t * exitNames.length + aged) * S;
  if (ageing === 1 && !ledger) {
    shiftRows(run, line);
    return;
  }
  const {cells} = run.workspace.scratch;
  for (let row = 0; row < S * G; ++row) {
    const last = row * A + A - 1;
    if (!open) {
      const up = partOf(run, t, last);
      cells[last] -= up;
      exits[line + Math.floor(row / G)] += up;
      if (ledger) ledger.left[t * S * G * A + last] += up;
    }
    for (let c = last - 1; c >= row * A; --c) {
      const up = partOf(run, t, c);
      cells[c] -= up;
      cells[c + 1] += up;
      if (ledger) ledger.agedUp[t * S * G * A + c] += up;
    }
  }
}

/** How many of a cell move up: all, the expected share, that share with noise, or a draw. */
function partOf(run: RunState, t: number, c: number): number {
  const persons = run.workspace.scratch.cells[c];
  const share = run.compiled.ageing;
  if (!run.random || share === 1) return persons * share;
  run.random.seek(run.number, t, streams.ageing, c);
  return run.whole
    ? run.parts.drawBinomial(run.random, persons, share)
    : drawShare(run, persons, share);
}

/** Moves all rows up by one cell at once, then puts right what crossed from one row into the next. */
function shiftRows({compiled, workspace}: RunState, line: number): void {
  const {open, shape} = compiled;
  const {group: G, age: A} = shape;
  const rows = shape.state * G;
  const {cells} = workspace.scratch;
  if (open && A === 1) return;
  let past = cells[rows * A - 1];
  cells.copyWithin(1, 0, rows * A - 1);
  for (let row = rows - 1; row >= 0; --row) {
    if (open) cells[row * A + A - 1] += past;
    else workspace.exits[line + Math.floor(row / G)] += past;
    past = cells[row * A];
    cells[row * A] = 0;
  }
}
