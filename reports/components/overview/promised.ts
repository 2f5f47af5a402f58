import {headlineVerdict, type JudgedPromise} from "../../lib/charts/verdicts/headlineVerdict.js";
import type {Project} from "../../lib/project/project.js";
import {required} from "../../lib/quantity/required.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** The target the first page is about, and its verdict. */
export function promised({plan}: Project, {targets}: Forecast): JudgedPromise {
  return required(headlineVerdict(plan, targets), "target of the plan that the model forecasts");
}
