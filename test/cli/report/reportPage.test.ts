import {expect, test} from "vitest";
import type {ReportDocument} from "../../../src/cli/report/reportBlock.js";
import {reportPage} from "../../../src/cli/report/reportPage.js";

const report: ReportDocument = {
  title: "关于A&B<方案>的报告",
  head: [{name: "", text: "市政府："}],
  blocks: [
    {kind: "heading", level: 1, text: "总体判断"},
    {kind: "heading", level: 2, text: "目标"},
    {kind: "heading", level: 2, text: "单位"},
    {kind: "heading", level: 1, text: "数据"},
    {kind: "paragraph", text: "43项目标。"},
    {kind: "item", number: 1, name: "T01。", text: "可能性较大。"},
    {
      kind: "table",
      caption: "表1",
      head: ["目标", "判断"],
      rows: [["T01", "可能性较大"]],
      widths: [3, 1]
    },
    {
      kind: "figure",
      caption: "图1",
      png: new Uint8Array([1, 2, 3]),
      width: 588,
      height: 90,
      alt: 'a "b"'
    },
    {kind: "note", text: "来源。"}
  ],
  closing: ["常州市人力资源和社会保障局", "2026年10月15日"]
};

test("reportPage(report, zh) numbers headings 一、（一）, escapes text, and repeats the head of a table", () => {
  const page = reportPage(report, "zh");
  expect(page).toContain("<h1>关于A&#38;B&#60;方案&#62;的报告</h1>");
  for (const heading of ["<h2>一、总体判断", "<h3>（一）目标", "<h3>（二）单位", "<h2>二、数据"])
    expect(page).toContain(heading);
  expect(page).toContain('<col style="width:75.00%"><col style="width:25.00%">');
  expect(page).toContain("<thead><tr><th>目标</th><th>判断</th></tr></thead>");
  expect(page).toContain("thead{display:table-header-group}");
  expect(page).toContain(
    'src="data:image/png;base64,AQID" width="588" height="90" alt="a &#34;b&#34;"'
  );
  expect(page).toContain("<p>常州市人力资源和社会保障局</p><p>2026年10月15日</p>");
});

test("the page is that of official documents in Chinese, a plain memorandum in English, and fetches nothing", () => {
  const [zh, en] = [reportPage(report, "zh"), reportPage(report, "en")];
  expect(zh).toContain("@page{size:A4;margin:37mm 26mm 35mm 28mm}");
  expect(zh).toContain('font:16pt "Times New Roman", "仿宋", "FangSong"');
  expect(zh).toContain('@bottom-right{content:"— " counter(page) " —"');
  expect(en).toContain("@page{size:A4;margin:25mm 25mm 25mm 25mm}");
  expect(en).toContain("<h2>1. 总体判断");
  for (const page of [zh, en]) expect(page).not.toMatch(/https?:|@import|url\(/);
});

test("a table of a few rows is kept on one page, a longer one may go on, and the date never stands alone", () => {
  const table = (count: number) =>
    reportPage(
      {
        ...report,
        blocks: [
          {
            kind: "table",
            caption: "表1",
            head: ["目标"],
            rows: Array.from({length: count}, (_, i) => [`T${i}`]),
            widths: [1]
          }
        ]
      },
      "en"
    );
  expect(table(5)).toContain('<table class="short">');
  expect(table(6)).toContain("<table><colgroup>");
  expect(table(5)).toContain("tr,.short{break-inside:avoid}");
  // A sentence between a heading and its table goes with the table.
  expect(table(5)).toContain("h3+p:has(+.caption){break-after:avoid}");
  expect(table(5)).toMatch(/\.closing\{[^}]*break-before:avoid/);
});
