import {checkList} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import type {SeriesForecast} from "./seriesForecast.js";

/**
 * Refuses what no method of this room has made.
 *
 * @param name - what it is called in messages
 * @throws TypeError if it is no object, or one of its paths no list
 */
export function checkForecast(name: string, forecast: SeriesForecast): void {
  checkObject(name, forecast);
  for (const path of ["point", "intervals", "fitted", "residuals"] as const)
    checkList(`${path} of ${name}`, forecast[path]);
}
