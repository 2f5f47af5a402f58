import {unzipSync} from "fflate";
import {expect, test, vi} from "vitest";
import {bodyContent} from "../../../src/cli/report/bodyContent.js";
import {reportContent} from "../../../src/cli/report/reportContent.js";
import type {ReportSources} from "../../../src/cli/report/reportSources.js";
import {wordDocument} from "../../../src/cli/report/wordDocument.js";
import {wordsOf} from "../../../src/cli/words/wordsOf.js";
import {loadProject} from "../../../src/data/index.js";
import {analyseSensitivity} from "../../../src/decide/analyseSensitivity.js";
import {seekLever} from "../../../src/decide/seekLever.js";
import type {Language} from "../../../src/quantity/label.js";
import {forecastPlanSync} from "../../../src/verdict/forecastPlanSync.js";
import {documentPages} from "./documentPages.js";

const asOf = "2026-09-30";
const project = loadProject("data", {progress: "data/examples/changzhou-progress.csv"});
const forecast = forecastPlanSync(project, {runs: 100, asOf});
const mends = [
  await seekLever(project, {target: "T01", levers: ["places.enterpriseAssessment"], runs: 16})
];
const [levers] = mends;
const tornadoes = [await analyseSensitivity(project, {target: "T15"})];
const decisions = {levers, tornadoes, difference: null, mix: null};
const sources = (language: Language): ReportSources => ({
  ...{project, forecast, asOf, mends, wanted: 0.66, decisions, changed: null, language},
  words: wordsOf(language).result
});

const bare = (text: string) => text.replace(/\s/g, "");

test("the Chinese report opens in LibreOffice: title, addressee, numbered sections in order, every target, page numbers", async () => {
  const report = await reportContent(sources("zh"));
  const read = documentPages(await wordDocument(report, "zh"));
  const text = bare(read.join(""));
  expect(bare(read[0])).toContain(bare(report.title));
  expect(bare(read[0])).toContain("常州市人民政府办公室：");
  expect(bare(read[0])).toContain("内部资料不得公开");
  const sections = [
    ...["一、总体判断", "二、各项行动进展", "（一）主要目标", "（二）技能人才培育工作提速行动"],
    ...[
      "三、各责任单位进展",
      "四、存在风险的目标",
      "五、补救措施",
      "六、决策：改变什么、改多少、何时为止",
      "逐项措施：需要多少、最迟何时",
      "七、与上次相比的变化",
      "八、数据与方法"
    ]
  ];
  const places = sections.map((section) => text.indexOf(section));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  for (const {id} of project.plan.targets) expect(text).toContain(id);
  for (const [i, page] of read.entries()) expect(bare(page)).toContain(`—${i + 1}—`);
  // Every page has something on it beside its number.
  for (const page of read) expect(bare(page).length).toBeGreaterThan(20);
});

test("a table that goes over a page says its headings again", async () => {
  // As long as it may: not held to one page.
  const {pages: _, ...report} = bodyContent("市人社局", sources("zh"));
  const read = documentPages(await wordDocument(report, "zh"));
  expect(read.length).toBeGreaterThan(1);
  for (const page of read.filter((one) => /T\d\d/.test(one)))
    expect(bare(page)).toContain("目标值到期");
});

test("a body's sheet has its targets and no other, and what it reported last", async () => {
  const report = bodyContent("市公安局", sources("en"));
  const text = documentPages(await wordDocument(report, "en")).join("");
  const own = project.plan.targets
    .filter(({bodies}) => bodies.includes("市公安局"))
    .map(({id}) => id);
  expect(own.length).toBeGreaterThan(0);
  expect([...new Set(text.match(/\bT\d\d\b/g))].sort()).toEqual(own.sort());
  expect(text).toContain("2025: done");
  expect(text).toContain("Municipal Public Security Bureau");
});

test("the English report is a memorandum with the same sections and figures with text alternatives", async () => {
  const bytes = await wordDocument(await reportContent(sources("en")), "en");
  const parts = unzipSync(bytes);
  const document = new TextDecoder().decode(parts["word/document.xml"]);
  for (const section of [
    "1. Overall judgement",
    "2. Progress by action",
    "6. Decisions: what to change, by how much, by when",
    "8. Data and method"
  ])
    expect(document).toContain(section);
  expect(document.match(/<wp:docPr [^>]*descr="[^"]{20,}"/g)?.length).toBe(3);
  expect(Object.keys(parts).filter((name) => name.endsWith(".png")).length).toBe(3);
  expect(new TextDecoder().decode(parts["word/fontTable.xml"])).toContain('w:name="仿宋"');
});

test("wordDocument(report, language) is the same bytes whenever it is set, and names its title as it stands", async () => {
  const report = {title: "Skills & <crafts>", head: [], blocks: [], closing: []};
  const first = await wordDocument(report, "en");
  vi.useFakeTimers({now: new Date("2031-05-06T07:08:09Z"), toFake: ["Date"]});
  try {
    expect(await wordDocument(report, "en")).toEqual(first);
  } finally {
    vi.useRealTimers();
  }
  const core = new TextDecoder().decode(unzipSync(first)["docProps/core.xml"]);
  expect(core).toContain("<dc:title>Skills &#38; &#60;crafts&#62;</dc:title>");
});

test("rows of a short table are kept with the next, all but the last; what comes last is kept with the date", async () => {
  const kept = async (count: number) => {
    const rows = Array.from({length: count}, (_, i) => [`T${i}`]);
    const bytes = await wordDocument(
      {
        title: "Report",
        head: [],
        blocks: [
          {kind: "table", caption: "Table 1", head: ["target"], rows, widths: [1]},
          {kind: "note", text: "Sources."}
        ],
        closing: ["30 September 2026"]
      },
      "en"
    );
    const xml = new TextDecoder().decode(unzipSync(bytes)["word/document.xml"]);
    return (xml.match(/<w:p>.*?<\/w:p>/gs) ?? [])
      .filter((paragraph) => /<w:keepNext\/>/.test(paragraph))
      .map((paragraph) => /<w:t[^>]*>([^<]*)/.exec(paragraph)?.[1]);
  };
  expect(await kept(3)).toEqual(["Report", "Table 1", "target", "T0", "T1", "Sources."]);
  expect(await kept(6)).toEqual(["Report", "Table 1", "Sources."]);
});
