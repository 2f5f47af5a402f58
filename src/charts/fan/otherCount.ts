import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";

/** Another count of the same quantity, drawn beside a fan under a name of its own. */
export interface OtherCount {
  name: string;
  indicator: IndicatorForecast;
}
