import type {ForecastWords} from "./words.js";

/** English. */
export const en: ForecastWords = {
  shortHistory: (n) =>
    `Only ${n} observations: intervals are widened by the errors measured on histories as short; read them as orders of magnitude.`,
  gaps: "The history has gaps: only yearly change and growth are carried on, a change over several years counting as as many steps.",
  constant:
    "The history is constant and says nothing of its variation; the width is an assumption (about 1% of the level at 95%, one year ahead).",
  assumedZero:
    "No past value is negative, so forecasts and intervals stay at 0 or above; set bounds to none if the quantity can be negative.",
  farAhead:
    "Widths are calibrated by measured errors up to 6 years ahead; beyond that the same rule is carried on."
};
