import {counted} from "../../quantity/counted.js";
import {dayName} from "../../quantity/dayName.js";
import {backtestEn} from "./backtestEn.js";
import {decideHelpEn} from "./decideHelpEn.js";
import {failureEn} from "./failureEn.js";
import {askEn, guideEn, initEn} from "./guideEn.js";
import {historyEn, historyHelpEn} from "./historyEn.js";
import {listsEn, sheetsEn} from "./listsEn.js";
import {memoEn} from "./memoEn.js";
import {siteEn, siteHelpEn} from "./siteEn.js";
import {sweepEn, sweepHelpEn} from "./sweepEn.js";
import {togetherHelpEn} from "./togetherHelpEn.js";
import {trendEn, trendHelpEn} from "./trendEn.js";
import type {VerdictWords} from "./verdictWords.js";
import type {HelpWords, ResultWords, Words} from "./words.js";

const help: HelpWords = {
  program:
    "skillcast: will a city have the skilled workers it promised? A probability for every target of its plan.",
  usage: "Usage:",
  arguments: "Arguments:",
  options: "Options:",
  given: {options: "[options]", command: "<command>"},
  commands: "Commands:",
  examples: "Examples:",
  help: "show this help",
  version: "show the version",
  language: "zh or en (default: Chinese, unless the locale names another language)",
  folder: "folder of the city's data",
  example: "use the data that are shipped, in place of a folder: changzhou or ningbo",
  seed: "random seed; the same seed gives the same bytes",
  plan: "which plan, if the folder has several: its file name in plans/ without the ending",
  json: "print one JSON document",
  out: "write JSON, CSV and SVG charts into a folder",
  xlsx: "write verdicts, readings and yearly numbers as an Excel workbook",
  here: "English help: skillcast --help --lang en",
  exitCodes: "exit codes: 0 done, 1 bad input, 2 usage, 130 interrupted",
  myCity: "my-city",
  results: "results",
  withDefault: (about, value) => `${about} (default: ${value})`,
  seeHelp: (command) => `see ${command}`,
  backtest: {
    about:
      "forecast from past dates and compare with what was published later: do the intervals hold?",
    draws: "draws from every past date",
    writes: "writes evidence/backtest.json; every forecast then says how often its intervals held"
  },
  check: {about: "check the data folder and list every problem at once"},
  fit: {
    about: "fit the model to published figures; forecasts then start from the fit",
    particles: "size of the posterior sample",
    writes:
      "writes evidence/fit.json and evidence/fit-sample.csv; after Ctrl-C, the same command goes on from there"
  },
  forecast: {
    about: "forecast every target of the plan, with probabilities and intervals",
    scenario: "scenario: id, shared string or .yaml file; several are compared side by side",
    set: "change what the scenarios set: name=value@years, as places.subsidised=50%@2026 or stay.fiveYear=+5pp@2026-2028; names, ranges and values: skillcast levers",
    runs: "number of simulated runs",
    until: "last year forecast",
    prior: "leave the fit aside: draw parameters from their assumed ranges",
    progress: "a progress register (.csv) to be read instead of progress.csv in the folder",
    asOf: "the day as of which the register is read, as 2026-12-31; default today"
  },
  workbook: {
    about: "write the workbook by which bodies report (Excel, WPS), a sheet a leading body",
    out: "file to be written, ending in .xlsx",
    file: "register.xlsx"
  },
  progress: {
    about:
      "take a workbook that was filled in into the progress register, and say which verdicts that moved, and why",
    file: "workbook that was filled in (.xlsx, .ods, .xls)",
    into: "folder whose progress.csv it goes into",
    out: "another register (.csv) instead of progress.csv in the folder"
  },
  init: initEn,
  history: historyHelpEn,
  sweep: sweepHelpEn,
  site: siteHelpEn,
  levers: {
    about: "list what a scenario may change: value today, range, unit, source",
    find: "only those with this text in their id or name",
    example: "stay"
  },
  scenarios: {about: "list the scenarios: what each changes, and on which it builds"},
  guide:
    "what to fill in next: what the template invented, and which numbers are worth finding out",
  report: {
    about:
      "write the progress report: a Word document (--docx) and a PDF (--pdf) of the same content, or a page a body",
    language: "zh or en",
    site: "print the report page of the built site instead (the folder that npm run reports makes)",
    chromium: "path of Chromium or Chrome (default: $CHROMIUM, then the usual places)"
  },
  compare: {
    about:
      "scenarios side by side: differences with their errors, which inputs differ, and why the verdict moved",
    scenarios: "ids, shared strings or .yaml files; the others are compared with the first",
    target: "target to be explained (default: the one that differs most surely)",
    gap: "With one scenario: the gap between its forecast and the goal of --target (default: the first), stage by stage."
  },
  allocate: decideHelpEn,
  seek: {
    about:
      "what would make a target likely: for every lever the smallest setting that does, and when it is too late",
    target: "id of a target that the model forecasts, as T01",
    reading: "id of one of its readings (default: the first)",
    lever: "only these levers, by id or whole name (default: all; skillcast levers lists them)",
    probability: "probability to reach, as 0.8 or 80%",
    from: "first year of a setting (default: the first year forecast)",
    scenario: "all else as in this scenario: id, shared string or .yaml file"
  },
  sensitivity: {
    about: "which assumptions a target rests on, and how much",
    targets: "id of a target, or of several, as T01 T04",
    method:
      "tornado (one input at a time), morris (screening), sobol (shares of the variance), prim (conditions under which it is met)",
    by: "input, or stage of the pipeline (morris, default: input; sobol, default: stage)",
    samples:
      "trajectories (morris, default 32) or sets of points (sobol, default 512; by input 256) or points (prim, default 4096)"
  },
  trend: trendHelpEn,
  together: togetherHelpEn
};

