import type {AgeRange} from "./findOccupied.js";

/**
 * The ages of one state and group in one step, and their hazards: h[at + a] + hFlat. Over half a step
 * 1 − (1 − e[at + a])(1 − eFlat) leave, over a whole step the same with f. One object, reused;
 * `first` and `end` are the ages at which anybody is.
 */
export interface Row extends AgeRange {
  step: number;
  state: number;
  group: number;
  /** Position of the row among all rows, and of its first age among all cells. */
  index: number;
  cell: number;
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
  /** Σ n x² of the ages last exposed in a pair of rows, of whom a share x left by hazard. */
  squares: number;
}

/** An empty row. */
export function emptyRow(): Row {
  const none = new Float64Array(0);
  return {
    first: 0,
    end: 0,
    step: 0,
    state: 0,
    group: 0,
    index: 0,
    cell: 0,
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
    sigmaAt: 0,
    squares: 0
  };
}
