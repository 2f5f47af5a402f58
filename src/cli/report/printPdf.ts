import {existsSync} from "node:fs";
import {join} from "node:path";
import type {Page} from "playwright-core";
import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import {browserPdf, missing} from "./browserPdf.js";
import {serveFolder} from "./serveFolder.js";

/** Run in the page: every cell has run and every visible chart stands. */
const standing = `document.readyState === "complete" && !document.querySelector("observablehq-loading") &&
  ![...document.querySelectorAll(".chart:not([data-drawn])")].some((chart) => chart.checkVisibility())`;

/** What `skillcast report --site` was asked. */
export interface ReportInput {
  pdf: string;
  lang: string;
  /** Folder of the built site. */
  site: string;
  /** Path of Chromium or Chrome; default `$CHROMIUM`, then the usual places. */
  chromium?: string;
}

/**
 * Prints the report page of a built site to a PDF; an existing file is replaced only by a whole new one.
 *
 * @param input - as on the command line
 * @param signal - stops it; nothing of it stays
 * @throws DataError naming what is missing and how to mend it; RangeError for an unknown language
 */
export async function printPdf(
  {pdf, lang, site, chromium}: ReportInput,
  signal: AbortSignal
): Promise<void> {
  if (lang !== "zh" && lang !== "en")
    throw usageError(commandFault("notOneOf", {name: "lang", known: ["zh", "en"], got: lang}));
  const file = lang === "en" ? "en/report.html" : "report.html";
  if (!existsSync(join(site, file))) throw missing(join(site, file), "site");
  const server = await serveFolder(site);
  try {
    const printed = {
      pdf,
      async open(page: Page) {
        await page.goto(`${server.address}${file}`);
        await page.waitForFunction(standing);
      }
    };
    await browserPdf([printed], chromium, signal);
  } finally {
    await server.close();
  }
}
