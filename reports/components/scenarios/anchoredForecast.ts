import {isBorderline, statusWord} from "../../lib/plan/statusWord.js";
import type {Forecast, ReadingVerdict} from "../../lib/verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../lib/verdict/indicatorSchema.js";

const ends = ["lower95", "lower80", "median", "upper80", "upper95"] as const;

/**
 * A forecast guessed from few runs: a whole forecast of another scenario, moved by what the same few runs say of the
 * change.
 *
 * ŷ = y_anchor(all runs) + ȳ_new(few) − ȳ_anchor(few). Runs share their random numbers over scenarios, so that the
 * sampling error of the few falls out of the difference; with no change the anchor comes back as it is.
 *
 * @param anchor - all runs; indicators that the few runs did not look at stay as they are in it
 * @param before - the anchor's scenario on the few runs
 * @param after - the new scenario on the same few runs
 */
export function anchoredForecast(anchor: Forecast, before: Forecast, after: Forecast): Forecast {
  const find = <T extends {id: string}>(list: T[], id: string) => list.find((one) => one.id === id);
  return {
    ...after,
    runs: anchor.runs,
    variance: anchor.variance,
    indicators: anchor.indicators.map((whole) => {
      const [then, now] = [before, after].map(({indicators}) => sameFan(indicators, whole));
      return then && now ? movedFan(whole, then, now) : whole;
    }),
    targets: after.targets.map((now) => {
      const [whole, then] = [find(anchor.targets, now.id), find(before.targets, now.id)];
      if (!whole || !then) return now;
      const readings = now.readings.map((reading, i) =>
        movedReading(whole.readings[i], then.readings[i], reading)
      );
      return {
        ...now,
        ...movedReading(whole, then, now),
        // Whether a verdict is a condition takes many runs to tell; where it breaks even, the few tell as well as any.
        ...(whole.probability === null && whole.status !== now.status
          ? {probability: null, status: whole.status, condition: whole.condition}
          : {}),
        readings,
        restsOn: whole.restsOn,
        decidedBy: whole.decidedBy
      };
    })
  };
}

const sameFan = (list: IndicatorForecast[], {id, definition}: IndicatorForecast) =>
  list.find((one) => one.id === id && one.definition === definition);

function movedFan(
  anchor: IndicatorForecast,
  before: IndicatorForecast,
  after: IndicatorForecast
): IndicatorForecast {
  const within = (y: number, seen: number) =>
    after.unit === "1" ? Math.min(Math.max(1, seen), Math.max(0, y)) : y;
  const moved = ends.map((key) =>
    after[key].map((value, i) => {
      const y = anchor[key][i] + (value - before[key][i]);
      return within(y, Math.max(value, anchor[key][i]));
    })
  );
  const sorted = after.years.map((_, i) => moved.map((series) => series[i]).sort((a, b) => a - b));
  return {
    ...after,
    ...Object.fromEntries(ends.map((key, k) => [key, sorted.map((five) => five[k])]))
  };
}

function movedReading<T extends ReadingVerdict>(anchor: T, before: T, after: T): T {
  if (anchor.probability === null || before.probability === null || after.probability === null)
    return after;
  const probability = Math.min(
    1,
    Math.max(0, anchor.probability + (after.probability - before.probability))
  );
  const numbers = ends.map((key) => [key, move(anchor[key], before[key], after[key])]);
  const standardError = anchor.standardError ?? 0;
  return {
    ...after,
    ...Object.fromEntries(numbers),
    probability,
    standardError,
    status: statusWord(probability),
    borderline: isBorderline({
      low: probability - 1.96 * standardError,
      high: probability + 1.96 * standardError
    })
  };
}

const move = (anchor: number | null, before: number | null, after: number | null) =>
  anchor === null || before === null || after === null ? after : anchor + (after - before);
