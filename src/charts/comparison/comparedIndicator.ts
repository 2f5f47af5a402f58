import type {Label} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/forecastSchema.js";

/** One indicator under one scenario. */
export interface ComparedIndicator {
  /** Name of the scenario. */
  name: Label;
  indicator: IndicatorForecast;
}
