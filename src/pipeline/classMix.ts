import type {RetirementTable} from "./retirementShare.js";

/** What the mix of statutory classes means for the ages of one year; each of shape (ages × lanes). Overwritten by every call. */
export interface ClassMix {
  /** Share of the age that reaches its retirement date in the year, in [0, 1]. */
  retiring: Float64Array;
  /** Weight of the age relative to nobody having retired before, in [0, 1]. */
  staying: Float64Array;
  /** Share of men among who has not retired, in [0, 1]. */
  men: Float64Array;
  /** Buffer: twelve months, as the choices add up to them, by lane. */
  year: Float64Array;
}

/** Room for the mix of so many ages, of runs side by side for so many lanes. */
export function emptyMix(ages: number, lanes = 1): ClassMix {
  return {
    retiring: new Float64Array(ages * lanes),
    staying: new Float64Array(ages * lanes),
    men: new Float64Array(ages * lanes),
    year: new Float64Array(lanes)
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
  {yearAt, from}: MixedAges,
  early: ArrayLike<number>,
  late: ArrayLike<number>,
  out: ClassMix
): ClassMix {
  const {years, ages} = table;
  const {staying, retiring, men, year} = out;
  const W = early.length;
  for (let w = 0; w < W; w++)
    year[w] = early[w] * 12 + (1 - early[w] - late[w]) * 12 + late[w] * 12;
  for (let a = from; a < ages; a++) {
    const at = a * W;
    for (let k = at; k < at + W; k++) {
      staying[k] = 0;
      retiring[k] = 0;
      men[k] = 0;
    }
    for (let q = 0; q * W < shares.length; q++)
      addClass(table, {shares, early, late, q}, (3 * q * years + yearAt) * ages + a, out, at);
    for (let k = at; k < at + W; k++) {
      retiring[k] = staying[k] > 0 ? Math.min(1, retiring[k] / staying[k]) : 1;
      men[k] = staying[k] > 0 ? men[k] / staying[k] : 1;
    }
  }
  return out;
}

/** Adds a class of one age to its mix: its months of twelve who have not retired, and of those who retire. */
function addClass(
  {years, ages, within, before}: RetirementTable,
  {shares, early, late, q}: Record<"shares" | "early" | "late", ArrayLike<number>> & {q: number},
  i: number,
  {staying, retiring, men, year}: ClassMix,
  at: number
): void {
  const W = early.length;
  const j = i + years * ages;
  const k = j + years * ages;
  // Of whom none is left, of whom all are, and of whom none leaves little is to be weighed.
  if (before[i] + before[j] + before[k] === 0) return;
  const all = before[i] === 12 && before[j] === 12 && before[k] === 12;
  const due = within[i] + within[j] + within[k] > 0;
  for (let w = 0; w < W; w++) {
    const onTime = 1 - early[w] - late[w];
    const months = all ? year[w] : early[w] * before[i] + onTime * before[j] + late[w] * before[k];
    const here = (shares[q * W + w] * months) / 12;
    if (!(here > 0)) continue;
    staying[at + w] += here;
    if (q === 0) men[at + w] = here;
    if (!due) continue;
    const leaving = early[w] * within[i] + onTime * within[j] + late[w] * within[k];
    retiring[at + w] += here * (leaving / months);
  }
}
