import {checkNumber} from "../../quantity/checkNumber.js";
/**
 * Writes a probability in whole per cent; what is not certain is never written as 0% or 100%.
 *
 * @param probability - in [0, 1], or null where there is none
 * @returns a text such as `73%`, `<1%`, `>99%`, or a dash
 * @example
 * probabilityText(0.734) // => "73%"
 * probabilityText(1) // => ">99%"
 * probabilityText(0.001) // => "<1%"
 * probabilityText(null) // => "—"
 */
export function probabilityText(probability: number | null): string {
  if (probability === null) return "—";
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  if (probability < 0.01) return "<1%";
  if (probability > 0.99) return ">99%";
  return `${Math.round(100 * probability)}%`;
}
