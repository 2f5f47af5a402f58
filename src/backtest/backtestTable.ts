import type {Backtest} from "./backtestRecord.js";

/**
 * A backtest as CSV: a row for every case and method.
 *
 * @param backtest - see `backtestProject`
 * @returns text with a heading; lines end with a line break
 * @example
 * backtestTable({origins: [{place: "changzhou", origin: 2022, ownPast: true, cases: [{figure: "CZ02", role: "highSkilled", at: 2024, actual: 435000, forecasts: {drift: {median: 430000, "50": [425000, 435000], "80": [420000, 440000], "95": [410000, 450000], error: 0.01, crps: 0.01, intervalScore80: 0.05, intervalScore95: 0.1}}}]}]}).split("\n")[1] // => "changzhou,2022,own,CZ02,highSkilled,2024,435000,drift,430000,425000,435000,420000,440000,410000,450000,0.01,0.01,0.05,0.1"
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
