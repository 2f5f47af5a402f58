import type {RetirementTable} from "./retirementShare.js";

/** What the mix of statutory classes means for the ages of one year; each of shape (ages). Overwritten by every call. */
export interface ClassMix {
  /** Share of the age that reaches its retirement date in the year, in [0, 1]. */
  retiring: Float64Array;
  /** Weight of the age relative to nobody having retired before, in [0, 1]. */
  staying: Float64Array;
  /** Share of men among who has not retired, in [0, 1]. */
  men: Float64Array;
}

/** Room for the mix of so many ages. */
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
 * @param shares - c_q, of those who start work; shape (classes)
 * @param at - the year, and the first age, which the others follow
 * @param early - share choosing early
 * @param late - share choosing late
 * @param out - receives the mix
 * @returns out
 */
export function classMix(
  {years, ages, within, before}: RetirementTable,
  shares: ArrayLike<number>,
  {yearAt, from}: MixedAges,
  early: number,
  late: number,
  out: ClassMix
): ClassMix {
  const block = years * ages;
  const onTime = 1 - early - late;
  for (let a = from; a < ages; a++) {
    let staying = 0;
    let retiring = 0;
    let men = 0;
    for (let q = 0; q < shares.length; q++) {
      const i = (3 * q * years + yearAt) * ages + a;
      const months = early * before[i] + onTime * before[i + block] + late * before[i + 2 * block];
      const here = (shares[q] * months) / 12;
      if (!(here > 0)) continue;
      const leaving = early * within[i] + onTime * within[i + block] + late * within[i + 2 * block];
      staying += here;
      retiring += here * (leaving / months);
      if (q === 0) men = here;
    }
    out.staying[a] = staying;
    out.retiring[a] = staying > 0 ? Math.min(1, retiring / staying) : 1;
    out.men[a] = staying > 0 ? men / staying : 1;
  }
  return out;
}
