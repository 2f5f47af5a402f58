import type {CompiledReading} from "./compileReading.js";

/**
 * Reads one number off the indicators of a run.
 *
 * With Y the indicator and [a, b] the window: `sum` Σ Y(y); `minimum` and `maximum` over y in [a, b]; `end` Y(b); `change`
 * Y(b) − Y(a − 1); `rising` the least Y(y) − Y(y − 1) over y in [a, b]. Allocates nothing.
 *
 * @param reading - from `compileReading`
 * @param run - indicators of one run; shape indicator × year, row-major
 * @returns the number, unit of the indicator (flows summed over years lose the "a year")
 * @example
 * readingValue({row: 0, aggregate: "sum", first: 1, last: 3, columns: 4}, [9, 1, 2, 3]) // => 6
 * readingValue({row: 0, aggregate: "change", first: 1, last: 3, columns: 4}, [9, 10, 12, 11]) // => 2
 * readingValue({row: 0, aggregate: "rising", first: 1, last: 3, columns: 4}, [9, 10, 12, 11]) // => -1
 */
export function readingValue(
  {row, aggregate, first, last, columns}: CompiledReading,
  run: ArrayLike<number>
): number {
  const from = row * columns + first;
  const until = row * columns + last;
  let value = run[from];
  switch (aggregate) {
    case "end":
      return run[until];
    case "change":
      return run[until] - run[from - 1];
    case "sum":
      for (let cell = from + 1; cell <= until; cell++) value += run[cell];
      return value;
    case "minimum":
      for (let cell = from + 1; cell <= until; cell++) if (!(run[cell] >= value)) value = run[cell];
      return value;
    case "maximum":
      for (let cell = from + 1; cell <= until; cell++) if (!(run[cell] <= value)) value = run[cell];
      return value;
    case "rising":
      value = Number.POSITIVE_INFINITY;
      for (let cell = from; cell <= until; cell++) {
        const step = run[cell] - run[cell - 1];
        if (!(step >= value)) value = step;
      }
      return value;
  }
}
