import type {MemoWords} from "./memoWords.js";

/** What a written report says in English. */
export const memoEn: MemoWords = {
  joined: (parts) => parts.join(". "),
  title: (plan) => `Progress report: ${plan}`,
  bodyTitle: (body) => `Progress of the targets of the ${body}`,
  internalMark: "Internal: not for publication",
  head: ({to, day, subject, issuer}) => [
    {name: "To", text: to},
    ...(issuer === undefined ? [] : [{name: "From", text: issuer}]),
    {name: "Date", text: day},
    {name: "Subject", text: subject}
  ],
  closing: () => [],
  named: (name) => `${name}. `,
  ended: (text) => (/\.$/.test(text) ? text : `${text}.`),
  sections: {
    overall: "Overall judgement",
    actions: "Progress by action",
    bodies: "Progress by body",
    risk: "What is at risk",
    mend: "What would mend it",
    decide: "Decisions: what to change, by how much, by when",
    changes: "What changed since last time",
    method: "Data and method",
    duties: "Targets, and what to report"
  },
  opening: ({plan, document, asOf}) =>
    `The plan "${plan}" (${document}) asks for regular evaluation. This is where its targets stand as of ${asOf}, and how likely each is to be met when it is due.`,
  bodyOpening: ({plan, document, asOf, body, targets}) =>
    `In "${plan}" (${document}) ${targets} ${targets === 1 ? "target is" : "targets are"} the responsibility of the ${body}. This is where they stand as of ${asOf}; please check the numbers and report what is missing.`,
  actionsLead: ({targets, sections}) =>
    `The plan has ${targets} targets in ${sections} parts. They stand as follows.`,
  standing: (parts) => {
    const text = parts.map(({word, count}) => `${count} ${word}`).join(", ");
    return `${text}.`;
  },
  bodiesLead: ({bodies, most, count}) =>
    `By the body that a clause names first, the targets belong to ${bodies} bodies; most of them (${count}) to the ${most}.`,
  head2: {
    target: "target",
    verdict: "verdict",
    result: "expected (80% interval)",
    goal: "goal",
    bodies: "bodies",
    body: "leading body",
    all: "targets",
    good: "likely or done",
    even: "about even",
    bad: "unlikely, overdue or given up",
    open: "not yet due",
    none: "no verdict yet",
    due: "due",
    report: "last reported"
  },
  table: (number, name) => `Table ${number}. ${name}`,
  figure: (number, name) => `Figure ${number}. ${name}`,
  captions: {
    action: (section) => section,
    bodies: "Targets by leading body",
    strip: "The verdict on every target",
    risk: "Targets at risk, hardest first",
    changes: "Verdicts that moved",
    duties: (body) => `Targets of the ${body}`,
    levers: "What each lever needs, and by when",
    mix: "The least costly mix",
    curve: "What money attains",
    tornado: (target) => `What ${target} rests on`,
    stages: "Why the scenarios differ, stage by stage"
  },
  signs: (list) =>
    `Signs: ${list.map(({sign, word}) => `${sign} ${word}`).join(", ")}; percentages are probabilities of being met.`,
  beforeRegister:
    "This section and the next do not take in the registered numbers: their probabilities differ from those above, and serve to compare measures.",
  hollow: "Hollow dots: the probability of the same target by its other readings.",
  byDefinition: (parts) =>
    `${parts.map(({name, probability}) => `${probability} by "${name}"`).join(", ")}; the bureau has yet to say which it uses`,
  decided: {
    noMix:
      "No unit costs are given (costs.yaml), or the solver is not installed (npm install highs): no least costly mix was sought.",
    beforeRegister:
      "What would mend a target is asked of the model before the progress register: numbers reported for targets that the model computes are in the forecast of this report, but not in the probabilities of this section."
  },
  riskLead: (count) =>
    `${count} ${count === 1 ? "target has" : "targets have"} a probability below 33%, or ${count === 1 ? "is" : "are"} overdue or given up:`,
  noRisk: "No target has a probability below 33%, is overdue or was given up.",
  responsible: (bodies) => `Responsible: ${bodies.join(", ")}.`,
  mendLead: ({targets, probability}) =>
    `Of the targets of the model that are due within the plan and less likely than ${probability}, the nearest ${targets === 1 ? "one was" : `${targets} were`} examined: the smallest setting of each lever that suffices.`,
  mendWork: (names) =>
    `Work outside the model that is overdue and should be finished: ${names.join(", ")}.`,
  noMend: "There is no target for which a setting had to be sought.",
  noHistory:
    "No earlier forecast was kept. Once one is kept with skillcast keep, the next report says which verdicts moved, and why.",
  reported: (rows) => `It rests on ${rows} ${rows === 1 ? "row" : "rows"} of the register.`,
  method: ({runs, seed, scenario, version, inputs}) =>
    `The verdicts come from ${runs} runs of skillcast ${version} under "${scenario}" (seed ${seed}, inputs ${inputs}); the same inputs give the same results. A probability is the share of the runs that meet the target; intervals contain the uncertainty of parameters, of the process and of what drives it.`,
  code: (code) =>
    `The code of this scenario, for --scenario or behind the # of the page on decisions: ${code}`,
  bands:
    "Words: very likely from 90%, likely from 66%, about even from 33%, unlikely from 10%, very unlikely below.",
  known: "What to know before this report is used:",
  sources: (list) => `Sources: ${list.join("; ")}.`,
  source: (title, issuer, published) => `"${title}" (${issuer}, ${published})`,
  moreSources: (count) => `and ${count} more, listed in figures.csv`,
  last: (period, said) => `${period}: ${said}`,
  nothingReported: "nothing yet",
  summary: {
    title: (plan) => `Summary: ${plan}`,
    sections: {
      judgement: "Judgement",
      range: "How far it depends on what a clause means",
      why: "Why",
      advice: "What to do",
      news: "What came in",
      risks: "The greatest risks",
      duties: "Who acts, by when"
    },
    captions: {
      range: "Probability of the main targets",
      duties: "What has to be decided and done next"
    },
    overReadings: "over all readings",
    oneReading: "one reading only",
    range: (low, high, readings) => `${low} to ${high} (${readings} readings)`,
    nothingRegistered: "Nothing that bodies reported is registered yet.",
    nothingKept: "No earlier forecast was kept, so that nothing can be said of what changed.",
    followed: (sentences) => sentences.join(" "),
    action: "what to do",
    by: "by",
    setting: ({lever, today, value, probability}) =>
      `"${lever}" from ${today} to ${value}: probability ${probability}`,
    startBy: (year) => `start in ${year}`,
    finish: "finish in time",
    nobody: "nobody named",
    late: "overdue: finish at once",
    noDuties: "No single measure suffices, and no work in hand is registered."
  },
  writing: "writing",
  written: (file) => `The report is written to ${file}`,
  help: {
    docx: "write a Word document (.docx): the progress report; with --body all, a folder",
    body: "only the targets of this body, as 市人社局 or its English name; all writes one document a body",
    summary: "write the summary for whoever decides only, two pages",
    file: "report.docx",
    pdf: "print a PDF with Chromium: the same content as the Word document; with --body all, a folder",
    issuer: "who issues it, as Changzhou Human Resources and Social Security Bureau",
    dated: "the day it is dated, as 2026-12-31 (default the day as of which the register is read)"
  },
  all: "all"
};
