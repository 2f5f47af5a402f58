import type {Language} from "../../quantity/label.js";
import type {CommandSpec} from "../command.js";
import {interruptible} from "../terminal/progress.js";
import type {HelpWords} from "../words/words.js";
import {languages} from "../words/wordsOf.js";
import type {ReportInput} from "./printPdf.js";

/** `skillcast report --pdf FILE`: prints the built site's report page with Chromium. */
export function reportCommand(
  language: Language,
  help: HelpWords
): CommandSpec<ReportInput, ReportInput> {
  return {
    name: "report",
    about: help.report.about,
    options: [
      {flags: "--pdf <file>", about: help.report.pdf, required: true},
      {flags: "--lang <language>", about: help.report.language, fallback: language},
      {flags: "--site <folder>", about: help.report.site, fallback: "site"},
      {flags: "--chromium <program>", about: help.report.chromium}
    ],
    ownLanguage: true,
    examples: [
      "report --pdf report.pdf",
      ...languages
        .filter((one) => one !== language)
        .map((one) => `report --pdf report-${one}.pdf --lang ${one}`)
    ],
    check: (flags) => flags,
    async run(_, input) {
      const {printPdf} = await import("./printPdf.js");
      await interruptible((signal) => printPdf(input, signal));
    }
  };
}
