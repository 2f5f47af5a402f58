import type {Figure} from "../project/figure.js";
import {checkNumber} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";

const bounds = ["exact", "at_least", "more_than", "about", "less_than"];

/**
 * The values a printed figure can stand for, both ends included.
 *
 * `exact`: value ± precision. `at_least`, `more_than`: from value − precision upwards. `less_than`: up to value +
 * precision. `about` and figures without a precision say nothing that arithmetic could contradict: (−∞, ∞).
 *
 * @param figure - value, precision and bound of a figure; unit of the value
 * @returns lowest and highest value
 * @example
 * figureRange({value: 435000, precision: 500, bound: "exact"}) // => [434500, 435500]
 * figureRange({value: 435000, precision: 500, bound: "more_than"}) // => [434500, Infinity]
 */
export function figureRange(
  figure: Pick<Figure, "value" | "precision" | "bound">
): [low: number, high: number] {
  checkObject("figure", figure);
  const {value, precision, bound} = figure;
  checkNumber("value", value);
  if (!bounds.includes(bound)) throw new RangeError(unknownName("bound", String(bound), bounds));
  if (precision !== undefined) checkNumber("precision", precision, "not ≥ 0", 0);
  if (precision === undefined || bound === "about")
    return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  return [
    bound === "less_than" ? Number.NEGATIVE_INFINITY : value - precision,
    bound === "exact" || bound === "less_than" ? value + precision : Number.POSITIVE_INFINITY
  ];
}
