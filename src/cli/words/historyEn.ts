import type {HistoryHelp, HistoryWords} from "./historyWords.js";

/** Help of the history in English. */
export const historyHelpEn: HistoryHelp = {
  keep: {
    about:
      "keep the forecast of now, to see later what moved and why, and to score it by what comes",
    name: "name under which it is kept (default the day as of which the register is read, with the plan where --plan names one)",
    internal:
      "keep it with the internal rows of the register and all that is internal; no public page shows it then",
    note: "a note for its readers"
  },
  changes: {
    about: "which verdicts moved since the last forecast that was kept, and why",
    names: "names of two kept forecasts; one is compared with now; without any the last is",
    notes:
      "Why: new outturns, published figures, assumptions, scenario, plan, model, fit, version of the program; the shares add up to the change."
  },
  history: "folder of kept forecasts (default history in the project's folder)"
};

/** What is printed of the history in English. */
export const historyEn: HistoryWords = {
  kept: ({file, targets, files, written}) =>
    `Kept as ${file}: the verdicts on ${targets} targets, and ${files} files that they rest on (${written} new, the others as before).`,
  keptAlready: (file) => `${file} holds the same forecast already; nothing was changed.`,
  leftOut: (rows) =>
    `${rows} internal ${rows === 1 ? "row" : "rows"} of the register ${rows === 1 ? "was" : "were"} neither used nor kept; --internal does both.`,
  comparing: "comparing",
  cameIn: "What went in otherwise",
  scores: ({targets, brier, years, coverage}) =>
    [
      targets > 0
        ? `${targets} probabilities of kept forecasts are settled: Brier score ${brier} (lower is better)`
        : "",
      years > 0
        ? `${years} intervals have met a figure published later, of which ${coverage} lie inside the 80% interval`
        : ""
    ]
      .filter(Boolean)
      .join("; ")
      .concat("."),
  noScores:
    "No target has been settled and no figure published since they were kept, so that nothing is scored yet.",
  notComputed: (why) =>
    `The earlier forecast cannot be made again, so that causes are not told apart: ${why}`
};
