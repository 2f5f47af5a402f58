import type {Language} from "../../quantity/label.js";
import {type CommandSpec, calendarDay, refusing, usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import {interruptible} from "../terminal/progress.js";
import type {HelpWords} from "../words/words.js";
import {languages, wordsOf} from "../words/wordsOf.js";

interface ReportFlags {
  pdf?: string;
  docx?: string;
  body?: string;
  lang: string;
  data: string;
  progress?: string;
  asOf?: string;
  history?: string;
  site: string;
  chromium?: string;
}

/** `skillcast report`: as PDF the built site's report page, printed with Chromium; as Word document written anew. */
export function reportCommand(
  language: Language,
  help: HelpWords
): CommandSpec<ReportFlags, ReportFlags> {
  const {memo} = wordsOf(language).result;
  return {
    name: "report",
    about: help.report.about,
    options: [
      {flags: "--docx <file>", about: memo.help.docx},
      {flags: "--body <name>", about: memo.help.body},
      {flags: "--data <dir>", about: help.folder, fallback: "data"},
      {flags: "--progress <file>", about: help.forecast.progress},
      {flags: "--as-of <date>", about: help.forecast.asOf},
      {flags: "--history <folder>", about: help.history.history},
      {flags: "--pdf <file>", about: help.report.pdf},
      {flags: "--lang <language>", about: help.report.language, fallback: language},
      {flags: "--site <folder>", about: help.report.site, fallback: "site"},
      {flags: "--chromium <program>", about: help.report.chromium}
    ],
    ownLanguage: true,
    examples: [
      `report --docx ${memo.help.file}`,
      `report --docx ${memo.all} --body ${memo.all}`,
      "report --pdf report.pdf",
      ...languages
        .filter((one) => one !== language)
        .map((one) => `report --pdf report-${one}.pdf --lang ${one}`)
    ],
    check: (flags) => {
      const {pdf, docx, body = "", asOf} = flags;
      if (pdf === undefined && docx === undefined)
        throw usageError(commandFault("noReportFile", {}));
      const folder = languages.some((one) => wordsOf(one).result.memo.all === body);
      if (docx !== undefined && !folder && !/\.docx$/i.test(docx))
        throw usageError(commandFault("documentName", {flag: "--docx", got: docx}));
      return {...flags, ...(asOf === undefined ? {} : {asOf: calendarDay("as-of", asOf)})};
    },
    async run(_, {pdf, docx, lang, site, chromium, ...input}, context) {
      if (pdf !== undefined) {
        const {printPdf} = await import("./printPdf.js");
        const asked = {pdf, lang, site, ...(chromium === undefined ? {} : {chromium})};
        await interruptible((signal) => printPdf(asked, signal));
      }
      if (docx === undefined) return;
      const {runReport} = await import("./runReport.js");
      const spoken = refusing(() => reportLanguage(lang), context);
      try {
        await runReport({...input, docx}, {language: spoken, words: wordsOf(spoken)});
      } catch (error) {
        refusing(() => {
          throw error;
        }, context);
      }
    }
  };
}

function reportLanguage(lang: string): Language {
  if (lang === "zh" || lang === "en") return lang;
  throw usageError(commandFault("notOneOf", {name: "lang", known: languages, got: lang}));
}
