import type {Language} from "../../lib/quantity/label.js";
import type {TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What is compared of a verdict. */
type Chance = Pick<TargetVerdict, "probability" | "standardError">;

/** Quantile of a central 95% interval of an error. */
const z = 1.96;

/**
 * How far a probability lies from another, in whole percentage points with a 95% interval of its Monte Carlo error, taken as if the two
 * had not shared their random numbers, which makes it wider than it is: d ± 1.96 √(s² + s′²).
 *
 * @param from - the verdict compared with
 * @param to - the other
 * @returns null where one of the two has no probability
 */
export function probabilityShift(from: Chance, to: Chance, language: Language): string | null {
  if (from.probability === null || to.probability === null) return null;
  const error = z * Math.hypot(from.standardError ?? 0, to.standardError ?? 0);
  const difference = to.probability - from.probability;
  const {shift, noShift} = wordsOf(language).scenarios.compare;
  if (Math.abs(difference) <= error) return noShift(points(error));
  return shift(points(difference), points(difference - error), points(difference + error));
}

/** Whole percentage points with a sign that a reader knows; a small error is told as one. */
function points(share: number): string {
  const whole = Math.round(100 * share);
  return whole < 0 ? `−${-whole}` : String(whole);
}
