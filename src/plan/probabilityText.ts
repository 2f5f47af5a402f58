import {checkNumber} from "../quantity/checkNumber.js";
import {knownStep} from "./knownStep.js";

/**
 * Writes a probability no finer than it is known: in whole per cent where another seed would move it by at most a point, else to the
 * nearest 5 or 10 with ≈ before it; what is not certain is never written as 0% or 100%.
 *
 * @param probability - in [0, 1], or null where there is none
 * @param standardError - its Monte Carlo standard error; null or absent where there is none
 * @returns a text such as `73%`, `≈75%`, `<1%`, `>99%`, or a dash
 * @example
 * probabilityText(0.734) // => "73%"
 * probabilityText(0.734, 0.016) // => "≈75%"
 * probabilityText(1) // => ">99%"
 * probabilityText(0.001) // => "<1%"
 * probabilityText(0, 0.02) // => "<5%"
 * probabilityText(null) // => "—"
 */
export function probabilityText(
  probability: number | null,
  standardError: number | null = null
): string {
  if (probability === null) return "—";
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  if (standardError !== null) checkNumber("standardError", standardError, "not ≥ 0", 0);
  const step = knownStep(standardError);
  const percent = 100 * probability;
  if (percent < step) return `<${step}%`;
  if (percent > 100 - step) return `>${100 - step}%`;
  return `${step === 1 ? "" : "≈"}${step * Math.round(percent / step)}%`;
}
