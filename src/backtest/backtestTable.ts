import type {Backtest} from "./backtestRecord.js";

/**
 * A backtest as CSV: a row for every case and method.
 *
 * @param backtest - see `backtestProject`
 * @returns text with a heading; lines end with a line break
 * @example
 * backtestTable({origins: []}).startsWith("place,origin") // => true
 */
export function backtestTable({origins}: Backtest): string {
  const rows = origins.flatMap(({place, origin, ownPast, cases}) =>
    cases.flatMap(({figure, role, at, actual, forecasts}) =>
      Object.entries(forecasts).map(([method, forecast]) =>
        [
          place,
          origin,
          ownPast ? "own" : "pooled",
          figure,
          role,
          at,
          actual,
          method,
          forecast.median,
          ...forecast["50"],
          ...forecast["80"],
          ...forecast["95"],
          forecast.error,
          forecast.crps,
          forecast.intervalScore80,
          forecast.intervalScore95
        ].join(",")
      )
    )
  );
  const head =
    "place,origin,past,figure,role,at,actual,method,median,lower50,upper50,lower80,upper80,lower95,upper95,log_error,crps,interval_score_80,interval_score_95";
  return `${[head, ...rows].join("\n")}\n`;
}
