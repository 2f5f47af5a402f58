import {checkObjects} from "../../quantity/checkObject.js";
import {checkIndicator} from "../../verdict/checkIndicator.js";
import type {ComparedIndicator} from "./comparedIndicator.js";

/** Refuses scenarios without a name or with an indicator of which a number is text. */
export function checkCompared(scenarios: readonly ComparedIndicator[]): void {
  checkObjects("scenarios", scenarios, ["name", "indicator"]);
  for (const {indicator} of scenarios) checkIndicator("indicator", indicator);
}
