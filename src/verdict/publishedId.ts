import type {Reading} from "../project/target.js";

/**
 * Id of the series that a reading reads as published: that of its indicator, and of the alternative of what the published number counts.
 *
 * @param reading - from a plan
 * @example
 * publishedId({indicator: "skilledEver", mixes: {alternative: "counting"}}) // => "skilledEver.counting"
 * publishedId({indicator: "skilledEver"}) // => "skilledEver"
 */
export function publishedId({indicator, mixes}: Pick<Reading, "indicator" | "mixes">): string {
  return mixes ? `${indicator}.${mixes.alternative}` : indicator;
}