const verdicts: VerdictWords = {
  id: "id",
  target: "target",
  verdict: "verdict",
  medianAndInterval: "median (80% interval)",
  goal: "goal",
  goalIs: (goal) => `goal ${goal}`,
  medianIs: (result) => `median ${result}`,
  range: (low, high) => `${low} to ${high}`,
  covered: (share, cases) =>
    `80% interval: on past dates such intervals held ${share} of ${cases} totals and densities that were published later.`,
  withInterval: (median, low, high) => `${median} (${low} to ${high})`,
  readingIs: (reading) => `reading: ${reading}`,
  otherSection: "Other",
  assumptions: "Assumptions the probabilities rest on (95% range)",
  facts: (parts) => parts.join(", "),
  clauses: (parts) => parts.join("; "),
  named: (name, id) => `${name} (${id})`,
  provenance: ({scenarios, runs, seed, until, version, inputs}) =>
    `${scenarios.map((name) => `scenario ${name}`).join(", ")}, ${counted(runs, "run")}, seed ${seed}, until ${until}, skillcast ${version}, inputs ${inputs}`,
  otherReading: (reading, probability) => `${probability} by "${reading}"`,
  cause: (name, share) => `"${name}" (${share} of the variation)`,
  restsOn: (causes) => `rests most on: ${causes.join(", ")}`,
  nothingToForecast: "The plan has no target that the model can forecast.",
  headline: ({scenario, target, goal, due, probability, word, reading}) =>
    `Under "${scenario}", the probability that "${target}" is ${goal} by ${due} is ${probability} (${word}${reading ? `; reading: ${reading}` : ""}).`,
  headlineCompared: ({target, goal, due, reading, parts}) =>
    `The probability that "${target}" is ${goal} by ${due}${reading ? ` (reading: ${reading})` : ""} is ${parts.map(({scenario, probability, word}) => `${probability} (${word}) under "${scenario}"`).join(", ")}.`,
  headlineReading: (reading, probability) =>
    ` The reading decides: by "${reading}" it is ${probability}.`,
  headlineCause: (cause, share) => ` It rests most on "${cause}" (${share} of its variation).`,
  headlineOpen: (target, word, why) => `"${target}": ${word}. ${why}`,
  together: ({definitions, unknown, listed, without}) => {
    const each = definitions.map(
      ({name, targets, word, probability, failsMost, never}) =>
        `${definitions.length > 1 ? `by "${name}", ` : ""}${targets} ${word} (${probability})${failsMost ? `, ${failsMost} fails most often` : ""}${never.length > 0 ? `, ${never.join(", ")} left out as false by this definition from the start` : ""}`
    );
    return `The targets of the plan's window that have evidence, all together: ${each.join("; ")}. ${unknown > 0 ? `${unknown} more ${unknown === 1 ? "hangs" : "hang"} on numbers that nobody has published and ${unknown === 1 ? "is" : "are"} left out. ` : ""}All ${listed} targets are listed${without > 0 ? `; ${without} have no probability, with the reason` : ""}.`;
  },
  registered: ({asOf, judged, given, done, due, overdue, dropped}) => {
    const counted: [number, string][] = [
      [judged, "judged by its numbers"],
      [given, "taken into the model"],
      [done, "done"],
      [due, "not yet due"],
      [overdue, "overdue"],
      [dropped, "given up"]
    ];
    const parts = counted.flatMap(([n, word]) => (n > 0 ? [`${n} ${word}`] : []));
    return ` Progress register as of ${dayName(asOf).en}: ${parts.join(", ") || "nothing of use"}.`;
  },
  togetherOthers: (parts) =>
    `All of them together under the others: ${parts.map(({scenario, probability}) => `${probability} under "${scenario}"`).join(", ")}.`,
  scenarioChanges: "What each scenario changes",
  scenarioIs: (name, id, base, changes) =>
    `${name} (${id}): ${base === undefined ? "" : `on top of ${base}, `}${changes}`,
  points: (difference, error) => `${difference} ± ${error} points`,
  comparedCells: (first) =>
    `Each cell: probability, median, and the probability's difference from "${first}" (± at most the 95% range of the simulation error).`,
  internal: (name) => `${name} (known inside, not published)`,
  assumptionIs: (name, range) => `${name}: ${range}`,
  bearsOn: (targets) => `bears on ${targets.join(", ")}`,
  median: (amount) => `median ${amount}`,
  mean: (amount) => `mean ${amount}`,
  withUnit: (amount, unit) => `${amount} ${unit}`,
  shares: (parts) => parts.join(", ")
};

