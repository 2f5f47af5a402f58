import type {ListWords, SheetWords} from "./lists.js";

/** What the lists say in English. */
export const listsEn: ListWords = {
  levers: (count) => `Levers: what the city decides, ${count}`,
  assumptions: (count) => `Assumptions: what nobody decides and nobody publishes, ${count}`,
  scenarios: (count) => `Scenarios, ${count}`,
  isDefault: " (default)",
  buildsOn: (base) => `builds on ${base}`,
  changes: (text) => `changes: ${text}`,
  today: (amount) => `today ${amount}`,
  centre: (amount) => `median ${amount}`,
  interval95: (low, high) => `95% range ${low} to ${high}`,
  settable: (low, high) => `may be ${low} to ${high}`,
  atLeast: (low) => `may be ${low} or more`,
  anything: "may be any number",
  addedTo: (assumption) => `added to the assumption ${assumption}`,
  fixed: "read once at the start, no scenario changes it",
  basis: {
    source: (ids) => `source ${ids.join(", ")}`,
    assumption: (ids) =>
      ids.length > 0 ? `assumed, after ${ids.join(", ")}` : "assumed, without a source",
    internal: (ids) =>
      ids.length > 0
        ? `known inside, not published, after ${ids.join(", ")}`
        : "known inside, not published",
    example: () => "an example number of the template"
  },
  join: (parts) => parts.join("; "),
  nothing: (text) => `no lever or assumption has "${text}" in its name`,
  how: "to change one: skillcast forecast --set id=value@years, as in --set places.subsidised=50%@2026"
};

/** What a workbook says in English. */
export const sheetsEn: SheetWords = {
  verdicts: "verdicts",
  readings: "all readings",
  years: "by year",
  notes: "notes",
  because: "why there is no probability",
  indicator: "indicator",
  definition: "definition at the start",
  note: "subject",
  text: "text",
  written: (path) => `workbook written to ${path}`
};
