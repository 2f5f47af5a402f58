import {readCell} from "../../check/readCell.js";
import type {ColumnChoice, SeriesOptions} from "../../data/series/namedSeries.js";
import {resolveOptions} from "../../forecast/resolveOptions.js";
import type {Bounds} from "../../forecast/seriesForecast.js";
import {type CommandSpec, usageError, wholeNumber} from "../command.js";
import {commandFault} from "../commandFault.js";
import type {HelpWords} from "../words/words.js";
import type {TypedGoal} from "./goalInUnit.js";
import type {TrendInput} from "./runTrend.js";
import type {TrendOptions} from "./trendDocument.js";

interface TrendFlags {
  horizon: string;
  level: string[];
  bounds?: string;
  fill?: string;
  decimal?: string;
  series?: string;
  sheet?: string;
  columns?: string;
  break?: string;
  target?: string;
  by?: string;
  operator?: string;
  panel?: boolean;
  json?: boolean;
  out?: string;
}

const decimalMarks = ["point", "comma"] as const;
const fillWays = ["linear", "growth", "last", "bridge"] as const;

/** `skillcast trend FILE.csv`. */
export function trendCommand(help: HelpWords): CommandSpec<TrendFlags, TrendInput> {
  const [plain, counts, shares, gaps] = help.trend.examples;
  return {
    name: "trend",
    about: help.trend.about,
    argument: {name: "<file>", about: help.trend.file},
    options: [
      {flags: "--horizon <n>", about: help.trend.horizon, fallback: "6"},
      {flags: "--level <share...>", about: help.trend.level, fallback: ["0.8", "0.95"]},
      {flags: "--bounds <kind>", about: help.trend.bounds},
      {flags: "--fill <how>", about: help.trend.fill},
      {flags: "--panel", about: help.trend.panel},
      {flags: "--target <value>", about: help.trend.target},
      {flags: "--by <year>", about: help.trend.by},
      {flags: "--operator <op>", about: help.trend.operator},
      {flags: "--series <text>", about: help.trend.series},
      {flags: "--sheet <sheet>", about: help.trend.sheet},
      {flags: "--columns <list>", about: help.trend.columns},
      {flags: "--decimal <mark>", about: help.trend.decimal},
      {flags: "--break <year>", about: help.trend.break},
      {flags: "--json", about: help.json},
      {flags: "--out <folder>", about: help.out}
    ],
    examples: [
      `trend ${plain}`,
      `trend ${counts} --bounds count --horizon 10`,
      `trend ${shares} --bounds share --level 0.5 0.8 0.95 --json`,
      `trend ${gaps}`
    ],
    notes: [help.trend.forms, help.exitCodes],
    check: (flags) => ({
      options: trendOptions(flags),
      table: tableOptions(flags),
      json: flags.json === true,
      out: flags.out
    }),
    async run(file, input, context) {
      const {runTrend} = await import("./runTrend.js");
      await runTrend(file, input, context);
    }
  };
}

/**
 * Checks the flags of `skillcast trend`.
 *
 * @throws RangeError for a horizon, level, bounds or way of filling that does not exist
 */
export function trendOptions({horizon, level, bounds, fill, ...flags}: TrendFlags): TrendOptions {
  const way = fillWays.find((one) => one === fill);
  const levels = level.map(readLevel);
  const given = bounds === undefined ? undefined : (rangeOf(bounds) ?? boundsOf(bounds));
  if (fill !== undefined && way === undefined)
    throw usageError(commandFault("notOneOf", {name: "fill", known: fillWays, got: fill}));
  const options: TrendOptions = {
    horizon: wholeNumber("horizon", horizon, 1, 100),
    levels: [...new Set(levels)].sort((a, b) => a - b),
    ...(given === undefined ? {} : {bounds: given}),
    ...goalOf(flags),
    ...(flags.panel === true ? {panel: true} : {}),
    ...(way === undefined ? {} : {fill: way})
  };
  const {horizon: ahead, levels: asked, bounds: within} = options;
  resolveOptions([], {horizon: ahead, levels: asked, ...(within ? {bounds: within} : {})});
  return options;
}

/** Bounds as two numbers: 0-100, 0..1. */
function rangeOf(text: string): {lower: number; upper: number} | undefined {
  const found = /^(-?\d+(?:\.\d+)?)\s*(?:-|\.\.|~|–)\s*(-?\d+(?:\.\d+)?)$/.exec(text);
  if (!found) return undefined;
  const [lower, upper] = [Number(found[1]), Number(found[2])];
  if (!(lower < upper)) throw usageError(commandFault("boundsOrder", {got: text}));
  return {lower, upper};
}

