import {existsSync, mkdtempSync, readFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import type {ReportSources} from "../../../src/cli/report/reportSources.js";
import {summaryContent} from "../../../src/cli/report/summaryContent.js";
import {wordDocument} from "../../../src/cli/report/wordDocument.js";
import {writeReports} from "../../../src/cli/report/writeReports.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";
import {loadProject} from "../../../src/data/index.js";
import {allocateBudget} from "../../../src/decide/allocateBudget.js";
import {analyseSensitivity} from "../../../src/decide/analyseSensitivity.js";
import {seekLever} from "../../../src/decide/seekLever.js";
import {loadHighs} from "../../../src/highs/index.js";
import {probabilityText} from "../../../src/plan/probabilityText.js";
import {withoutOutturns} from "../../../src/project/withoutOutturns.js";
import type {Language} from "../../../src/quantity/label.js";
import {forecastPlanSync} from "../../../src/verdict/forecastPlanSync.js";
import {documentPages} from "./documentPages.js";

const asOf = "2026-09-30";
const project = loadProject("data", {progress: "data/examples/changzhou-progress.csv"});
const forecast = forecastPlanSync(project, {runs: 100, asOf});
const unreported = withoutOutturns(project);
const asked = {target: "T01", probability: 0.9, runs: 16};
const decisions = {
  levers: await seekLever(unreported, asked),
  tornadoes: [await analyseSensitivity(unreported, {target: "T01"})],
  difference: null,
  mix: await allocateBudget(
    unreported,
    {targets: ["T01"], probability: 0.9, runs: 16},
    await loadHighs()
  )
};
const sources = (language: Language): ReportSources => ({
  ...{project, forecast, asOf, mends: [decisions.levers], wanted: 0.66, decisions, changed: null},
  language,
  words: wordsOf(language).result
});
const languages = ["zh", "en"] as const;

/** Rows of the table below a heading. */
function rowsUnder(heading: string, language: Language): string[][] {
  const {blocks} = summaryContent(sources(language));
  const from = blocks.findIndex((one) => one.kind === "heading" && one.text === heading);
  const table = blocks.slice(from).find((one) => one.kind === "table");
  return table?.kind === "table" ? table.rows : [];
}

test("summaryContent(sources) gives for each main target the least and the greatest probability over its readings", () => {
  const rows = rowsUnder("How far it depends on what a clause means", "en");
  expect(rows.length).toBeGreaterThan(3);
  for (const [name, , , range] of rows) {
    const verdict = forecast.targets.find(({id}) => name.startsWith(id));
    const all = verdict?.readings.flatMap(({probability}) => probability ?? []) ?? [];
    const [low, high] = [Math.min(...all), Math.max(...all)].map((one) => probabilityText(one));
    expect(range).toBe(`${low} to ${high} (${all.length} readings)`);
  }
});

test("summaryContent(sources) names who acts by when: work that is not done by its deadline, the next first, and settings by the last year to start", () => {
  const rows = rowsUnder("谁、最迟何时", "zh");
  const [setting] = rows;
  expect(setting[1]).toMatch(/^T01 /);
  expect(setting[3]).toMatch(/^20\d\d年开始$/);
  const open = forecast.targets
    .flatMap(({id, status, progress}) =>
      (status === "due" || status === "overdue") && progress?.deadline
        ? [{id, deadline: progress.deadline}]
        : []
    )
    .sort((a, b) => (a.deadline < b.deadline ? -1 : 1));
  expect(rows.slice(1).map(([, name]) => name.slice(0, 3))).toEqual(
    open.slice(0, 4).map(({id}) => id)
  );
  for (const [body] of rows) expect(body).not.toBe("");
});

test("summaryContent(sources) tells three risks at most, those due within the plan first, and that advice leaves the register out", () => {
  const {blocks} = summaryContent(sources("zh"));
  const items = blocks.filter((one) => one.kind === "item");
  expect(items).toHaveLength(3);
  const due = items.map((one) => {
    const id = one.kind === "item" ? one.name.slice(0, 3) : "";
    return Number(project.plan.targets.find((target) => target.id === id)?.due.slice(0, 4));
  });
  expect(due).toEqual([2027, 2027, 2027]);
  const texts = blocks.map((one) => (one.kind === "paragraph" ? one.text : ""));
  expect(texts).toContain(wordsOf("zh").result.memo.decided.beforeRegister);
});

test.each(languages)("the summary fits two pages as a Word document (%s)", async (language) => {
  const report = summaryContent(sources(language));
  const read = documentPages(await wordDocument(report, language));
  expect(read).toHaveLength(2);
  expect(read.join("").replace(/\s/g, "")).toContain(report.title.replace(/\s/g, ""));
});

test.runIf(existsSync("/usr/bin/chromium")).each(languages)(
  "the summary fits two pages as a PDF (%s)",
  async (language) => {
    const pdf = join(mkdtempSync(join(tmpdir(), "skillcast-summary-")), "summary.pdf");
    const {signal} = new AbortController();
    await writeReports(
      [{name: "", report: summaryContent(sources(language))}],
      {pdf},
      {
        language,
        signal,
        inFolder: false
      }
    );
    const found = readFileSync(pdf)
      .toString("latin1")
      .match(/\/Type\s*\/Page\b/g);
    expect(found).toHaveLength(2);
  }
);

test("without decisions, a register or anything kept the summary says what is missing, and stands", () => {
  const plain = loadProject("data");
  const {blocks} = summaryContent({
    ...sources("en"),
    project: plain,
    forecast: forecastPlanSync(plain, {runs: 16}),
    mends: [],
    decisions: null
  });
  const said = blocks.map((one) => ("text" in one ? one.text : ""));
  expect(said).toContain("Nothing that bodies reported is registered yet.");
  expect(said).toContain("No single measure suffices, and no work in hand is registered.");
});
