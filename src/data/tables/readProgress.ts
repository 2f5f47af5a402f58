import {
  addressCell,
  type Cell,
  dated,
  filledCell,
  formCell,
  idCell,
  optionalNumberCell,
  textCell,
  wordCell
} from "../../check/cell.js";
import {checkFault} from "../../check/checkFault.js";
import type {Problem} from "../../check/problem.js";
import {showValue} from "../../check/showValue.js";
import {
  type ProgressRow,
  type WorkState,
  workStateNames,
  workStates
} from "../../project/progressRow.js";
import {isDate} from "../../quantity/date.js";
import {periodCell} from "./figureColumns.js";
import {readSourceTable, type Sources, wholeRows} from "./readSources.js";

/** The words that a register is filled in with, beside those of the code. */
const stateWords: Record<string, WorkState> = {
  ...Object.fromEntries(workStates.map((state) => [workStateNames[state].zh, state])),
  未开始: "notStarted",
  推进中: "underWay",
  完成: "done",
  取消: "dropped"
};
const visibilityWords: Record<string, ProgressRow["visibility"]> = {
  公开: "published",
  内部: "internal"
};

const knownState = wordCell("word", [
  ...workStates,
  ...workStates.map((state) => workStateNames[state].zh)
]);
const stateCell: Cell<WorkState | undefined> = (text) => {
  const word = text.trim();
  if (word === "") return {value: undefined};
  if (Object.hasOwn(stateWords, word)) return {value: stateWords[word]};
  const read = knownState(word);
  return "value" in read ? {value: read.value as WorkState} : read;
};
const knownVisibility = wordCell("word", ["published", "internal", "公开", "内部"]);
const visibilityCell: Cell<ProgressRow["visibility"]> = (text) => {
  const read = knownVisibility(text);
  if (!("value" in read)) return read;
  return {value: visibilityWords[read.value] ?? (read.value as ProgressRow["visibility"])};
};
const dayCell: Cell<string> = dated((text) =>
  isDate(text.trim())
    ? {value: text.trim()}
    : checkFault("form", {form: "date", got: showValue(text)})
);

/** Text without the apostrophe that keeps a spreadsheet from taking it for a formula. */
function unguarded(cell: Cell<string>): Cell<string> {
  return (text) => cell(text.replace(/^'(?=[=+\-@\t\r])/, ""));
}

/** Columns of progress.csv. */
const progressColumns = {
  id: idCell,
  target: formCell(/^[A-Za-z]\w*([.-]\w+)*$/, "itemId"),
  period: dated(periodCell),
  value: optionalNumberCell,
  state: stateCell,
  goal: optionalNumberCell,
  dated: dayCell,
  document: unguarded(filledCell),
  url: addressCell,
  body: unguarded(filledCell),
  entered_by: unguarded(filledCell),
  visibility: visibilityCell,
  note: unguarded(textCell)
};

/** Reads progress.csv: what bodies report of the targets. */
export function readProgress(
  text: string,
  file: string,
  problems: Problem[]
): Sources<ProgressRow> & {rowLines: number[]} {
  const table = readSourceTable(text, file, progressColumns, problems);
  const rowLines = table.rows.flatMap(({line, value}) => (value ? [line] : []));
  const sources = wholeRows(table, (row): ProgressRow => {
    const {entered_by, value, state, goal, ...same} = row;
    return {
      ...same,
      enteredBy: entered_by,
      ...(value === undefined ? {} : {value}),
      ...(state === undefined ? {} : {state}),
      ...(goal === undefined ? {} : {goal})
    };
  });
  return {...sources, rowLines};
}
