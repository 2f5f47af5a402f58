import {counted} from "../../quantity/counted.js";
import type {BacktestWords} from "./backtestWords.js";

/** What `skillcast backtest` prints, in English. */
export const backtestEn: BacktestWords = {
  figure: "figure",
  years: "years",
  came: "came",
  forecast: "forecast",
  borrowed: " (from other places)",
  method: "method",
  methods: {
    lastValue: "last value",
    drift: "drift",
    constantGrowth: "constant growth",
    pooledGrowth: "pooled growth",
    constantAdditions: "constant additions"
  },
  error: "error",
  score80: "interval score 80",
  score95: "interval score 95",
  covers: "covers 50/80/95",
  kinds:
    'Kinds of cases (shares and additions are scored apart, not in the totals above; "above": share above the median forecast)',
  beside:
    "CRPS less that of two rivals (below 0: the model is better; 95% interval with places drawn anew, none for fewer than 5 places)",
  group: "kind",
  cases: "cases",
  above: "above",
  scores: "scores 80/95",
  range: (lower, upper) => `${lower} to ${upper}`,
  only: (cases) => counted(cases, "case"),
  summary: ({origins, cases, inside95, coverage95, inside80, coverage80, uncertainty80}) =>
    `${counted(origins, "past date")}, ${counted(cases, "number")} published later: 95% intervals held ${inside95} (${coverage95}), 80% intervals ${inside80} (${coverage80}, standard error ${uncertainty80}). Lower scores are better; they are of logarithms.`
};
