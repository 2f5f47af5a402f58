import {join} from "node:path";
import type {Page} from "playwright-core";
import {makeFolder} from "../../data/files/makeFolder.js";
import {writeTogether} from "../../data/files/writeTogether.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import type {Language} from "../../quantity/label.js";
import {browserPdf} from "./browserPdf.js";
import type {ReportDocument} from "./reportBlock.js";
import {reportPage} from "./reportPage.js";
import {wordDocument} from "./wordDocument.js";

/** A report, and what its file is called in a folder. */
export interface NamedReport {
  name: string;
  report: ReportDocument;
}

/**
 * Writes reports as Word documents and as PDFs of the same content, each whole or not at all.
 *
 * @param reports - one, or several that go into a folder
 * @param paths - of the files, or of the folders; `chromium` is the browser that prints
 * @param options - language; whether they go into a folder; a signal that stops printing
 * @returns paths of what was written
 * @throws DataError naming what is missing, or what cannot be written
 */
export async function writeReports(
  reports: readonly NamedReport[],
  {docx, pdf, chromium}: {docx?: string; pdf?: string; chromium?: string},
  {language, signal, inFolder}: {language: Language; signal: AbortSignal; inFolder: boolean}
): Promise<string[]> {
  const path = (place: string, name: string, ending: string) =>
    inFolder ? join(place, `${name}.${ending}`) : place;
  const documents = new Map<string, Uint8Array>();
  if (docx !== undefined)
    for (const {name, report} of reports)
      documents.set(`${name}.docx`, await wordDocument(report, language));
  if (pdf !== undefined) {
    if (inFolder) makeFolder(pdf);
    const pages = reports.map(({name, report}) => ({
      pdf: path(pdf, name, "pdf"),
      open: (page: Page) => page.setContent(reportPage(report, language), {waitUntil: "load"})
    }));
    await browserPdf(pages, chromium, signal);
  }
  if (docx !== undefined && inFolder) writeTogether(docx, documents);
  else if (docx !== undefined) for (const bytes of documents.values()) writeWhole(docx, bytes);
  return [
    ...(docx === undefined ? [] : reports.map(({name}) => path(docx, name, "docx"))),
    ...(pdf === undefined ? [] : reports.map(({name}) => path(pdf, name, "pdf")))
  ];
}
