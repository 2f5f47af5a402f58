import type {Transitions} from "../engine/model.js";
import type {RetirementClass} from "./retirementDelay.js";

/** Statutory classes, in the order of the groups of the model. */
export const retirementClasses: readonly RetirementClass[] = ["men60", "women55", "women50"];

/**
 * Groups of the workforce model: the incumbents of each statutory class, then graduates and arrivals in the years 0-2 after
 * coming in. Of these the class matters only much later, so it is not kept.
 */
export const groups: readonly string[] = [...retirementClasses, "graduate", "arrival"];

/** Origin of each group: 0 incumbent, 1 graduate, 2 arrival. */
export const originOf: readonly number[] = [0, 0, 0, 1, 2];

/**
 * Share of graduates and arrivals who become incumbents at the end of a year. With one third the mean stay is 2.5 years, as
 * in the years 0 (half of it), 1 and 2; single years are not told apart. From age 48 on all do, before any statutory date.
 */
export const settling = 1 / 3;
export const settledFrom = 48;

/** The matrix of {@link fillRegroup} before it is written: one for ages below {@link settledFrom}, one from it on. */
export function regroupOf(names: readonly string[], from: number): Transitions {
  const stay = names.map((_, g) => names.map((_, h) => (g === h ? 1 : 0)));
  return {
    by: ["age"],
    values: [stay, stay],
    bands: {age: [from, Math.max(from + 1, settledFrom)]}
  };
}

/**
 * Fills the matrices that move graduates and arrivals on at the end of a year.
 *
 * @param shares - of the incumbents' groups among those who settle; sum 1
 * @param out - row-major [age band][from][to]; incumbents first, graduates and arrivals last
 */
export function fillRegroup(shares: ArrayLike<number>, out: Float64Array): void {
  const n = shares.length + 2;
  for (let band = 0; band < 2; band++)
    for (let g = 0; g < n; g++)
      for (let h = 0; h < n; h++) {
        const recent = g >= shares.length;
        const moving = recent ? (band === 0 ? settling : 1) : 0;
        const to = recent && h < shares.length ? moving * shares[h] : 0;
        out[(band * n + g) * n + h] = g === h ? 1 - moving : to;
      }
}
