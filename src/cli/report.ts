import {existsSync, mkdtempSync, renameSync, rmSync, statSync} from "node:fs";
import {dirname, join, resolve} from "node:path";
import type {Command} from "commander";
import {DataError} from "../quantity/dataError.js";
import type {Language} from "../quantity/label.js";
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

interface ReportOptions {
  pdf: string;
  lang: string;
  site: string;
  chromium?: string;
}

/**
 * Adds `skillcast report --pdf FILE` to the program: prints the built site's report page with Chromium.
 *
 * @param program - the command line
 * @param language - of help, and of the document unless `--lang` says otherwise
 * @example
 * typeof registerReport // => "function"
 */
export function registerReport(program: Command, language: Language = "zh"): void {
  const zh = language === "zh";
  program
    .command("report")
    .description(
      zh ? "把生成的报告网站打印成一份 A4 文件" : "print the built report site as one A4 document"
    )
    .requiredOption("--pdf <file>", zh ? "PDF 写到哪里" : "where to write the PDF")
    .option("--lang <language>", zh ? "语言，zh 或 en" : "zh or en", language)
    .option(
      "--site <folder>",
      zh ? "生成的网站（npm run reports）" : "the built site (npm run reports)",
      "site"
    )
    .option(
      "--chromium <program>",
      zh
        ? "Chromium 或 Chrome 的路径（默认 $CHROMIUM，其次常见位置）"
        : "path of Chromium or Chrome (default: $CHROMIUM, then the usual places)"
    )
    .addHelpText(
      "after",
      [
        "",
        zh ? "示例：" : "Examples:",
        "  skillcast report --pdf report.pdf",
        `  skillcast report --pdf report-${zh ? "en.pdf --lang en" : "zh.pdf --lang zh"}`
      ].join("\n")
    )
    .action((options: ReportOptions) => printReport(options));
}

/**
 * Prints the report page of a built site to a PDF; an existing file is replaced only by a whole new one.
 *
 * @param options - as on the command line
 * @throws DataError naming what is missing and how to mend it; RangeError for an unknown language
 */
export async function printReport({pdf, lang, site, chromium}: ReportOptions): Promise<void> {
  if (lang !== "zh" && lang !== "en")
    throw new RangeError(`unknown language: "${lang}"; one of zh, en`);
  const page = lang === "en" ? "en/report.html" : "report.html";
  if (!existsSync(join(site, page)))
    throw missing(join(site, page), "the built site", "build it with npm run reports");
  const wanted = chromium ?? process.env.CHROMIUM;
  const executablePath = wanted ?? browsers.find((path) => existsSync(path));
  if (!executablePath || !existsSync(executablePath))
    throw missing(
      wanted ?? "chromium",
      "Chromium or Chrome",
      "install it, or give its path with --chromium"
    );
  const folder = dirname(resolve(pdf));
  if (!existsSync(folder) || !statSync(folder).isDirectory())
    throw missing(folder, "a folder to write into", "make it first");
  const server = await serveFolder(site);
  const temporary = mkdtempSync(join(folder, ".skillcast-"));
  try {
    const part = join(temporary, "report.pdf");
    await printPage(`${server.address}${page}`, part, executablePath);
    renameSync(part, pdf);
  } finally {
    rmSync(temporary, {recursive: true, force: true});
    await server.close();
  }
}

async function printPage(address: string, path: string, executablePath: string): Promise<void> {
  const {chromium} = await import("playwright-core").catch(() => {
    throw missing(
      "playwright-core",
      "the package that drives Chromium",
      "npm install playwright-core"
    );
  });
  const browser = await chromium.launch({executablePath, args: ["--no-sandbox", "--disable-gpu"]});
  try {
    const page = await browser.newPage({colorScheme: "light", reducedMotion: "reduce"});
    await page.emulateMedia({media: "print", colorScheme: "light"});
    // The width of A4 less its margins, so that charts are drawn at the size they are printed.
    await page.setViewportSize({width: 643, height: 970});
    await page.goto(address);
    await page.waitForFunction(standing);
    await page.pdf({
      path,
      preferCSSPageSize: true,
      printBackground: true,
      tagged: true,
      outline: true
    });
  } finally {
    await browser.close();
  }
}

function missing(file: string, what: string, mend: string): DataError {
  return new DataError([{file, message: `expected ${what}, found nothing`, mend}]);
}
