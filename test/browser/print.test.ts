import {execFileSync, spawnSync} from "node:child_process";
import {mkdtempSync, readdirSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {extraPages, pageIn, sitePages} from "../../reports/site.js";
import {printPdf} from "../../src/cli/report/printPdf.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {openBrowser, settled} from "./openBrowser.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-print-"));
const never = new AbortController().signal;
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test.each(["zh", "en"])(
  "report --pdf --lang %s prints A4 pages with every part of the report",
  async (lang) => {
    const pdf = join(folder, `${lang}.pdf`);
    await printPdf({pdf, lang, site: "site"}, never);
    const bytes = readFileSync(pdf);
    expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
    expect(pagesOf(bytes)).toBeGreaterThan(12);
    expect(pagesOf(bytes)).toBeLessThan(80);
    expect(bytes.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    expect(readdirSync(folder).filter((name) => name.startsWith(".skillcast"))).toEqual([]);
  }
);

test("report says what is missing and leaves an existing file alone", async () => {
  const pdf = join(folder, "kept.pdf");
  writeFileSync(pdf, "kept");
  const fault = (options: object) => printPdf({pdf, lang: "zh", site: "site", ...options}, never);
  await expect(fault({site: join(folder, "nowhere")})).rejects.toThrow(
    "expected the built site, found nothing; build it with skillcast site"
  );
  await expect(fault({chromium: "/no/such/browser"})).rejects.toThrow(
    "expected Chromium or Chrome"
  );
  await expect(fault({lang: "fr"})).rejects.toThrow('unknown lang: "fr"; one of zh, en');
  await expect(fault({pdf: join(folder, "no/such/folder.pdf")})).rejects.toThrow("make it first");
  expect(readFileSync(pdf, "utf8")).toBe("kept");
});

test("report that is stopped leaves nothing of its own, and the old file", async () => {
  const pdf = join(folder, "stopped.pdf");
  writeFileSync(pdf, "kept");
  const controller = new AbortController();
  const printing = printPdf({pdf, lang: "zh", site: "site"}, controller.signal);
  setTimeout(() => controller.abort(), 1500);
  await expect(printing).rejects.toThrow("aborted");
  expect(readFileSync(pdf, "utf8")).toBe("kept");
  expect(readdirSync(folder).filter((name) => name.startsWith(".skillcast"))).toEqual([]);
});

const readable = process.env.CI || spawnSync("pdftotext", ["-v"]).error === undefined;

test.skipIf(!readable)(
  "the printed report carries the running head, page numbers and sources",
  () => {
    const pdf = join(folder, "zh.pdf");
    const text = execFileSync("pdftotext", ["-layout", pdf, "-"], {encoding: "utf8"});
    expect(text).toContain("数据截至");
    expect(text).toMatch(/\b2 \/ \d+/);
    for (const id of ["T01", "T43", "CZ01"]) expect(text).toContain(id);
    // Findings have words at their heads, no ids.
    expect(text).toContain("数字矛盾 · 足以改变结论");
    expect(text).not.toContain("floor.T04");
  }
);

/** What stands between the margins of a sheet of A4, 170 mm by 257 mm at 96 dots an inch. */
const sheet = {width: 642, height: 971};

test("on paper no table and no drawing of any page is wider than a sheet, nor with two heads and a caption taller", async () => {
  const [server, browser] = await Promise.all([serveFolder("site", {base: "/"}), openBrowser()]);
  const found: string[] = [];
  for (const {path} of [...sitePages, ...extraPages])
    for (const language of ["zh", "en"] as const) {
      const page = await browser.newPage({viewport: sheet});
      await page.goto(`${server.address}${pageIn(language, path).slice(1)}.html`);
      await settled(page);
      await page.emulateMedia({media: "print"});
      const faults = await page.evaluate(({width, height}) => {
        const wide = [...document.querySelectorAll(".scroll, table")].filter(
          (one) => one.scrollWidth > width + 1
        );
        const tall = [...document.querySelectorAll(".chart svg")].filter(
          (one) => one.getBoundingClientRect().height > 0.8 * height
        );
        return [...wide, ...tall].map((one) => `${one.tagName} ${one.textContent?.slice(0, 30)}`);
      }, sheet);
      found.push(...faults.map((fault) => `${language} ${path}: ${fault}`));
      await page.close();
    }
  await browser.close();
  await server.close();
  expect(found).toEqual([]);
});
