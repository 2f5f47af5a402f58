import {textWidth} from "../../charts/frame/textWidth.js";
import type {ReportBlock, ReportDocument} from "./reportBlock.js";
import type {Face, WordLayout} from "./wordLayout.js";

/** Margins of a sheet, mm. */
const margins = {top: 18, right: 15, bottom: 18, left: 15};

/** Sizes of a table's text that are tried, pt. */
const sizes = [10.5, 10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6, 5.5, 5];

const points = (mm: number) => (mm / 25.4) * 72;

/**
 * The layout of a report that has to fit one page or two: narrower margins, and the largest text (on one page: of its table) with which
 * it fits, as far as the widths of characters tell; they are taken a little wide.
 *
 * @param report - its blocks
 * @param layout - of its language
 * @returns the layout itself for any other report
 */
export function sheetLayout(report: ReportDocument, layout: WordLayout): WordLayout {
  const {pages} = report;
  if (!pages) return layout;
  // What does not break leaves a page's foot empty.
  const room = points(297 - margins.top - margins.bottom) * (pages === 1 ? 1 : 1.93);
  const layouts = sizes.map((size) => sheetOf(layout, size, pages));
  return layouts.find((one) => heightOf(report, one) <= room) ?? layouts[layouts.length - 1];
}

function sheetOf(layout: WordLayout, size: number, pages: 1 | 2): WordLayout {
  const sized = (face: Face, most: number): Face => ({
    ...face,
    size: Math.min(face.size, 2 * most)
  });
  const text = pages === 1 ? 12 : Math.min(12, size + 1.5);
  const body = sized(layout.body, text);
  return {
    ...layout,
    margins,
    title: sized(layout.title, 16),
    ...(pages === 1
      ? {}
      : {
          headings: [sized(layout.headings[0], text + 1), sized(layout.headings[1], text)] as [
            Face,
            Face
          ]
        }),
    body,
    caption: sized(layout.caption, 10.5),
    small: sized(layout.small, size),
    tableRun: {...layout.tableRun, size: 2 * size},
    tableHead: {...layout.tableHead, size: 2 * size},
    cell: {leading: 2, padding: 0.75},
    number: sized(layout.number, 10.5),
    firstLine: layout.firstLine > 0 ? body.size : 0,
    spacing: {
      ...layout.spacing,
      line: layout.centred ? 20 * 1.5 * text : layout.spacing.line,
      after: 60
    }
  };
}

/** How high a report is, pt: its lines, as their characters' widths break them. */
function heightOf({head, closing, blocks}: ReportDocument, layout: WordLayout): number {
  const {body, title, left, line} = {
    ...layout,
    left: points(210 - layout.margins.left - layout.margins.right),
    line: layout.centred ? layout.spacing.line / 20 : (layout.body.size / 2) * 1.35
  };
  const lines = (text: string, size: number, room: number) =>
    Math.max(1, Math.ceil((1.05 * textWidth(text, size)) / room));
  const opening = 2 * (title.size / 2) + 40 + head.length * line;
  const heights = blocks.map((block: ReportBlock) => {
    if (block.kind === "table") return tableHeight(block, layout, left, lines);
    const text = block.kind === "figure" ? "" : block.text;
    return lines(text ?? "", body.size / 2, left - layout.firstLine) * line + 4;
  });
  return opening + heights.reduce((sum, height) => sum + height, 0) + closing.length * line + 30;
}

function tableHeight(
  {head, rows, widths}: Extract<ReportBlock, {kind: "table"}>,
  {tableRun, cell}: WordLayout,
  width: number,
  lines: (text: string, size: number, room: number) => number
): number {
  const size = tableRun.size / 2;
  const all = widths.reduce((sum, each) => sum + each, 0);
  const height = (cells: readonly string[]) =>
    Math.max(...cells.map((text, c) => lines(text, size, (width * widths[c]) / all - 8))) *
      (size + cell.leading) +
    2 * cell.padding +
    0.5;
  return 30 + [head, ...rows].reduce((sum, cells) => sum + height(cells), 0);
}
