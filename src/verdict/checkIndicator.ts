import {checkFields, checkRows, type FieldKind} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import type {IndicatorForecast} from "./indicatorSchema.js";

const paths: Readonly<Record<string, FieldKind>> = {
  years: "numbers",
  median: "amounts",
  lower80: "amounts",
  upper80: "amounts",
  lower95: "amounts",
  upper95: "amounts"
};

/**
 * Refuses an indicator of which a number is text, as a document that was put together by hand may have.
 *
 * @param name - what it is called in messages
 * @param indicator - of a forecast
 * @throws TypeError or RangeError naming the field
 */
export function checkIndicator(
  name: string,
  indicator: Pick<IndicatorForecast, "years" | "median"> & Partial<IndicatorForecast>
): void {
  checkFields(name, indicator, paths);
  checkForm(name, indicator, {"name?": "label"});
  const {observed, deterministic} = indicator;
  if (deterministic !== undefined) checkFields(name, {deterministic}, {deterministic: "amounts"});
  if (observed !== undefined)
    checkRows(`${name}.observed`, observed, {year: "number", value: "number"});
}
