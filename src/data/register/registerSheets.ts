import {goalText} from "../../charts/text/goalText.js";
import {type ProgressRow, workStateNames} from "../../project/progressRow.js";
import type {Project} from "../../project/project.js";
import type {Target} from "../../project/target.js";
import {yearOf} from "../../quantity/date.js";
import {dayName} from "../../quantity/dayName.js";
import type {Label, Language} from "../../quantity/label.js";
import {units} from "../../quantity/unit.js";
import {en} from "../words/registerEn.js";
import type {RegisterWords} from "../words/registerWords.js";
import {zh} from "../words/registerZh.js";
import {type RegisterKey, registerColumns, visibilityNames} from "./registerColumns.js";
import {rowDigest} from "./rowDigest.js";

/** A cell of a sheet: text and numbers that stand there, or a field to be filled in. */
export interface SheetCell {
  value: string | number | null;
  /** To be filled in; anything else is protected. */
  input?: boolean;
  head?: boolean;
}

/** A sheet as it is to be written. */
export interface RegisterSheet {
  name: string;
  rows: SheetCell[][];
  widths: number[];
  /** Indices of columns that are not shown. */
  hidden: number[];
  /** Rows that stay in view, counted from the top. */
  frozen: number;
  /** Runs of rows (from 0) whose cells in these columns are one. */
  merges: {column: number; from: number; to: number}[];
  /** Drop-downs: a column, its first and last row (from 0), and what it offers. */
  lists: {column: number; from: number; to: number; values: string[]}[];
}

/** Name of the sheet for targets that no body is responsible for. */
const unassigned = "牵头单位未定";

/**
 * The sheets by which a city's bodies report: how to fill them in, all targets, and one a body with the targets it leads (the body that
 * the clause names first), a row a year of the window, what is registered so far filled in.
 *
 * @param project - plan, and the register so far
 */
export function registerSheets(project: Project): RegisterSheet[] {
  const {plan} = project;
  const leads = [...new Set(plan.targets.map(leadOf))];
  const order = [...(plan.bodies ?? []).map(({zh}) => zh), unassigned];
  const bodies = [...leads].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  return [
    guideSheet(project),
    overviewSheet(project),
    ...bodies.map((body) => bodySheet(body, project))
  ];
}

/** The body that leads: the first that the clause names. */
export function leadOf({bodies}: Pick<Target, "bodies">): string {
  return bodies[0] ?? unassigned;
}

const inBoth = ({zh, en}: Label): string => (zh === en ? zh : `${zh}\n${en}`);
const head = (label: Label): SheetCell => ({value: inBoth(label), head: true});

function guideSheet({plan}: Project): RegisterSheet {
  const steps = zh.guide.map((line, i) => [{value: line}, {value: en.guide[i]}]);
  return {
    name: "说明",
    rows: [
      [
        {value: plan.title.zh, head: true},
        {value: plan.title.en, head: true}
      ],
      ...steps
    ],
    widths: [60, 60],
    hidden: [],
    frozen: 1,
    merges: [],
    lists: []
  };
}

function overviewSheet(project: Project): RegisterSheet {
  const {plan} = project;
  const titles: Label[] = [
    {zh: "目标", en: "Target"},
    {zh: "名称", en: "Name"},
    {zh: "原文", en: "Clause"},
    {zh: "要求", en: "Goal"},
    {zh: "期限", en: "Due"},
    {zh: "牵头单位", en: "Leads"},
    {zh: "责任单位", en: "Responsible"},
    {zh: "登记条数", en: "Rows registered"}
  ];
  return {
    name: "全部目标",
    rows: [
      titles.map(head),
      ...plan.targets.map((target): SheetCell[] => [
        {value: target.id},
        {value: inBoth(target.name)},
        {value: target.quote},
        {value: goalOf(target)},
        {value: target.due},
        {value: leadOf(target)},
        {value: target.bodies.join("、")},
        {value: rowsOf(target, project).length}
      ])
    ],
    widths: [8, 30, 50, 18, 12, 14, 40, 10],
    hidden: [],
    frozen: 1,
    merges: [],
    lists: []
  };
}

