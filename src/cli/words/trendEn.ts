import type {TrendWords} from "./trendWords.js";

/** What `skillcast trend` says in English. */
export const trendEn: TrendWords = {
  history: (first, last, count) => `history ${first}-${last}, ${count} values`,
  year: "year",
  point: "forecast",
  interval: (percent) => `${percent} interval`,
  backtest:
    "Backtest: forecasts from past years with only what was known then (OWA below 1 beats the last value)",
  goal: ({operator, value, by, probability, status}) =>
    `Probability of ${operator || "exactly "}${value} in ${by}: ${probability} (${status}).`,
  pace: (required, recent) => `It asks for ${required} a year; the last years had ${recent}.`,
  goalUnknown: (by) => `The value of ${by} is not published: the goal is not judged.`,
  skill: (owa) =>
    owa < 1
      ? `On this series' own past such forecasts did better than the last value (errors ${(100 * owa).toFixed(0)}% of its).`
      : `On this series' own past such forecasts did no better than the last value (errors ${(100 * owa).toFixed(0)}% of its): plan with the last value and the interval, and look for what moved the series.`,
  percent:
    "Percentages are held between 0 and 100; say --bounds none if the quantity may pass them.",
  read: "How the table was read",
  noBacktest: "The history is too short, constant, or has gaps: no backtest.",
  filled: (years) =>
    `filled years: ${years.join(", ")}. Filled values are no observations: intervals and backtest are too good by them.`,
  whole: (digits) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,")
};