const result: ResultWords = {
  left: "left",
  simulating: "simulating",
  drawing: "drawing",
  fitting: "fitting",
  backtesting: "backtest",
  forecasting: "forecasting",
  written: (files, folder) => `${counted(files, "file")} written to ${folder}`,
  shareCode:
    "The same scenario as a code, for --scenario, or behind # in the address of the pages Scenarios and Decisions:",
  moreRuns: (asked, made) => `the register leaves too few of ${asked} runs, so ${made} were made`,
  registerAside:
    "this (a decision, a sweep or a guide) is asked of the model before the progress register and figures entered since the fit: reported numbers that the model computes are not in it, but in skillcast forecast DIR",
  otherData: "this scenario code was made with other data; it is computed with those at hand",
  findings: "What to know about the figures",
  severity: {decides: "can turn a verdict", matters: "matters"},
  findingHead: (severity, targets) =>
    targets.length > 0 ? `${severity}: ${targets.join(", ")}` : severity,
  moreNotes: (count) => `and ${counted(count, "note")} (see --json)`,
  check: {
    good: (folder) => `${folder}: no problem found`,
    counts: ({targets, forecast, figures, assumptions, levers, scenarios, progress}) =>
      `${counted(targets, "target")} (${forecast} forecast by the model), ${counted(figures, "published figure")}, ${counted(assumptions, "assumption")}, ${counted(levers, "lever")}, ${counted(scenarios, "scenario")}${progress > 0 ? `, ${counted(progress, "row")} of progress` : ""}`
  },
  register: {
    written: (file, targets, rows) =>
      `wrote ${file}: ${counted(targets, "target")}, a sheet a leading body, ${counted(rows, "row")} registered so far; filled in, take it back with: skillcast progress ${file}`,
    taken: (file, added, changed) => `wrote ${file}: rows added ${added}, changed ${changed}`,
    otherwise: "(other cells changed)",
    keptBefore: (file) => `kept the forecast before these rows as ${file}`,
    notCompared: (why) => `what that moves cannot be said: ${why}`,
    unchanged: (rows) =>
      `the ${rows} ${rows === 1 ? "row of the workbook says" : "rows of the workbook say"} what the register says; nothing was changed`
  },
  guide: guideEn,
  ask: askEn,
  initCopied: (folder, files) =>
    `Copied the shipped data to ${folder}, ${counted(files, "file")}, to be changed. Forecast: skillcast forecast ${folder}`,
  initMade: (folder, files) =>
    `Made ${folder} with ${files.length} files: ${files.join(", ")}. Start with its README.md; what is invented is marked. It forecasts already: skillcast forecast ${folder}`,
  backtest: backtestEn,
  fit: {
    meanings: "What published numbers mean",
    before: "before",
    after: "after",
    figure: "figure",
    printed: "printed",
    expected: "expected",
    outside: "outside",
    informed: "Parameters that figures inform",
    narrowed: "narrowed",
    by: "by",
    diagnostics: ({particles, least, accepted, seed}) =>
      `sample ${particles}, least effective sample ${least}, accepted ${accepted}, seed ${seed}`
  },
  verdicts,
  trend: trendEn,
  lists: listsEn,
  sheets: sheetsEn,
  history: historyEn,
  sweep: sweepEn,
  site: siteEn,
  memo: memoEn
};

/** What the command line says in English. */
export const en: Words = {ambiguousColumns: 1, help, failure: failureEn, result};
