import type {RetirementTable} from "./retirementShare.js";

/** What the mix of statutory classes means for the ages of one year; each of shape (ages × lanes). Overwritten by every call. */
export interface ClassMix {
  /** Share of the age that reaches its retirement date in the year, in [0, 1]. */
  retiring: Float64Array;
  /** Weight of the age relative to nobody having retired before, in [0, 1]. */
  staying: Float64Array;
  /** Share of men among who has not retired, in [0, 1]. */
  men: Float64Array;
}

/** Room for the mix of so many ages, or ages × lanes. */
export function emptyMix(ages: number): ClassMix {
  return {
    retiring: new Float64Array(ages),
    staying: new Float64Array(ages),
    men: new Float64Array(ages)
  };
}

/** The ages of a year that are mixed: index of the year in the table, and of the first age. */
interface MixedAges {
  yearAt: number;
  from: number;
}

/**
 * Weighs the statutory classes of the ages of a year by who of them has not retired before.
 *
 * σ = Σ_q c_q s_q σ_q / Σ_q c_q s_q with s_q = staying months / 12. Exact as long as classes die and move alike; past the last
 * possible date everybody left retires. All ages at once, as every run asks for each of its years.
 *
 * @param table - from `retirementTable`, classes with men first
 * @param shares - c_q, of those who start work; shape (classes × lanes)
 * @param at - the year, and the first age, which the others follow
 * @param early - share choosing early, by lane
 * @param late - share choosing late, by lane
 * @param out - receives the mix
 * @returns out
 */
export function classMix(
  {years, ages, within, before}: RetirementTable,
  shares: ArrayLike<number>,
  {yearAt, from}: MixedAges,
  early: ArrayLike<number>,
  late: ArrayLike<number>,
  out: ClassMix
): ClassMix {
  const [block, W] = [years * ages, early.length];
  for (let a = from; a < ages; a++)
    for (let w = 0; w < W; w++) {
      const onTime = 1 - early[w] - late[w];
      let staying = 0;
      let retiring = 0;
      let men = 0;
      for (let q = 0; q * W < shares.length; q++) {
        const i = (3 * q * years + yearAt) * ages + a;
        const j = i + 2 * block;
        // Of whom none is left, and whom none leaves, nothing is to be weighed.
        if (before[i] + before[i + block] + before[j] === 0) continue;
        const months = early[w] * before[i] + onTime * before[i + block] + late[w] * before[j];
        const here = (shares[q * W + w] * months) / 12;
        if (!(here > 0)) continue;
        staying += here;
        if (q === 0) men = here;
        if (within[i] + within[i + block] + within[j] === 0) continue;
        const leaving = early[w] * within[i] + onTime * within[i + block] + late[w] * within[j];
        retiring += here * (leaving / months);
      }
      const at = a * W + w;
      out.staying[at] = staying;
      out.retiring[at] = staying > 0 ? Math.min(1, retiring / staying) : 1;
      out.men[at] = staying > 0 ? men / staying : 1;
    }
  return out;
}
