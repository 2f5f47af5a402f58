import type {TrendHelp, TrendWords} from "./trendWords.js";

/** What `skillcast trend` says in English. */
export const trendEn: TrendWords = {
  history: (first, last, count) => `history ${first}–${last}, ${count} values`,
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
    !Number.isFinite(owa)
      ? "On this series' own past the last value made hardly an error: plan with it and the interval."
      : owa < 0.995
        ? `On this series' own past such forecasts did better than the last value (errors ${(100 * owa).toFixed(0)}% of its).`
        : `On this series' own past such forecasts did no better than the last value (errors ${(100 * owa).toFixed(0)}% of its): plan with the last value and the interval, and look for what moved the series.`,
  share: "Shares are held between 0 and 1; say --bounds none if the quantity may pass them.",
  percent:
    "Percentages are held between 0 and 100; say --bounds none if the quantity may pass them.",
  read: "How the table was read",
  noBacktest: (reason, count) =>
    ({
      gaps: "The history has gaps, so there is no backtest: nothing says whether such forecasts did better than the last value. Fill them to see it (--fill linear).",
      still:
        "The history hardly moved, so there is no backtest: nothing says whether such forecasts do better than the last value. Plan with the last value and the interval.",
      short: `${count} values are too few for a backtest (6 at least): nothing says whether such forecasts do better than the last value. Plan with the interval, and add earlier years if there are any.`
    })[reason],
  filled: (years) =>
    `filled years: ${years.join(", ")}. Filled values are no observations: intervals and backtest are too good by them.`,
  whole: (digits) => digits.replace(/\d(?=(\d{3})+$)/g, "$&,")
};

/** The help of `trend` in English. */
export const trendHelpEn: TrendHelp = {
  about:
    "forecast any annual table or workbook: values, intervals, chart, and a backtest against the last value",
  file: "table of annual data: CSV, TSV or a workbook (xlsx, xls, ods)",
  horizon: "years ahead",
  level: "interval levels, as 0.8 0.95",
  bounds:
    "share 0 to 1, count at least 0, cumulative never falls, none (default: at least 0 if the history is)",
  fill: "missing years: bridge them, or fill linear, growth or last (default: refuse them)",
  panel: "the series are the same indicator in several places: each borrows growth from the others",
  target: "a value to be reached: how likely is it, and what pace does it ask for (with --by)",
  by: "the year by whose end it is to be reached",
  operator: "how the target is meant: >= (default), >, <=, <, =",
  series: "only the series whose name has this text",
  sheet: "sheet of a workbook, by name or number",
  columns:
    "columns to use, by name or number: 1,3 or year=1,value=employed,name=region where the table does not tell",
  decimal: "decimal mark of the table where it does not show it: point or comma",
  break: "first year of the definition in use; earlier values are left out",
  forms:
    "The file: year,value; a year column and one column a series; series,year,value; or one row a series, years across.",
  examples: ["employment.csv", "training.csv", "shares.csv", "gaps.csv --fill linear --out results"]
};
