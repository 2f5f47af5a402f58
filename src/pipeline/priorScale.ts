import type {Prior} from "../project/assumption.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {logistic, logit} from "../quantity/logistic.js";
import {logRootTwoPi} from "../quantity/logNormalInterval.js";
import {betaScale, type PriorScale} from "./betaScale.js";

/** Normal quantile of 97.5%. */
const upper = 1.959963984540054;

/**
 * Maps a standard normal coordinate to a parameter with the given prior, and back.
 *
 * Beta and uniform by their quantile function. Normal, log-normal and logit-normal by the scale on which they are normal,
 * with one spread below and one above the median, so that median and both ends of the 95% range are met exactly.
 *
 * @param prior - any family of one dimension but `fixed`
 * @throws RangeError for `fixed` and `dirichlet`, and where low < median < high does not hold
 * @example
 * priorScale({family: "lognormal", median: 2, low: 1, high: 8}).value(0) // => 2
 * priorScale({family: "lognormal", median: 2, low: 1, high: 8}).value(1.959963984540054).toFixed(9) // => "8.000000000"
 * priorScale({family: "normal", median: 0, low: 1, high: 2}) // throws invalid prior; not low < median < high: 1, 0, 2
 */
export function priorScale(prior: Prior): PriorScale {
  checkObject("prior", prior);
  switch (prior.family) {
    case "beta":
      return betaScale(prior.a, prior.b);
    case "uniform":
      return uniformScale(prior.low, prior.high);
    case "normal":
      return splitScale(
        prior,
        (x) => x,
        (y) => y,
        () => 0
      );
    case "lognormal":
      return splitScale(prior, log, exp, (x) => -log(x));
    case "logitnormal":
      return splitScale(prior, logit, logistic, (x) => -log(x) - log(1 - x));
    default:
      throw new RangeError(`invalid prior; has no single coordinate: ${prior.family}`);
  }
}

function uniformScale(low: number, high: number): PriorScale {
  checkNumbers("prior", [low, high]);
  if (!(low < high)) throw new RangeError(`invalid prior; not low < high: ${low}, ${high}`);
  const unit = betaScale(1, 1);
  // The width of the widest ranges is no number, its half is.
  const parts = high - low < Infinity ? 1 : 2;
  const width = high / parts - low / parts;
  const at = (share: number) => low + width * share + (parts - 1) * width * share;
  return {
    value: (z) => Math.min(high, Math.max(low, at(unit.value(z)))),
    coordinate: (x) => unit.coordinate((x / parts - low / parts) / width),
    logDensity: (x) => (x >= low && x <= high ? -log(width) - log(parts) : -Infinity)
  };
}

/** The nearest number that can be written. */
const finite = (x: number) => Math.min(Number.MAX_VALUE, Math.max(-Number.MAX_VALUE, x));

function splitScale(
  {median, low, high}: {median: number; low: number; high: number},
  onto: (value: number) => number,
  back: (y: number) => number,
  logSlope: (value: number) => number
): PriorScale {
  checkNumbers("prior", [median, low, high]);
  const centre = onto(median);
  const below = (centre - onto(low)) / upper;
  const above = (onto(high) - centre) / upper;
  if (!(below > 0 && above > 0))
    throw new RangeError(`invalid prior; not low < median < high: ${low}, ${median}, ${high}`);
  const coordinate = (value: number) => {
    const distance = onto(value) - centre;
    return distance < 0 ? distance / below : distance / above;
  };
  return {
    value: (z) => (z === 0 ? median : finite(back(centre + z * (z < 0 ? below : above)))),
    coordinate,
    logDensity: (value) => {
      const z = coordinate(value);
      if (!(z > -Infinity && z < Infinity)) return -Infinity;
      return -0.5 * z * z - logRootTwoPi - log(z < 0 ? below : above) + logSlope(value);
    }
  };
}
