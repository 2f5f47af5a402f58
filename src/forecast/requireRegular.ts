import type {AnnualSeries} from "./annualSeries.js";
import {type Observations, readAnnual} from "./readAnnual.js";

/**
 * Reads a series that a method needs without gaps and of a least length.
 *
 * @param method - name of the method, for the message
 * @param least - observations needed; integer ≥ 1
 * @throws RangeError for a gap, naming the first missing year and how to fill it, or for too few observations
 */
export function requireRegular(series: AnnualSeries, method: string, least: number): Observations {
  const observations = readAnnual(series);
  const {values, times, lastYear} = observations;
  const at = times.findIndex((time, i) => time !== i);
  if (at >= 0) {
    const year = (lastYear ?? times.at(-1)!) - times.at(-1)! + times[at - 1] + 1;
    throw new RangeError(
      `gap at ${year} in the series; call fillGaps(series) first, or use forecast with gaps: "bridge", drift, growth or naive, which take gaps`
    );
  }
  if (!(values.length >= least))
    throw new RangeError(`${method} needs ${least} observations, got ${values.length}`);
  return observations;
}
