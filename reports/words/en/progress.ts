import type {ProgressWords} from "../progress.js";

/** What the page of progress says in English. */
export const progress: ProgressWords = {
  invented:
    "All that follows is an invented example, to show how this page is read. It says nothing of Changzhou.",
  example: (title) => `Invented example: ${title}`,
  begin:
    "No forecast is kept yet. Run skillcast keep once a quarter, after progress was entered, and this page records how every verdict moves and why; --internal keeps internal rows, too, and such a forecast never appears here.",
  none: "No forecast is kept yet",
  news: (moved) => `Since last time: ${moved}.`,
  noNews: "Since last time: no forecast is kept yet to compare with.",
  newsMore: "Progress",
  now: "now",
  head: {
    target: "target",
    before: "before",
    after: "after",
    why: "why",
    deadline: "to be done by",
    days: "time"
  },
  left: (days) => `${days} ${days === 1 ? "day" : "days"} left`,
  late: (days) => `${days} ${days === 1 ? "day" : "days"} overdue`,
  noneOpen: "No work that was registered is open.",
  stayed: (count) =>
    `${count} more ${count === 1 ? "target has" : "targets have"} a verdict that stayed the same.`,
  scores: ({targets, brier, years, coverage}) =>
    [
      targets > 0
        ? `${targets} ${targets === 1 ? "probability is" : "probabilities are"} settled: Brier score ${brier} (0 is best; a half said of everything gives 0.25)`
        : "",
      years > 0
        ? `${years} ${years === 1 ? "interval has" : "intervals have"} met a figure published later; ${coverage} lie inside the 80% interval`
        : ""
    ]
      .filter(Boolean)
      .join("; ")
      .concat("."),
  noScores:
    "No target has been settled and no figure published since they were kept, so that nothing is scored yet.",
  track: "A column is a forecast; above it the day as of which the register was read."
};
