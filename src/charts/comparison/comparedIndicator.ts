import type {Label} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import type {FanGoal} from "../fan/fanOptions.js";
import type {OtherCount} from "../fan/otherCount.js";

/** One indicator under one scenario, or of one place. */
export interface ComparedIndicator {
  /** Name of the scenario or place. */
  name: Label;
  indicator: IndicatorForecast;
  /** Goals of its panel alone, instead of those of the options. */
  goals?: readonly FanGoal[];
  /** Another count of the same quantity in its panel: a line of its own, named at its end. */
  beside?: OtherCount;
}
