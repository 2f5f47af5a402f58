import {existsSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import {DataError} from "../../check/dataError.js";
import {clearStages, openStage} from "../../data/files/stage.js";
import {usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {CommandRules} from "../words/faults.js";
import {serveFolder} from "./serveFolder.js";

const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
];

/** Run in the page: every cell has run and every visible chart stands. */
const standing = `document.readyState === "complete" && !document.querySelector("observablehq-loading") &&
  ![...document.querySelectorAll(".chart:not([data-drawn])")].some((chart) => chart.checkVisibility())`;

/** What `skillcast report` was asked. */
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
  const page = lang === "en" ? "en/report.html" : "report.html";
  if (!existsSync(join(site, page))) throw missing(join(site, page), "site");
  const executablePath = findBrowser(chromium ?? process.env.CHROMIUM);
  const folder = dirname(resolve(pdf));
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw missing(folder, "folder");
  const server = await serveFolder(site);
  clearStages(folder);
  const temporary = openStage(folder);
  try {
    const part = join(temporary, "report.pdf");
    await printPage({address: `${server.address}${page}`, path: part, executablePath}, signal);
    renameSync(part, pdf);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
    await server.close();
  }
}

function findBrowser(wanted: string | undefined): string {
  const path = wanted ?? browsers.find((one) => existsSync(one));
  if (path !== undefined && existsSync(path)) return path;
  throw missing(wanted ?? "chromium", "chromium");
}

async function printPage(
  {address, path, executablePath}: {address: string; path: string; executablePath: string},
  signal: AbortSignal
): Promise<void> {
  const {chromium} = await import("playwright-core").catch(() => {
    throw missing("playwright-core", "driver");
  });
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
    handleSIGINT: false,
    handleSIGTERM: false
  });
  // What waits in the page then fails, and all that was begun is put away.
  const stop = () => void browser.close();
  signal.addEventListener("abort", stop, {once: true});
  try {
    signal.throwIfAborted();
    // The wait below evaluates a text in the page, whose policy makes no code of text.
    const page = await browser.newPage({
      bypassCSP: true,
      colorScheme: "light",
      reducedMotion: "reduce"
    });
    await page.emulateMedia({media: "print", colorScheme: "light"});
    // The width of A4 less its margins, so that charts are drawn at the size they are printed.
    await page.setViewportSize({width: 643, height: 970});
    await page.goto(address);
    await page.waitForFunction(standing);
    const sheet = {preferCSSPageSize: true, printBackground: true, tagged: true, outline: true};
    await page.pdf({path, ...sheet});
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await browser.close();
  }
}

function missing(file: string, thing: CommandRules["missing"]["thing"]): DataError {
  return new DataError([{file, ...commandFault("missing", {thing})}]);
}
