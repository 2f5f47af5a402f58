import {checkKeys} from "../quantity/checkKeys.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {pow} from "../quantity/pow.js";
import {unknownName} from "../quantity/unknownName.js";

/** What a value is worth that comes later: (1 + rate)^(−τ), τ in years after the first instant. */
export interface Discount {
  /** A year, in [0, 1]: 3% is 0.03. */
  rate: number;
  /** τ of person-years: each end of a step at its own `instant`, or both at the `start`, `middle` or `end` of the step. */
  at: "instant" | "start" | "middle" | "end";
  /** τ of moves, flows and exits; default as `at`, needed where that is `instant`. */
  flows?: "start" | "middle" | "end";
}

/** Factors by step: of the opening stock, of the closing one, of what happens in between. */
export interface DiscountFactors {
  opening: number[];
  closing: number[];
  flow: number[];
}

const moments = {start: 0, middle: 0.5, end: 1};
const known = {rate: true, at: true, flows: true} as const;

/**
 * Discount factors of every step.
 *
 * @param discount - none: all 1
 * @param steps - number of steps
 * @param dt - length of a step, yr
 * @param counted - whether moves, flows or exits are valued, so that their moment is needed
 * @throws RangeError for a rate outside [0, 1], an unknown moment, or none for what happens in a step
 * @see Briggs, Claxton & Sculpher, Decision Modelling for Health Economic Evaluation, 2006, §2.4
 * @example
 * discountFactors({rate: 0.25, at: "end"}, 2, 1, true).flow // => [0.8, 0.64]
 * discountFactors({rate: -0.03, at: "end"}, 2, 1, true) // throws invalid discount.rate; not ≥ 0 a year: -0.03
 */
export function discountFactors(
  discount: Discount | undefined,
  steps: number,
  dt: number,
  counted: boolean
): DiscountFactors {
  const by = (offset: number, rate: number) =>
    Array.from({length: steps}, (_, t) => pow(1 + rate, -(t + offset) * dt));
  if (discount === undefined) {
    const none = by(0, 0);
    return {opening: none, closing: none, flow: none};
  }
  checkKeys("discount", discount, known);
  const {rate, at, flows} = discount;
  checkNumber("discount.rate", rate, "not ≥ 0 a year", 0);
  if (rate > 1)
    throw new RangeError(`invalid discount.rate; not at most 1 a year, 3% is 0.03: ${rate}`);
  const names = Object.keys(moments);
  if (at !== "instant" && !Object.hasOwn(moments, at))
    throw new RangeError(unknownName("moment (discount.at)", String(at), ["instant", ...names]));
  if (flows !== undefined && !Object.hasOwn(moments, flows))
    throw new RangeError(unknownName("moment (discount.flows)", String(flows), names));
  const moment = flows ?? at;
  if (counted && moment === "instant")
    throw new RangeError(
      "invalid discount.flows; moves, flows and exits happen between instants: undefined; give start, middle or end"
    );
  return {
    opening: by(at === "instant" ? 0 : moments[at], rate),
    closing: by(at === "instant" ? 1 : moments[at], rate),
    flow: by(moment === "instant" ? 0.5 : moments[moment], rate)
  };
}
