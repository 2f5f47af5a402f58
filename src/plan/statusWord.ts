import {checkNumber} from "../quantity/checkNumber.js";
import {checkObject, checkObjects} from "../quantity/checkObject.js";
import {required} from "../quantity/required.js";

/** Calibrated word for a probability. */
export type StatusWord = "veryLikely" | "likely" | "even" | "unlikely" | "veryUnlikely";

/** Where each word begins, highest first; the last begins at 0. */
export type StatusBands = readonly {word: StatusWord; from: number}[];

/** ≥ 90% very likely; 66-90% likely; 33-66% even; 10-33% unlikely; < 10% very unlikely. */
export const statusBands: StatusBands = [
  {word: "veryLikely", from: 0.9},
  {word: "likely", from: 0.66},
  {word: "even", from: 0.33},
  {word: "unlikely", from: 0.1},
  {word: "veryUnlikely", from: 0}
];

/**
 * The word for a probability; each band includes its lower edge.
 *
 * @param probability - in [0, 1]
 * @param bands - default `statusBands`
 * @throws RangeError if the probability is not in [0, 1], or below every band
 * @example
 * statusWord(0.9) // => "veryLikely"
 * statusWord(0.66) // => "likely"
 * statusWord(0.3299) // => "unlikely"
 * statusWord(1.01) // throws invalid probability; not in [0, 1]: 1.01
 */
export function statusWord(probability: number, bands: StatusBands = statusBands): StatusWord {
  checkNumber("probability", probability, "not in [0, 1]", 0, 1);
  checkObjects("bands", bands, ["word"]);
  const band = bands.find(({from}) => probability >= from);
  return required(band, `band of probability ${probability}`).word;
}

/**
 * Whether the runs leave open which word is right: an edge between two words lies inside the Monte Carlo interval.
 *
 * @param interval - 95% interval of the probability
 * @param bands - default `statusBands`
 * @example
 * isBorderline({low: 0.87, high: 0.91}) // => true
 * isBorderline({low: 0.7, high: 0.75}) // => false
 */
export function isBorderline(
  interval: {low: number; high: number},
  bands: StatusBands = statusBands
): boolean {
  checkObject("interval", interval, ["low", "high"]);
  const {low, high} = interval;
  checkNumber("low", low);
  checkNumber("high", high, `not ≥ ${low}`, low);
  return bands.some(({from}) => from > low && from <= high && from > 0);
}
