import {existsSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Page} from "playwright-core";
import {DataError} from "../../check/dataError.js";
import {clearStages, openStage} from "../../data/files/stage.js";
import {commandFault} from "../commandFault.js";
import type {CommandRules} from "../words/faults.js";

const browsers = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
];

/** A page that is printed: how it is opened, and where to. */
export interface PrintedPage {
  /** Opens it, and waits until it stands. */
  open(page: Page): Promise<unknown>;
  /** Path of the PDF. */
  pdf: string;
}

/**
 * Prints pages to PDFs with one browser; existing files are replaced only by whole new ones, and only when all are printed.
 *
 * @param pages - at least one
 * @param wanted - path of Chromium or Chrome; default `$CHROMIUM`, then the usual places
 * @param signal - stops it; nothing of it stays
 * @throws DataError naming what is missing and how to mend it
 */
export async function browserPdf(
  pages: readonly PrintedPage[],
  wanted: string | undefined,
  signal: AbortSignal
): Promise<void> {
  const executablePath = findBrowser(wanted ?? process.env.CHROMIUM);
  const folders = [...new Set(pages.map(({pdf}) => dirname(resolve(pdf))))];
  for (const folder of folders)
    if (!existsSync(folder) || !statSync(folder).isDirectory()) throw missing(folder, "folder");
  const [folder] = folders;
  clearStages(folder);
  const temporary = openStage(folder);
  try {
    const parts = pages.map(({open, pdf}, i) => ({
      open,
      pdf,
      path: join(temporary, `${i}.pdf`)
    }));
    await withBrowser(executablePath, signal, async (newPage) => {
      for (const {open, path} of parts) {
        const page = await newPage();
        await open(page);
        const sheet = {preferCSSPageSize: true, printBackground: true, tagged: true, outline: true};
        await page.pdf({path, ...sheet});
        await page.close();
      }
    });
    for (const {path, pdf} of parts) renameSync(path, pdf);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
  }
}

function findBrowser(wanted: string | undefined): string {
  const path = wanted ?? browsers.find((one) => existsSync(one));
  if (path !== undefined && existsSync(path)) return path;
  throw missing(wanted ?? "chromium", "chromium");
}

async function withBrowser(
  executablePath: string,
  signal: AbortSignal,
  work: (newPage: () => Promise<Page>) => Promise<void>
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
    await work(async () => {
      // Waiting in a page evaluates a text, and the policy of the site's pages makes no code of text.
      const page = await browser.newPage({
        bypassCSP: true,
        colorScheme: "light",
        reducedMotion: "reduce"
      });
      await page.emulateMedia({media: "print", colorScheme: "light"});
      // The width of A4 less its margins, so that charts are drawn at the size they are printed.
      await page.setViewportSize({width: 643, height: 970});
      return page;
    });
  } catch (error) {
    signal.throwIfAborted();
    throw error;
  } finally {
    signal.removeEventListener("abort", stop);
    await browser.close();
  }
}

/** What printing lacks. */
export function missing(file: string, thing: CommandRules["missing"]["thing"]): DataError {
  return new DataError([{file, ...commandFault("missing", {thing})}]);
}
