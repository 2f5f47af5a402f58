import type {RegisterWords} from "./registerWords.js";

/** A register workbook in English. */
export const en: RegisterWords = {
  guide: [
    "One sheet a body, with the targets it leads; fill in the yellow cells, the others are locked (no password).",
    "For a target with a number fill in the value (435,000 or 36% will do); for what is done or not choose the state. Leave years that have not come.",
    "Period is the year, month, day or span of the number: 2025, 2025-06, 2026-06-30, 2025-01-01/2025-06-30.",
    "Date of evidence is that of the document or statistics, evidence its title, entered by your name.",
    "For a target without a number in the plan you may write a goal of your own; the verdict says whose it is.",
    "Public or internal: left empty means internal; internal rows never reach the public pages.",
    "To correct a number, change its row and its date of evidence. To add a row, use the empty one at the end of the target.",
    "Then run: skillcast progress FILE.xlsx"
  ],
  yearly: "the number of that year",
  summed: "the number added in that time",
  standing: "the number that stands on that day",
  running: "the total up to that day, which never falls",
  work: "how far it is; or a number, with a goal of your own",
  workRunning:
    "how far it is; or, with a goal of your own, the total up to that day, which never falls",
  goalBy: (goal, day) => `${goal}${goal === "" ? "" : ", "}by ${day}`
};
