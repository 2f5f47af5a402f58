import type {Aggregate, Operator, Reading, Target} from "../project/target.js";
import {yearOf} from "../quantity/date.js";
import {unknownName} from "../quantity/unknownName.js";

/** A reading with its names resolved: which cells of a run it looks at, and what it demands of them. */
export interface CompiledReading {
  /** Row of the indicator. */
  row: number;
  aggregate: Aggregate;
  /** First and last column of the window, both included. */
  first: number;
  last: number;
  /** Number of columns of a row. */
  columns: number;
  operator: Exclude<Operator, "none">;
  /** In the unit of the indicator; `goalHigh` is `Infinity` unless the operator is `between`. */
  goal: number;
  goalHigh: number;
}

/** What readings are resolved against: the rows and columns of a run. */
export interface ReadingFrame {
  indicators: readonly {id: string; unit: string}[];
  /** Calendar years; stocks stand at the end of a year, flows are of the year. */
  years: readonly number[];
}

/**
 * Resolves a reading of a target against the indicators and years of a model.
 *
 * `change` and `rising` also look at the year before the window. Without an operator of its own, `rising` demands "> 0".
 *
 * @param target - gives operator, goal and window where the reading has none
 * @param reading - one of its readings
 * @param frame - indicators (rows) and years (columns) of the runs
 * @throws RangeError if the indicator is unknown (nearest suggested), the window is not within the years, or there is no goal
 * @example
 * compileReading({id: "T01", operator: ">", value: 5, unit: "person", start: "2025-01-01", due: "2027-12-31"}, {id: "people", indicator: "a", aggregate: "sum"}, {indicators: [{id: "a", unit: "person/yr"}], years: [2024, 2025, 2026, 2027]}).first // => 1
 * compileReading({id: "T01"}, {id: "people", indicator: "b"}, {indicators: [{id: "a"}], years: []}) // throws unknown indicator of T01 people: "b"; one of a
 */
export function compileReading(
  target: Target,
  reading: Reading,
  {indicators, years}: ReadingFrame
): CompiledReading {
  const name = `${target.id} ${reading.id}`;
  const ids = indicators.map(({id}) => id);
  const row = ids.indexOf(reading.indicator);
  if (row < 0) throw new RangeError(unknownName(`indicator of ${name}`, reading.indicator, ids));
  const {aggregate} = reading;
  const from = reading.from ?? yearOf(target.start);
  const until = reading.until ?? yearOf(target.due);
  const first = years.indexOf(from);
  const last = years.indexOf(until);
  const before = aggregate === "change" || aggregate === "rising" ? 1 : 0;
  if (!(first >= before && last >= first))
    throw new RangeError(
      `invalid window of ${name}; not in ${years[before]}..${years.at(-1)}: ${from}..${until}`
    );
  return {row, aggregate, first, last, columns: years.length, ...demandOf(target, reading, name)};
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
