import type {Problem} from "../../check/problem.js";
import {type ProgressRow, workStateNames} from "../../project/progressRow.js";
import type {Label, Language} from "../../quantity/label.js";
import {dataFault} from "../dataFault.js";
import type {RegisterEntry} from "./readRegister.js";
import {type RegisterKey, registerColumns, visibilityNames} from "./registerColumns.js";
import {rowDigest} from "./rowDigest.js";

/** A register after a workbook was taken in, and what that changed. */
export interface MergedRegister {
  rows: ProgressRow[];
  added: ProgressRow[];
  changed: {before: ProgressRow; after: ProgressRow}[];
}

/**
 * Takes the rows of a workbook into a register: new rows are added, changed ones replace what they were written from. A row that somebody
 * else has changed since the workbook was written is a conflict, and named; nothing is lost, rows that the workbook leaves out stay.
 *
 * @param rows - the register
 * @param entries - of a workbook
 * @param source.file - of the workbook, for problems
 * @param source.asOf - the day on which it is taken in (ISO date): evidence of a later one is a problem
 * @param problems - every conflict is added here
 */
export function mergeRegister(
  rows: readonly ProgressRow[],
  entries: readonly RegisterEntry[],
  {file, asOf}: {file: string; asOf: string},
  problems: Problem[]
): MergedRegister {
  const merged = new Map(rows.map((row) => [row.id, row]));
  const added: ProgressRow[] = [];
  const changed: MergedRegister["changed"] = [];
  for (const {row, at, cellAt = () => at, base} of entries) {
    const before = merged.get(row.id) ?? twinOf(row, [...merged.values()]);
    const after = before ? {...withOwnSpaces(row, before), id: before.id} : row;
    if (before && rowDigest(before) === rowDigest(after)) continue;
    if (after.dated > asOf) {
      const fault = dataFault("progressLater", {today: asOf, got: after.dated});
      problems.push({file, column: cellAt("dated"), ...fault});
    }
    if (!before) added.push(after);
    else if (base === rowDigest(before)) changed.push({before, after});
    else {
      const {first, ...said} = sayings(before, after);
      const fault = dataFault("progressConflict", {id: before.id, ...said});
      problems.push({file, column: cellAt(first), ...fault});
      continue;
    }
    merged.set(after.id, after);
  }
  return {rows: [...merged.values()], added, changed};
}

/** A workbook gives line breaks, tabs and several spaces back as one: a text that differs in nothing else stays as it was. */
function withOwnSpaces(row: ProgressRow, before: ProgressRow): ProgressRow {
  const folded = (text: string) =>
    text
      .replace(/\p{Surrogate}/gu, "\ufffd")
      .replace(/\s+/gu, " ")
      .trim();
  const texts = ["document", "body", "enteredBy", "note"] as const;
  const kept = texts.filter((key) => folded(row[key]) === folded(before[key]));
  return {...row, ...Object.fromEntries(kept.map((key) => [key, before[key]]))};
}

/** A row without an id that says something of the same target, time and date. */
function twinOf(row: ProgressRow, rows: readonly ProgressRow[]): ProgressRow | undefined {
  return rows.find(
    ({target, period, dated}) =>
      target === row.target && period === row.period && dated === row.dated
  );
}

/** What differs between two rows, in the words of the workbook, and the first column in which it does. */
function sayings(
  before: ProgressRow,
  after: ProgressRow
): {first: RegisterKey; there: Label; here: Label} {
  const differing = registerColumns.filter(
    ({key}) => key !== "id" && said(before, key) !== said(after, key)
  );
  const say = (row: ProgressRow, language: Language) =>
    differing
      .map(({key, label}) => `${label[language]} ${worded(said(row, key), language)}`)
      .join(language === "zh" ? "、" : ", ");
  const both = (row: ProgressRow) => ({zh: say(row, "zh"), en: say(row, "en")});
  return {first: differing[0]?.key ?? "value", there: both(before), here: both(after)};
}

/** What a row has in a column of the workbook; undefined for columns that are no part of it. */
function said(row: ProgressRow, key: RegisterKey): string | number | undefined {
  const {goal: ownGoal, ...same} = row;
  const cells: Partial<Record<RegisterKey, string | number>> = {
    ...same,
    ...(ownGoal === undefined ? {} : {ownGoal})
  };
  return cells[key];
}

function worded(value: string | number | undefined, language: Language): string {
  const names: Readonly<Record<string, Label>> = {
    ...workStateNames,
    ...visibilityNames,
    "": {zh: "空", en: "empty"}
  };
  const text = String(value ?? "");
  return names[text]?.[language] ?? text;
}
