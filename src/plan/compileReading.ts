import type {Indicator} from "../project/indicator.js";
import type {Aggregate, Operator, Reading, Target} from "../project/target.js";
import {units} from "../quantity/unit.js";
import {unknownName} from "../quantity/unknownName.js";
import {goalDecimals} from "./goalDecimals.js";
import {type KnownWindow, knownWindow} from "./knownWindow.js";

/** A reading with its names resolved: which cells of a run it looks at, and what it demands of them. */
export interface CompiledReading extends KnownWindow {
  /** Row of the indicator. */
  row: number;
  aggregate: Aggregate;
  /** Number of columns of a row. */
  columns: number;
  operator: Exclude<Operator, "none">;
  /** In the unit of the indicator; `goalHigh` is `Infinity` unless the operator is `between`. */
  goal: number;
  goalHigh: number;
  /** Decimals that a value is compared with: none where units are whole; null: as it is. */
  decimals: number | null;
  /** Where it is open what the published number counts: the alternative, and the row under the options that count another. */
  mixed?: {alternative: string; rows: Readonly<Record<string, number>>};
}

/** What readings are resolved against: the rows and columns of a run. */
export interface ReadingFrame {
  indicators: readonly {id: string; unit: string; kind?: Indicator["kind"]}[];
  /** Calendar years; stocks stand at the end of a year, flows are of the year. */
  years: readonly number[];
  /** What is known of the indicator in a year that is not simulated; default: nothing. */
  known?: (year: number) => number | null;
}

/**
 * Resolves a reading of a target against the indicators and years of a model.
 *
 * The window holds to the day, and may begin before the run where that is known: {@link knownWindow}. Without an operator of its own, `rising` demands "> 0".
 *
 * @param target - gives operator, goal and window where the reading has none
 * @param reading - one of its readings
 * @param frame - indicators (rows) and years (columns) of the runs, what is known of earlier years
 * @throws RangeError if an indicator is unknown (nearest suggested) or of another unit or kind than the one it stands for, the window
 * is not within the years, or there is no goal
 * @example
 * compileReading({id: "T01", operator: ">", value: 5, unit: "person", start: "2025-01-01", due: "2027-12-31"}, {id: "people", indicator: "a", aggregate: "sum"}, {indicators: [{id: "a", unit: "person/yr", kind: "flow"}], years: [2024, 2025, 2026, 2027]}).first // => 1
 * compileReading({id: "T01"}, {id: "people", indicator: "b"}, {indicators: [{id: "a"}], years: []}) // throws unknown indicator of T01 people: "b"; one of a
 */
export function compileReading(
  target: Target,
  reading: Reading,
  {indicators, years, known}: ReadingFrame
): CompiledReading {
  const name = `${target.id} ${reading.id}`;
  const ids = indicators.map(({id}) => id);
  const row = ids.indexOf(reading.indicator);
  if (row < 0) throw new RangeError(unknownName(`indicator of ${name}`, reading.indicator, ids));
  const {aggregate} = reading;
  const {unit, kind} = indicators[row];
  const flow = kind !== "stock";
  const window = knownWindow(target, reading, {years, flow, ...(known ? {known} : {})});
  if ("outside" in window) {
    const {from, until, outside} = window;
    throw new RangeError(
      `invalid window of ${name}; ${outside} the years ${years[0]}..${years.at(-1)}: ${from}..${until}`
    );
  }
  const demand = demandOf(target, reading, name);
  const decimals = decimalsOf(unit, demand, aggregate);
  const mixed = mixedRows(reading, {indicators, row, name});
  return {row, aggregate, ...window, columns: years.length, ...demand, decimals, ...mixed};
}

function mixedRows(
  {mixes}: Reading,
  {indicators, row, name}: Pick<ReadingFrame, "indicators"> & {row: number; name: string}
): Pick<CompiledReading, "mixed"> {
  if (!mixes) return {};
  const rows = Object.entries(mixes.indicators).map(([option, id]) => {
    const ids = indicators.map((each) => each.id);
    const other = ids.indexOf(id);
    if (other < 0) throw new RangeError(unknownName(`indicator of ${name} ${option}`, id, ids));
    const [one, two] = [indicators[row], indicators[other]];
    if (measure(one.unit) !== measure(two.unit) || one.kind !== two.kind)
      throw new RangeError(
        `invalid indicator of ${name} ${option}; not in ${one.unit} as ${one.id} is: ${id}, in ${two.unit}`
      );
    return [option, other] as const;
  });
  return {mixed: {alternative: mixes.alternative, rows: Object.fromEntries(rows)}};
}

/** The indicators that a reading looks at: its own, and those under other options of what the published number counts. */
export function indicatorsOf({indicator, mixes}: Pick<Reading, "indicator" | "mixes">): string[] {
  return [...new Set([indicator, ...Object.values(mixes?.indicators ?? {})])];
}

/**
 * A reading as it is under one option of what the published number counts.
 *
 * @param reading - from {@link compileReading}
 * @param option - id of the option; null, or one that the reading does not name: its own indicator
 * @example
 * underOption({row: 0, mixed: {alternative: "counting", rows: {present: 4}}}, "present").row // => 4
 * underOption({row: 0, mixed: {alternative: "counting", rows: {present: 4}}}, "ever").row // => 0
 */
export function underOption(reading: CompiledReading, option: string | null): CompiledReading {
  const row = option === null ? undefined : reading.mixed?.rows[option];
  return row === undefined ? reading : {...reading, row};
}

/** What is comparable: numbers of people and of person-times, which print may call by one name; any other unit alone. */
function measure(unit: string): string {
  return (Object.hasOwn(units, unit) && units[unit].persons) || unit;
}

function demandOf(
  target: Target,
  reading: Reading,
  name: string
): Pick<CompiledReading, "operator" | "goal" | "goalHigh"> {
  if (
    reading.aggregate === "rising" &&
    reading.operator === undefined &&
    reading.value === undefined
  )
    return {operator: ">", goal: 0, goalHigh: Number.POSITIVE_INFINITY};
  const operator = reading.operator ?? target.operator;
  const goal = reading.value ?? target.value;
  const high = reading.valueHigh ?? target.valueHigh;
  const goalHigh = operator === "between" ? high : Number.POSITIVE_INFINITY;
  if (operator === "none" || goal === undefined || goalHigh === undefined)
    throw new RangeError(`invalid goal of ${name}; no number to compare with: ${operator}`);
  return {operator, goal, goalHigh};
}

/**
 * Whole units are compared whole. Any other quantity is compared as it is, but for `=`, which is within the rounding of the goal as
 * printed, and for a share whose goal is at the edge of what a share can be.
 */
function decimalsOf(
  unit: string,
  {operator, goal, goalHigh}: Pick<CompiledReading, "operator" | "goal" | "goalHigh">,
  aggregate: Aggregate
): number | null {
  if (units[unit]?.whole) return 0;
  const edge = unit === "1" && (goal <= 0 || goal >= 1 || goalHigh === 1);
  if (operator !== "=" && !edge) return null;
  // A change of a share by less than a tenth of a percent is none.
  const change = aggregate === "change" || aggregate === "rising";
  return Math.max(unit === "1" && change ? 3 : 0, goalDecimals(goal, unit));
}
