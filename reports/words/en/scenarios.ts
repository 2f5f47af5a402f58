import type {ScenarioWords} from "../scenarios.js";

/** What the bench of scenarios says in English. */
export const scenarios: ScenarioWords = {
  title: "Move the levers and see what happens to the verdict",
  strongest: ({lever, target, before, after}) =>
    `The strongest lever is “${lever}”: at the end of its range it takes “${target}” from ${before} to ${after}`,
  base: "Base scenario",
  undo: "Undo",
  redo: "Redo",
  resetAll: "Reset all",
  keep: "Keep to compare",
  toPipeline: "See where people flow in this scenario",
  others: "Other indicators and targets",
  whatChanged: "What was changed",
  sideBySide: "Side by side",
  takeAway: "Take it with you",
  command: "The same scenario on the command line: ",
  changed: (count) => ` ${count} changed.`,
  messages: {
    file: "This scenario file cannot be read; nothing was run.",
    link: "The scenario in this link cannot be read; nothing was run.",
    model: "The model refused this scenario.",
    data: "This link was made with other data; what follows is computed from the present data."
  },
  levers: {
    training: "Training and schools",
    people: "Passing, staying, retiring",
    assumptions: "Assumptions (nobody decides them)",
    heldConstant: "Held constant: ",
    details: "details",
    typeValue: (title) => `${title}: type a value`,
    resetOne: (title) => `Reset ${title}`,
    reset: "Reset",
    untouched: "untouched",
    anchors: "Anchors and notes",
    was: (value, before) => `${value} (was ${before})`
  },
  compare: {
    hint: "Keep the present scenario, move the levers again, and compare up to four side by side.",
    remove: "Remove",
    target: "Target",
    onBench: "on the bench",
    ownName: "Name of the scenario",
    shift: (points, low, high) => `${points} points apart (${low} to ${high})`,
    noShift: (error) => `no further apart than the error of the runs (${error} points)`,
    shiftNote:
      "The small print is the difference from the scenario on the bench, in brackets the 95% interval of its Monte Carlo error (as if the two had not shared their random numbers; it is narrower).",
    changed: ({letter, base, change, count}) =>
      `${letter}: ${base === "" ? "" : `${base}, `}${change}${count > 1 ? ` and ${count - 1} more` : ""}`
  },
  files: {
    scenarioFile: "Scenario file",
    linkCopied: "Link copied",
    all: "Share, save and download",
    copyLink: "Copy link",
    save: "Save scenario (YAML)",
    open: "Open scenario file",
    excel: "Excel",
    targetsCsv: "Targets CSV",
    indicatorsCsv: "Indicators CSV",
    targets: "targets",
    indicators: "indicators",
    scenario: "scenario",
    provenance: "about",
    sources: "sources",
    coverHead: ["Item", "Content"],
    targetHead: [
      "Target",
      "Demanded",
      "Reading",
      "Verdict",
      "Probability",
      "Median",
      "80% from",
      "80% to",
      "Unit",
      "Clause"
    ],
    indicatorHead: [
      "Indicator",
      "Unit",
      "Year",
      "Median",
      "80% from",
      "80% to",
      "95% from",
      "95% to"
    ],
    changeHead: ["Changed", "Year", "Before", "After"],
    sourceHead: ["Indicator", "Period", "As printed", "Issuer", "Published", "Document", "Address"],
    cover: [
      "Plan",
      "Scenario",
      "Runs",
      "Seed",
      "Version",
      "Inputs",
      "Scenario code",
      "How to read it"
    ],
    intervals:
      "Numbers have three significant digits. An outcome lies in its 80% interval about eight times in ten; a probability is the model's judgement, not a promise."
  },
  differences: {
    none: "none",
    levers: "Levers moved",
    assumptions: "Assumptions that differ",
    path: (from, to, before, after) =>
      `${from === to ? from : `${from}–${to}`}: ${before} → ${after}`,
    paths: (paths) => paths.join("; "),
    gradually: (first, last) => `${first}, gradually to ${last}`
  }
};
