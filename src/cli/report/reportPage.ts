import type {Language} from "../../quantity/label.js";
import {isShortTable} from "./isShortTable.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import {sheetLayout} from "./sheetLayout.js";
import {type Face, fontStack, type WordLayout, wordLayouts} from "./wordLayout.js";

/**
 * Sets a report as a page that is printed: the same parts in the same layout as the Word document, without anything that is fetched.
 *
 * @param report - what it says
 * @param language - of the layout
 * @returns HTML
 */
export function reportPage(report: ReportDocument, language: Language): string {
  const layout = sheetLayout(report, wordLayouts[language]);
  const count = [0, 0];
  const body = [
    ...(report.mark ? [`<p class="mark">${escaped(report.mark)}</p>`] : []),
    `<h1>${escaped(report.title)}</h1>`,
    ...report.head.map(({name, text}) =>
      name === ""
        ? `<p class="to">${escaped(text)}</p>`
        : `<p class="head"><b>${escaped(name)}</b>${escaped(text)}</p>`
    ),
    ...report.blocks.map((block) => blockHtml(block, layout, count)),
    `<div class="closing">${report.closing.map((text) => `<p>${escaped(text)}</p>`).join("")}</div>`
  ];
  return `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(report.title)}</title>
<style>${pageStyle(layout)}</style></head>
<body>${body.join("\n")}</body></html>
`;
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);

function blockHtml(block: ReportBlock, layout: WordLayout, count: number[]): string {
  switch (block.kind) {
    case "heading":
      return headingHtml(block, layout, count);
    case "paragraph":
      return `<p>${escaped(block.text)}</p>`;
    case "item":
      return `<p><b>${block.number}.${layout.gap}${escaped(block.name)}</b>${escaped(block.text)}</p>`;
    case "note":
      return `<p class="note">${escaped(block.text)}</p>`;
    case "figure":
      return figureHtml(block);
    case "table":
      return tableHtml(block);
  }
}

function headingHtml(
  {level, text}: Extract<ReportBlock, {kind: "heading"}>,
  {ordinal}: WordLayout,
  count: number[]
): string {
  if (level === 1) {
    count[0]++;
    count[1] = 0;
  } else count[1]++;
  return `<h${level + 1}>${escaped(ordinal(level, count) + text)}</h${level + 1}>`;
}

function figureHtml({
  png,
  width,
  height,
  alt,
  caption
}: Extract<ReportBlock, {kind: "figure"}>): string {
  const data = Buffer.from(png).toString("base64");
  return `<figure><img src="data:image/png;base64,${data}" width="${width}" height="${height}" alt="${escaped(alt)}"><figcaption>${escaped(caption)}</figcaption></figure>`;
}

function tableHtml({caption, head, rows, widths}: Extract<ReportBlock, {kind: "table"}>): string {
  const all = widths.reduce((sum, each) => sum + each, 0);
  const columns = widths.map((each) => `<col style="width:${((100 * each) / all).toFixed(2)}%">`);
  const cells = (row: readonly string[], tag: string) =>
    `<tr>${row.map((text) => `<${tag}>${escaped(text)}</${tag}>`).join("")}</tr>`;
  return `<p class="caption">${escaped(caption)}</p><table${isShortTable(rows.length) ? ' class="short"' : ""}><colgroup>${columns.join("")}</colgroup><thead>${cells(head, "th")}</thead><tbody>${rows.map((row) => cells(row, "td")).join("")}</tbody></table>`;
}

/** The style of a page: sizes, fonts and margins of the layout; the head of a table is said again on every page. */
function pageStyle(layout: WordLayout): string {
  const {margins, title, body, headings, caption, small, tableRun, tableHead, cell, firstLine} =
    layout;
  const {top, right, bottom, left} = margins;
  const face = (given: Face) =>
    `font:${given.bold ? "bold " : ""}${given.size / 2}pt ${fontStack(given)}`;
  const {line, after = 0} = layout.spacing;
  const exact = layout.centred;
  const leading = exact ? `${line / 20}pt` : String(line / 240);
  return `
@page{size:A4;margin:${top}mm ${right}mm ${bottom}mm ${left}mm}
${pageNumbers(layout)}
body{margin:0;${face(body)};line-height:${leading};text-align:${exact ? "justify" : "left"};color:#000}
p{margin:0 0 ${after / 20}pt;text-indent:${firstLine}pt;orphans:2;widows:2}
h1{${face(title)};line-height:1.4;text-align:${exact ? "center" : "left"};margin:${exact && margins.top > 30 ? 24 : 0}pt 0 18pt}
h2,h3{margin:6pt 0 ${after / 20}pt;text-indent:${firstLine}pt;break-after:avoid;line-height:${leading}}
h2{${face(headings[0])};line-height:${leading}}
h3+p:has(+.caption){break-after:avoid}
h3{${face(headings[1])};line-height:${leading};margin-top:0}
.mark{${face(headings[0])};text-indent:0}
.to,.head{text-indent:0}
.head b{display:inline-block;width:72pt}
.caption,figcaption{${face(caption)};text-align:center;text-indent:0;line-height:1.4}
.caption{margin:10pt 0 4pt;break-after:avoid}
figure{margin:10pt 0;break-inside:avoid;text-align:center}
figure img{max-width:100%;height:auto}
figcaption{margin-top:4pt}
table{border-collapse:collapse;width:100%;table-layout:fixed;margin-bottom:8pt;border-top:1pt solid #000;border-bottom:1pt solid #000}
thead{display:table-header-group}
tr,.short{break-inside:avoid}
th,td{border:.5pt solid #808080;padding:${cell.padding}pt 3.5pt;vertical-align:middle;text-align:left;${face(tableRun)};line-height:${tableRun.size / 2 + cell.leading}pt;overflow-wrap:anywhere}
th{${face(tableHead)};line-height:${tableHead.size / 2 + cell.leading}pt;text-align:center;background:#ededed}
.note{${face(small)};line-height:${small.size / 2 + 4}pt;text-indent:0;margin-bottom:8pt}
.closing{margin-top:${layout.margins.top > 30 ? 24 : 10}pt;break-inside:avoid;break-before:avoid}
.closing p{text-indent:0;text-align:${exact ? "right" : "left"};padding-right:${exact ? 64 : 0}pt}`;
}

/** Numbers of pages in the margin below: in Chinese on the outer side, in English in the middle. */
function pageNumbers({number, pageNumber, outerNumbers}: WordLayout): string {
  const [before, after] = pageNumber.map((text) => JSON.stringify(text));
  const said = `content:${before} counter(page) ${after};font:${number.size / 2}pt ${fontStack(number)};vertical-align:top;padding-top:7mm`;
  if (!outerNumbers) return `@page{@bottom-center{${said}}}`;
  return `@page :right{@bottom-right{${said}}}\n@page :left{@bottom-left{${said}}}`;
}
