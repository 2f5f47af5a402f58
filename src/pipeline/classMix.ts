import {
  type RetirementCell,
  type RetirementTable,
  retirementShare,
  stayingCount
} from "./retirementShare.js";

/** What the mix of statutory classes means for one age in one year. Overwritten by every call. */
export interface ClassMix {
  /** Share of the age that reaches its retirement date in the year, in [0, 1]. */
  retiring: number;
  /** Weight of the age relative to nobody having retired before, in [0, 1]. */
  staying: number;
  /** Share of men among who has not retired, in [0, 1]. */
  men: number;
}

/**
 * Weighs the statutory classes of one age by who of them has not retired before.
 *
 * σ = Σ_q c_q s_q σ_q / Σ_q c_q s_q with s_q = staying months / 12. Exact as long as classes die and move alike; past the last
 * possible date everybody left retires.
 *
 * @param table - from `retirementTable`, classes with men first
 * @param shares - c_q, of those who start work; shape (classes)
 * @param cell - year and age; its class is overwritten
 * @param early - share choosing early
 * @param late - share choosing late
 * @param out - receives the mix
 * @returns out
 */
export function classMix(
  table: RetirementTable,
  shares: ArrayLike<number>,
  cell: RetirementCell,
  early: number,
  late: number,
  out: ClassMix
): ClassMix {
  let staying = 0;
  let retiring = 0;
  let men = 0;
  for (let q = 0; q < shares.length; q++) {
    cell.classAt = q;
    const here = (shares[q] * stayingCount(table, cell, early, late)) / 12;
    if (!(here > 0)) continue;
    staying += here;
    retiring += here * retirementShare(table, cell, early, late);
    if (q === 0) men = here;
  }
  out.staying = staying;
  out.retiring = staying > 0 ? Math.min(1, retiring / staying) : 1;
  out.men = staying > 0 ? men / staying : 1;
  return out;
}
