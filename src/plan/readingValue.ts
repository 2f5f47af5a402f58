import type {CompiledReading} from "./compileReading.js";
import type {KnownColumns} from "./knownWindow.js";

/**
 * Reads one number off the indicators of a run.
 *
 * With Y the indicator and [a, b] the window: `sum` Σ Y(y); `minimum` and `maximum` over y in [a, b]; `end` Y(b); `change`
 * Y(b) − Y(a − 1); `rising` the least Y(y) − Y(y − 1) over y in [a, b]. Where the window begins or ends within a year, with parts
 * u and v of the outer years inside, a sum takes u Y(a) and v Y(b), and Y on a day is (1 − v) Y(b − 1) + v Y(b): a stock on its way
 * from one end of year to the next, a flow of the twelve months up to the day. Columns before the run are what is known of them
 * (`past`). Allocates nothing where there are none.
 *
 * @param reading - from `compileReading`
 * @param run - indicators of one run; shape indicator × year, row-major
 * @returns the number, unit of the indicator (flows summed over years lose the "a year")
 * @example
 * readingValue({row: 0, aggregate: "sum", first: 1, last: 3, startPart: 1, endPart: 0.5, columns: 4}, [9, 1, 2, 3]) // => 4.5
 * readingValue({row: 0, aggregate: "change", first: 1, last: 3, startPart: 1, endPart: 1, columns: 4}, [9, 10, 12, 11]) // => 2
 * readingValue({row: 0, aggregate: "rising", first: 1, last: 3, startPart: 1, endPart: 1, columns: 4}, [9, 10, 12, 11]) // => -1
 * readingValue({row: 0, aggregate: "sum", first: 0, last: 2, startPart: 1, endPart: 1, columns: 3, past: {from: 0, values: [7]}}, [Number.NaN, 1, 2]) // => 10
 */
export function readingValue(reading: CompiledReading, run: ArrayLike<number>): number {
  if (reading.past) return withPast(reading, reading.past, run);
  const {row, aggregate, first, last, columns, startPart, endPart} = reading;
  const from = row * columns + first;
  const until = row * columns + last;
  if (aggregate === "sum") return sumOver(run, {from, until, startPart, endPart});
  switch (aggregate) {
    case "end":
      return onDay(run, until, endPart);
    case "change":
      return onDay(run, until, endPart) - onDay(run, from, 1 - startPart);
    case "minimum":
      return extreme(run, {from, until, endPart}, 1);
    case "maximum":
      return -extreme(run, {from, until, endPart}, -1);
    case "rising":
      return leastStep(run, {from, until, endPart});
  }
}

/** The same off a row that begins with what is known of the columns before the run. */
function withPast(
  {past: _, ...reading}: CompiledReading,
  {from, values}: KnownColumns,
  run: ArrayLike<number>
): number {
  const {row, columns, first, last} = reading;
  const own = Array.from(
    {length: columns - from - values.length},
    (_, i) => run[row * columns + from + values.length + i]
  );
  const whole = [...values, ...own];
  const placed = {row: 0, first: first - from, last: last - from, columns: whole.length};
  return readingValue({...reading, ...placed}, whole);
}

/** The least of the values times the sign; NaN where one of them is. */
function extreme(run: ArrayLike<number>, {from, until, endPart}: Days, sign: 1 | -1): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cell = from; cell <= until; cell++)
    least = Math.min(least, sign * onDay(run, cell, endPart));
  return least;
}

function leastStep(run: ArrayLike<number>, {from, until, endPart}: Days): number {
  let least = Number.POSITIVE_INFINITY;
  for (let cell = from; cell <= until; cell++)
    least = Math.min(least, onDay(run, cell, endPart) - onDay(run, cell - 1, endPart));
  return least;
}

interface Days {
  from: number;
  until: number;
  endPart: number;
}

/** The value when a part of the year of a cell has passed. */
function onDay(run: ArrayLike<number>, cell: number, part: number): number {
  if (part === 1) return run[cell];
  return part === 0 ? run[cell - 1] : (1 - part) * run[cell - 1] + part * run[cell];
}

interface Cells extends Days {
  startPart: number;
}

function sumOver(run: ArrayLike<number>, {from, until, startPart, endPart}: Cells): number {
  if (from === until) return (startPart + endPart - 1) * run[from];
  let value = startPart * run[from];
  for (let cell = from + 1; cell < until; cell++) value += run[cell];
  return value + endPart * run[until];
}
