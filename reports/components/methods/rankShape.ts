/**
 * How ranks that should be spread evenly are not: `narrow` where the true value lies too often outside or at the ends of the posterior,
 * `wide` too seldom, `high` where the posterior lies too high, `low` too low, `uneven` otherwise.
 */
export type RankShape = "narrow" | "wide" | "high" | "low" | "uneven";

/** Standard errors below which a shape is not told. */
const least = 2;

/**
 * Names the shape of a histogram of ranks by the larger of two departures, each in standard errors: the share in the outer two bins,
 * and the mean rank.
 *
 * @param counts - by bin of the rank of the true value among draws of the posterior, lowest first; at least 3
 * @example
 * rankShape([35, 12, 18, 18, 15, 15, 11, 15, 17, 44]) // => "narrow"
 * rankShape([34, 28, 13, 20, 13, 17, 11, 24, 22, 18]) // => "uneven"
 */
export function rankShape(counts: readonly number[]): RankShape {
  const bins = counts.length;
  const all = counts.reduce((sum, count) => sum + count, 0);
  const share = 2 / bins;
  const ends = counts[0] + counts[bins - 1];
  const outer = (ends - all * share) / Math.sqrt(all * share * (1 - share));
  const mean = counts.reduce((sum, count, bin) => sum + count * bin, 0) / all;
  const shift = (mean - (bins - 1) / 2) / Math.sqrt((bins * bins - 1) / 12 / all);
  if (Math.max(Math.abs(outer), Math.abs(shift)) < least) return "uneven";
  if (Math.abs(outer) >= Math.abs(shift)) return outer > 0 ? "narrow" : "wide";
  return shift < 0 ? "high" : "low";
}