const boundKinds = ["share", "count", "cumulative", "none"] as const;

function boundsOf(text: string): Bounds {
  const known = [...boundKinds, "0-100"];
  const found = boundKinds.find((one) => one === text);
  if (!found) throw usageError(commandFault("notOneOf", {name: "bounds", known, got: text}));
  return found;
}

const operators = [">=", ">", "<=", "<", "="] as const;

/** The goal asked about: a value and a year, or neither. */
function goalOf({target, by, operator: typed}: Pick<TrendFlags, "target" | "by" | "operator">): {
  goal?: TypedGoal;
} {
  const operator = typed ?? ">=";
  if (target === undefined && by === undefined) {
    if (typed !== undefined) throw usageError(commandFault("operatorAlone", {got: typed}));
    return {};
  }
  if (target === undefined || by === undefined)
    throw usageError(
      commandFault("goalHalf", {got: target === undefined ? `--by ${by}` : `--target ${target}`})
    );
  const percent = /[%％]\s*$/u.test(target);
  const read = readCell(target.replace(/[%％]\s*$/u, ""));
  // In a table brackets are a minus and letters a mark; typed as a goal they are neither.
  if (!read || read.value === null || read.flag !== undefined || /^[(（]/u.test(target.trim()))
    throw usageError(commandFault("targetNumber", {got: target}));
  const scaled = /[万萬亿億千百]|illion|thousand|\dk\b/iu.test(target);
  const known = operators.find((one) => one === operator);
  if (!known)
    throw usageError(commandFault("notOneOf", {name: "operator", known: operators, got: operator}));
  return {
    goal: {
      operator: known,
      value: read.value,
      by: wholeNumber("by", by, 1000, 2999),
      decimals: typedDecimals(target, read.value),
      ...(scaled ? {scaled} : {}),
      ...(percent ? {percent} : {}),
      ...(target.trim() === String(read.value) ? {} : {text: target.trim()})
    }
  };
}

/** Decimals of a number as it is typed: 1 of 36.0, −2 of 3.60万, in which the value stands in base units. */
function typedDecimals(text: string, value: number): number {
  const [number = ""] =
    /\d[\d.,]*/.exec(text.normalize("NFKC").replace(/(?<=\d),(?=\d{3})/g, "")) ?? [];
  const digits = number.split(".")[1]?.length ?? 0;
  const size = Number(number) === 0 ? 1 : Math.abs(value) / Number(number);
  return Number.isFinite(size) && size > 0 ? digits - Math.round(Math.log10(size)) : digits;
}

/** Checks how the table is to be read. */
function tableOptions({
  decimal,
  series,
  sheet,
  columns,
  break: since
}: Pick<TrendFlags, "decimal" | "series" | "sheet" | "columns" | "break">): SeriesOptions {
  const mark = decimalMarks.find((one) => one === decimal);
  if (decimal !== undefined && mark === undefined)
    throw usageError(
      commandFault("notOneOf", {name: "decimal", known: decimalMarks, got: decimal})
    );
  return {
    ...(mark ? {decimal: mark} : {}),
    ...(series === undefined ? {} : {series}),
    ...(sheet === undefined ? {} : {sheet}),
    ...(columns === undefined ? {} : {columns: columnChoices(columns)}),
    ...(since === undefined ? {} : {since: wholeNumber("break", since, 1000, 2999)})
  };
}

/** `年份,地区` or `year=1,value=人数,name=地区`: columns by name or number, with what they hold where that is to be said. */
export function columnChoices(text: string): ColumnChoice[] {
  const parts = text.split(",").map((part) => part.trim());
  if (parts.some((part) => part === "")) throw usageError(commandFault("columnList", {got: text}));
  return parts.map((part) => {
    const [, name, column] = /^(year|value|name)=(.+)$/.exec(part) ?? [];
    const role = columnRoles.find((one) => one === name);
    return role && column ? {column, role} : {column: part};
  });
}

const columnRoles = ["year", "value", "name"] as const;

function readLevel(text: string): number {
  const value = /^\d*\.?\d+%?$/.test(text) ? Number(text.replace("%", "")) : Number.NaN;
  if (value > 1 && value < 100)
    throw usageError(commandFault("level", {got: text, write: value / 100}));
  if (!(value > 0 && value < 1)) throw usageError(commandFault("level", {got: text}));
  return value;
}
