import {checkFields, checkRows} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import type {SeriesForecast} from "./seriesForecast.js";

/**
 * Refuses what no method of this room has made.
 *
 * @param name - what it is called in messages
 * @throws TypeError if it is no object, or one of its paths no list
 */
export function checkForecast(name: string, forecast: SeriesForecast): void {
  checkFields(name, forecast, {point: "amounts", fitted: "amounts", residuals: "amounts"});
  checkForm(name, forecast, {method: "text", "notes?": ["label"]});
  checkRows(`${name}.intervals`, forecast.intervals, {
    level: "number",
    lower: "amounts",
    upper: "amounts"
  });
}
