import {expect} from "vitest";
import {
  dampedTrend,
  drift,
  dynamicTheta,
  forecastSeries,
  holt,
  naive,
  type SeriesForecast,
  simpleSmoothing,
  theta
} from "../../src/entries/forecast.js";

/** Every method that takes a series alone, the default among them. */
export const methods = {
  naive,
  drift,
  simpleSmoothing,
  holt,
  dampedTrend,
  theta,
  dynamicTheta,
  forecastSeries
};

/** Points and interval ends of a forecast, one path after the other. */
export const paths = ({point, intervals}: SeriesForecast) => [
  point,
  ...intervals.flatMap(({lower, upper}) => [lower, upper])
];

/** Expects each interval to lie around the one before it, the first around the points. */
export const expectNested = ({point, intervals}: SeriesForecast) => {
  intervals.forEach(({lower, upper}, k) => {
    lower.forEach((low, h) => {
      const inner = intervals[k - 1];
      const [from, to] = inner ? [inner.lower[h], inner.upper[h]!] : [point[h], point[h]!];
      const slack = 1e-12 * (Math.abs(from) + Math.abs(to));
      expect(low).toBeLessThanOrEqual(from + slack);
      expect(upper[h]).toBeGreaterThanOrEqual(to - slack);
    });
  });
};
