import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import {unknownFault} from "../../check/unknownFault.js";
import type {ProgressRow} from "../../project/progressRow.js";
import type {Target} from "../../project/target.js";
import {readPeriod} from "../../quantity/period.js";
import {dataFault} from "../dataFault.js";
import type {RegisterForm} from "../words/words.js";
import {amountFault} from "./checkAmount.js";

/** A register as it was read: whole rows, and the line of each. */
export interface Register {
  rows: ProgressRow[];
  rowLines: number[];
  file: string;
  /** What its columns are called; default a table. */
  form?: RegisterForm;
}

/**
 * Checks what the rows of a progress register say against the plan and each other: targets that exist, values that their unit allows and
 * that have a goal, states for what has no number, dates at which the value could be known, rows that contradict each other.
 *
 * @param register - whole rows
 * @param targets - of the plan
 * @param problems - every problem found is added here
 */
export function checkProgress(
  {rows, rowLines, file, form = "table"}: Register,
  targets: readonly Target[],
  problems: Problem[]
): void {
  const own = new Set(rows.flatMap(({target, goal}) => (goal === undefined ? [] : [target])));
  const seen = new Map<string, {row: ProgressRow; line: number}>();
  for (const [i, row] of rows.entries()) {
    const line = rowLines[i];
    const report = (column: string, fault: Fault) => problems.push({file, line, column, ...fault});
    const target = targets.find(({id}) => id === row.target);
    if (!target) {
      const ids = targets.map(({id}) => id);
      report("target", unknownFault("target", row.target, ids));
      continue;
    }
    for (const [column, fault] of rowFaults(row, target, {of: form, ownGoal: own.has(row.target)}))
      report(column, fault);
    const key = JSON.stringify([row.target, row.period, row.dated]);
    const before = seen.get(key);
    if (before && differs(before.row, row))
      report("value", dataFault("progressTwice", {line: before.line, dated: row.dated}));
    seen.set(key, {row, line});
  }
  for (const target of targets.filter(({runningTotal}) => runningTotal === true))
    for (const {line, ...fall} of falls(target, {rows, rowLines}))
      problems.push({file, line, column: "value", ...dataFault("progressFalls", fall)});
}

/** Where a running total is less than what was registered of an earlier day; of one time the row dated last counts. */
function falls({id}: Target, {rows, rowLines}: Pick<Register, "rows" | "rowLines">) {
  const latest = new Map<string, {value: number; dated: string; line: number}>();
  for (const [i, {target, period, value, dated}] of rows.entries()) {
    if (target !== id || value === undefined) continue;
    const {end} = readPeriod(period);
    if ((latest.get(end)?.dated ?? "") <= dated) latest.set(end, {value, dated, line: rowLines[i]});
  }
  const values = [...latest].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, each]) => each);
  return values.slice(1).flatMap(({value: got, line}, i) => {
    const before = values[i];
    return got < before.value ? [{line, before: before.line, had: before.value, got}] : [];
  });
}

const differs = (a: ProgressRow, b: ProgressRow) => a.value !== b.value || a.state !== b.state;

function rowFaults(
  row: ProgressRow,
  target: Target,
  {of, ownGoal}: {of: RegisterForm; ownGoal: boolean}
): [column: string, fault: Fault][] {
  const {value, state, goal, period, dated} = row;
  const faults: [string, Fault | undefined][] = [];
  const numeric = target.value !== undefined;
  const {start, end, either} = readPeriod(period);
  if (either || start === null) return [["period", dataFault("progressPeriod", {got: period})]];
  if (value === undefined && state === undefined)
    return [["value", dataFault("progressEmpty", {of})]];
  if (goal !== undefined && numeric)
    faults.push(["goal", dataFault("progressGoal", {of, goal: target.value ?? 0, got: goal})]);
  // Who promises the whole and more may reach more.
  const exceeds = target.value === 1 && target.operator.startsWith(">");
  for (const [column, amount] of [
    ["value", value],
    ["goal", goal]
  ] as const)
    if (amount !== undefined) faults.push([column, amountFault(amount, target.unit, exceeds)]);
  if (value !== undefined && !numeric && !ownGoal)
    faults.push(["value", dataFault("progressNoGoal", {of, got: value})]);
  if (value === undefined && numeric)
    faults.push([
      "value",
      dataFault("progressNumber", {of, goal: target.value ?? 0, unit: target.unit})
    ]);
  if (value !== undefined && end > dated)
    faults.push(["dated", dataFault("progressEarly", {of, end, got: dated})]);
  if (value === undefined && (end < target.start || start > target.due))
    faults.push([
      "period",
      dataFault("progressOutside", {of, from: target.start, until: target.due, got: period})
    ]);
  return faults.flatMap(([column, fault]) => (fault ? [[column, fault] as [string, Fault]] : []));
}
