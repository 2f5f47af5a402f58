import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
/**
 * A scenario compiled for the model: the value of parameter i in year y is
 *
 *   value = scale[i·Y + y] · base + shift[i·Y + y]
 *
 * where Y is the number of years and `base` the lever's baseline or the drawn assumption. A row that no change
 * touches has scale 1 and shift 0, so that its values keep every bit. The model keeps the result inside the
 * parameter's hard bounds; a changed component of a simplex is kept, the others shrink in proportion.
 */
export interface ScenarioEffect {
  /** Ids of levers and of scalar assumptions (`<id>` or `<id>.<component>`), one a row. */
  parameters: string[];
  /** Calendar years, one a column. */
  years: number[];
  /** Row-major parameter × year; no unit. */
  scale: Float64Array;
  /** Row-major parameter × year; unit of the parameter. */
  shift: Float64Array;
}

/**
 * The effect of changing nothing: scale 1, shift 0.
 *
 * @param parameters - ids, one a row
 * @param years - calendar years, one a column
 * @example
 * neutralEffect(["delivery"], [2025, 2026]).scale // => new Float64Array([1, 1])
 */
export function neutralEffect(
  parameters: readonly string[],
  years: readonly number[]
): ScenarioEffect {
  checkList("parameters", parameters);
  checkNumbers("years", years);
  const size = parameters.length * years.length;
  return {
    parameters: [...parameters],
    years: [...years],
    scale: new Float64Array(size).fill(1),
    shift: new Float64Array(size)
  };
}
