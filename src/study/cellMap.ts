/**
 * Where the persons of each cell go in one stage: destinations `to` and probabilities `p` at start[c]..start[c +
 * 1].
 */
export interface CellMap {
  readonly start: Int32Array;
  readonly to: number[];
  readonly p: number[];
  /** Dispersion φ applies (moves and exits), or not (regrouping, ageing). */
  readonly dispersed: boolean;
}

/** Expected persons by cell after a stage: m P. */
export function passThrough({start, to, p}: CellMap, m: Float64Array): Float64Array<ArrayBuffer> {
  const next = new Float64Array(m.length);
  for (let c = 0; c < m.length; ++c)
    for (let k = start[c]; k < start[c + 1]; ++k) next[to[k]] += m[c] * p[k];
  return next;
}