function bodySheet(body: string, project: Project): RegisterSheet {
  const own = project.plan.targets.filter((target) => leadOf(target) === body);
  const blocks = own.map((target) => {
    const known = rowsOf(target, project);
    const done = new Set(known.map(({period}) => period));
    const open = yearsOf(target).filter((year) => !done.has(String(year)));
    const periodOf = (row: ProgressRow | number) =>
      typeof row === "number" ? String(row) : row.period;
    const rows = [...known, ...open].sort((a, b) => (periodOf(a) < periodOf(b) ? -1 : 1));
    return [...rows, null].map((row) => inputRow(target, row));
  });
  const rows = blocks.flat();
  const column = (key: RegisterKey) => registerColumns.findIndex((each) => each.key === key);
  let next = 1;
  const merges = blocks.flatMap(({length}) => {
    const [from, to] = [next, next + length - 1];
    next += length;
    return sameKeys.map((key) => ({column: column(key), from, to}));
  });
  const span = {from: 1, to: rows.length};
  return {
    name: sheetName(body),
    rows: [registerColumns.map(({label}) => head(label)), ...rows],
    widths: registerColumns.map(({width}) => width),
    hidden: registerColumns.flatMap(({hidden}, i) => (hidden ? [i] : [])),
    frozen: 1,
    merges,
    lists: [
      {column: column("state"), ...span, values: Object.values(workStateNames).map(({zh}) => zh)},
      {
        column: column("visibility"),
        ...span,
        values: Object.values(visibilityNames).map(({zh}) => zh)
      }
    ]
  };
}

/** What is the same in every row of a target. */
const sameKeys: readonly RegisterKey[] = ["target", "name", "quote", "goal", "report", "unit"];

/** A row to be filled in: what is registered, a year that is not, or an empty one. */
function inputRow(target: Target, given: ProgressRow | number | null): SheetCell[] {
  const row = typeof given === "object" ? given : null;
  const period = typeof given === "number" ? String(given) : (row?.period ?? null);
  const {unit, value: goal} = target;
  const amount = (value: number | undefined) => value ?? null;
  const values: Record<RegisterKey, string | number | null> = {
    target: target.id,
    name: inBoth(target.name),
    quote: target.quote,
    goal: inBoth({zh: goalBy(target, "zh"), en: goalBy(target, "en")}),
    report: inBoth({zh: reported(target, zh), en: reported(target, en)}),
    period,
    value: amount(row?.value),
    unit: units[unit]?.zh ?? "",
    state: row?.state ? workStateNames[row.state].zh : null,
    ownGoal: amount(row?.goal),
    dated: row?.dated ?? null,
    document: row?.document ?? null,
    url: row?.url || null,
    body: row?.body ?? target.bodies[0] ?? null,
    enteredBy: row?.enteredBy ?? null,
    visibility: row ? visibilityNames[row.visibility].zh : null,
    note: row?.note || null,
    id: row?.id ?? null,
    base: row ? rowDigest(row) : null
  };
  return registerColumns.map(({key, input}) => ({
    value: values[key],
    input: input === true && !(key === "ownGoal" && goal !== undefined)
  }));
}

/** What is reported of a target. */
function reported({basis, value, runningTotal}: Target, words: RegisterWords): string {
  if (value === undefined) return runningTotal === true ? words.workRunning : words.work;
  if (runningTotal === true) return words.running;
  return basis === "annual" ? words.yearly : basis === "cumulative" ? words.summed : words.standing;
}

function goalOf(target: Target): string {
  return inBoth({zh: goalText(target, "zh"), en: goalText(target, "en")});
}

/** The goal and by when it is due. */
function goalBy(target: Target, language: Language): string {
  const words = language === "zh" ? zh : en;
  return words.goalBy(goalText(target, language), dayName(target.due)[language]);
}

function yearsOf({start, due}: Target): number[] {
  const [first, last] = [yearOf(start), yearOf(due)];
  return Array.from({length: last - first + 1}, (_, i) => first + i);
}

function rowsOf({id}: Target, {progress = []}: Project): ProgressRow[] {
  return progress
    .filter(({target}) => target === id)
    .sort((a, b) => (a.period + a.dated < b.period + b.dated ? -1 : 1));
}

/** A name that a sheet may have: 31 characters, none of []:*?/\. */
function sheetName(name: string): string {
  return name.replace(/[[\]:*?/\\]/g, " ").slice(0, 31);
}
