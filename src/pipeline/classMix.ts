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

/** Room for the mix of so many ages, of runs side by side for so many lanes. */
export function emptyMix(ages: number, lanes = 1): ClassMix {
  return {
    retiring: new Float64Array(ages * lanes),
    staying: new Float64Array(ages * lanes),
    men: new Float64Array(ages * lanes)
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
  table: RetirementTable,
  shares: ArrayLike<number>,
  at: MixedAges,
  early: ArrayLike<number>,
  late: ArrayLike<number>,
  out: ClassMix
): ClassMix {
  const {staying, retiring, men} = out;
  const W = early.length;
  const begin = at.from * W;
  for (let k = begin; k < table.ages * W; k++) {
    staying[k] = 0;
    retiring[k] = 0;
    men[k] = 0;
  }
  for (let q = 0; q * W < shares.length; q++)
    for (let w = 0; w < W; w++) {
      const share = shares[q * W + w];
      const own = {yearAt: at.yearAt, from: at.from, share, early: early[w], late: late[w], w, W};
      addClass(table, q, own, out);
    }
  for (let k = begin; k < table.ages * W; k++) {
    retiring[k] = staying[k] > 0 ? Math.min(1, retiring[k] / staying[k]) : 1;
    men[k] = staying[k] > 0 ? men[k] / staying[k] : 1;
  }
  return out;
}

/** A class of one run: its share of those who start work, who of it retires early and late, and where it stands among so many lanes. */
interface OwnClass extends MixedAges {
  share: number;
  early: number;
  late: number;
  w: number;
  W: number;
}

/** Adds a class to the mix of every age: its months of twelve who have not retired, and of those who retire. */
function addClass(
  {years, ages, within, before}: RetirementTable,
  q: number,
  {yearAt, from, share, early, late, w, W}: OwnClass,
  {staying, retiring, men}: ClassMix
): void {
  const block = years * ages;
  const onTime = 1 - early - late;
  for (let a = from; a < ages; a++) {
    const i = (3 * q * years + yearAt) * ages + a;
    const j = i + block;
    const k = j + block;
    const at = a * W + w;
    // Of whom none is left, and whom none leaves, nothing is to be weighed.
    if (before[i] + before[j] + before[k] === 0) continue;
    const months = early * before[i] + onTime * before[j] + late * before[k];
    const here = (share * months) / 12;
    if (!(here > 0)) continue;
    staying[at] += here;
    if (q === 0) men[at] = here;
    if (within[i] + within[j] + within[k] === 0) continue;
    const leaving = early * within[i] + onTime * within[j] + late * within[k];
    retiring[at] += here * (leaving / months);
  }
}
