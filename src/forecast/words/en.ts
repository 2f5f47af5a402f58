import type {ForecastWords} from "./words.js";

/** English. */
export const en: ForecastWords = {
  shortHistory: (n) =>
    `Only ${n} observations: intervals are widened by the errors measured on histories as short; read them as orders of magnitude.`,
  gaps: "The history has gaps: the path sees a straight line across them, the width only changes between published years.",
  outliers: (values) =>
    `${values.map(({at, value}) => `${at} (${value})`).join(", ")} ${values.length > 1 ? "stand" : "stands"} apart from the other years and ${values.length > 1 ? "are" : "is"} discounted; check ${values.length > 1 ? "these values" : "this value"} for an error or a change of definition.`,
  stationary:
    "The values have varied about their mean rather than moved on from the last one, so the forecast is drawn to the mean.",
  mostlyZero:
    "More than half of the last years were at the limit (such as zero), so the point stays there; read the upper or lower end of the intervals for how much may happen.",
  constant: (atLimit) =>
    atLimit
      ? "The history never left its limit; how far it may do so follows the rule of three: after n such years it stays within 3/n of it with 95%."
      : "The history is constant and says nothing of its variation; the width is an assumption (about 1% of the level at 95%, one year ahead).",
  assumedZero:
    "No past value is negative, so forecasts and intervals stay at 0 or above; set bounds to none if the quantity can be negative.",
  farAhead:
    "Widths are calibrated by measured errors up to 6 years ahead; beyond that the same rule is carried on."
};
