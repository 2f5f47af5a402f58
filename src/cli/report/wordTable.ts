import {
  AlignmentType,
  BorderStyle,
  LineRuleType,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType
} from "docx";
import {isShortTable} from "./isShortTable.js";
import type {ReportBlock} from "./reportBlock.js";
import type {WordLayout} from "./wordLayout.js";
import {millimetres, twips} from "./wordLengths.js";

/** A table over the width of the page: its first row is said again on every page, no row is broken, and no short table. */
export function wordTable(
  {head, rows, widths}: Extract<ReportBlock, {kind: "table"}>,
  layout: WordLayout
): Table {
  const {margins} = layout;
  const whole = millimetres(210 - margins.left - margins.right);
  const sum = widths.reduce((total, each) => total + each, 0);
  const columns = widths.map((each) => Math.floor((whole * each) / sum));
  const border = {style: BorderStyle.SINGLE, size: 4, color: "808080"};
  return new Table({
    columnWidths: columns,
    width: {size: columns.reduce((total, each) => total + each, 0), type: WidthType.DXA},
    borders: {
      top: {...border, size: 8, color: "000000"},
      bottom: {...border, size: 8, color: "000000"},
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border
    },
    rows: [head, ...rows].map(
      (cells, i) =>
        new TableRow({
          tableHeader: i === 0,
          cantSplit: true,
          children: cells.map((text, c) =>
            cellOf(text, {
              width: columns[c],
              cell: layout.cell,
              run: i === 0 ? layout.tableHead : layout.tableRun,
              isHead: i === 0,
              keepNext: isShortTable(rows.length) && i < rows.length
            })
          )
        })
    )
  });
}

interface Cell {
  width: number;
  cell: WordLayout["cell"];
  run: WordLayout["tableRun"];
  isHead: boolean;
  keepNext: boolean;
}

function cellOf(text: string, {width, cell, run, isHead, keepNext}: Cell): TableCell {
  return new TableCell({
    width: {size: width, type: WidthType.DXA},
    verticalAlign: VerticalAlign.CENTER,
    margins: {top: twips(cell.padding), bottom: twips(cell.padding), left: 70, right: 70},
    ...(isHead ? {shading: {type: ShadingType.CLEAR, fill: "EDEDED", color: "auto"}} : {}),
    children: [
      new Paragraph({
        keepNext,
        alignment: isHead ? AlignmentType.CENTER : AlignmentType.LEFT,
        spacing: {line: twips(run.size / 2 + cell.leading), after: 0, lineRule: LineRuleType.EXACT},
        children: [new TextRun({...run, text})]
      })
    ]
  });
}
