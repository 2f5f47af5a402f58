import {existsSync, mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {skillcast} from "../commands/command.js";

const folder = mkdtempSync(join(tmpdir(), "skillcast-report-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));
const pagesOf = (pdf: Buffer) => pdf.toString("latin1").match(/\/Type\s*\/Page\b/g)?.length ?? 0;
const path = (name: string) => join(folder, name);
const register = ["--progress", "data/examples/changzhou-progress.csv", "--as-of", "2026-09-30"];
const report = (...more: string[]) =>
  skillcast(["report", "data", ...register, "--runs", "16", ...more]);

test.runIf(existsSync("/usr/bin/chromium"))(
  "report --body prints the sheet of the body with most targets on one A4 page, in both languages",
  () => {
    for (const lang of ["zh", "en"]) {
      const {code, err} = report(
        "--pdf",
        path(`${lang}.pdf`),
        "--body",
        "市人社局",
        "--lang",
        lang
      );
      expect([code, err]).toEqual([0, ""]);
      const bytes = readFileSync(path(`${lang}.pdf`));
      expect(bytes.subarray(0, 5).toString()).toBe("%PDF-");
      expect(pagesOf(bytes)).toBe(1);
      expect(bytes.toString("latin1")).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/);
    }
  }
);

test("report refuses a PDF of another ending, a day that is none, and says how to name them", () => {
  expect(report("--pdf", path("a.txt"), "--lang", "en").err).toContain("--pdf must be a .pdf file");
  expect(report("--docx", path("a.docx"), "--dated", "soon", "--lang", "en").err).toContain(
    'expected a date for --dated, got "soon"'
  );
  expect(report("--pdf", path("a.pdf"), "--body", "市人社局", "--chromium", "/no/such").code).toBe(
    1
  );
  expect(existsSync(path("a.pdf"))).toBe(false);
});
