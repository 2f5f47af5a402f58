import type {Language} from "../../quantity/label.js";
import {
  type CommandOption,
  type CommandSpec,
  pastDay,
  refusing,
  seedNumber,
  usageError,
  wholeNumber
} from "../command.js";
import {commandFault} from "../commandFault.js";
import {workbookName} from "../files/workbookName.js";
import {interruptible} from "../terminal/progress.js";
import type {HelpWords} from "../words/words.js";
import {languages, wordsOf} from "../words/wordsOf.js";

interface ReportFlags {
  pdf?: string;
  docx?: string;
  xlsx?: string;
  body?: string;
  summary?: boolean;
  lang: string;
  plan?: string;
  runs: string;
  seed: string;
  issuer?: string;
  dated?: string;
  progress?: string;
  asOf?: string;
  history?: string;
  site?: string;
  chromium?: string;
}

/** What was asked, checked. */
interface ReportAsked extends Omit<ReportFlags, "runs" | "seed"> {
  runs: number;
  seed: number;
}

/** `skillcast report [DIR]`: the same content as a Word document and as a PDF; with `--site`, the built site's report page as a PDF. */
export function reportCommand(
  language: Language,
  help: HelpWords
): CommandSpec<ReportFlags, ReportAsked> {
  const {memo} = wordsOf(language).result;
  return {
    name: "report",
    about: help.report.about,
    argument: {name: "[dir]", about: help.folder, fallback: "data"},
    options: reportOptions(language, help),
    ownLanguage: true,
    examples: [
      `report --docx ${memo.help.file}`,
      `report ${help.myCity} --pdf report.pdf`,
      `report ${help.myCity} --docx ${memo.help.file} --xlsx ${help.results}.xlsx`,
      `report --docx ${memo.all} --body ${memo.all}`,
      "report --summary --pdf summary.pdf",
      ...languages
        .filter((one) => one !== language)
        .map((one) => `report --pdf report-${one}.pdf --lang ${one}`)
    ],
    check: checkReport,
    async run(dir, {pdf, docx, lang, site, chromium, ...input}, context) {
      const spoken = refusing(() => reportLanguage(lang), context);
      const browser = chromium === undefined ? {} : {chromium};
      if (pdf !== undefined && site !== undefined) {
        const {printPdf} = await import("./printPdf.js");
        await interruptible((signal) => printPdf({pdf, lang, site, ...browser}, signal));
      }
      const written = {
        ...(docx === undefined ? {} : {docx}),
        ...(pdf === undefined || site !== undefined ? {} : {pdf, ...browser})
      };
      if (Object.keys(written).length === 0) return;
      const {runReport} = await import("./runReport.js");
      try {
        const asked = {...input, ...written, data: dir};
        await runReport(asked, {language: spoken, words: wordsOf(spoken)});
      } catch (error) {
        refusing(() => {
          throw error;
        }, context);
      }
    }
  };
}

function reportOptions(language: Language, help: HelpWords): CommandOption[] {
  const {memo} = wordsOf(language).result;
  return [
    {flags: "--docx <file>", about: memo.help.docx},
    {flags: "--pdf <file>", about: memo.help.pdf},
    {flags: "-o, --xlsx <file>", about: help.xlsx},
    {flags: "--body <name>", about: memo.help.body},
    {flags: "--summary", about: memo.help.summary},
    {flags: "--issuer <name>", about: memo.help.issuer},
    {flags: "--dated <date>", about: memo.help.dated},
    {flags: "--plan <name>", about: help.plan},
    {flags: "--progress <file>", about: help.forecast.progress},
    {flags: "--as-of <date>", about: help.forecast.asOf},
    {flags: "--history <folder>", about: help.history.history},
    {flags: "--runs <n>", about: help.forecast.runs, fallback: "2048"},
    {flags: "--seed <n>", about: help.seed, fallback: "1"},
    {flags: "--lang <language>", about: help.report.language, fallback: language},
    {flags: "--site <folder>", about: help.report.site},
    {flags: "--chromium <program>", about: help.report.chromium}
  ];
}

function checkReport({runs, seed, ...flags}: ReportFlags): ReportAsked {
  const {pdf, docx, xlsx, body = "", asOf, dated} = flags;
  if (pdf === undefined && docx === undefined) throw usageError(commandFault("noReportFile", {}));
  const folder = languages.some((one) => wordsOf(one).result.memo.all === body);
  if (flags.summary && flags.body !== undefined)
    throw usageError(commandFault("summaryOfBody", {}));
  if (docx !== undefined && !folder && !/\.docx$/i.test(docx))
    throw usageError(commandFault("documentName", {flag: "--docx", got: docx}));
  if (pdf !== undefined && !folder && !/\.pdf$/i.test(pdf))
    throw usageError(commandFault("printedName", {got: pdf}));
  return {
    ...flags,
    ...(xlsx === undefined ? {} : {xlsx: workbookName("--xlsx", xlsx)}),
    ...(asOf === undefined ? {} : {asOf: pastDay("as-of", asOf)}),
    ...(dated === undefined ? {} : {dated: pastDay("dated", dated)}),
    runs: wholeNumber("runs", runs, 1, 1_000_000),
    seed: seedNumber(seed)
  };
}

function reportLanguage(lang: string): Language {
  if (lang === "zh" || lang === "en") return lang;
  throw usageError(commandFault("notOneOf", {name: "lang", known: languages, got: lang}));
}
