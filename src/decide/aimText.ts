import {checkNumber} from "../quantity/checkNumber.js";

/**
 * Writes a probability that was asked for as it was asked: unlike one that was simulated it is known exactly.
 *
 * @param probability - in (0, 1)
 * @returns per cent
 * @throws RangeError if it is not in [0, 1]
 * @example
 * aimText(0.8) // => "80%"
 * aimText(0.999) // => "99.9%"
 * aimText(1.5) // throws invalid probability; not in [0, 1]: 1.5
 */
export function aimText(probability: number): string {
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  return `${Number((100 * probability).toPrecision(12))}%`;
}
