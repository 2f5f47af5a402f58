import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import type {AmountAxis} from "../frame/amountAxis.js";
import type {ChartOptions} from "../frame/chartOptions.js";
import type {EndLabel} from "./fanLabels.js";
import type {OtherCount} from "./otherCount.js";

/** A promise drawn on a fan: a labelled rule over the years it holds for. */
export interface FanGoal {
  /** Unit of the indicator. */
  value: number;
  /** First year the rule covers; absent: only the year it is due. */
  from?: number;
  /** Year it is due. */
  due: number;
  /** What stands beside it; default the word for a goal with its value. */
  label?: string;
}

/** Options of a fan. */
export interface FanOptions extends ChartOptions {
  goals?: readonly FanGoal[];
  /** The same indicator in the untouched scenario, drawn thin and dashed behind. */
  ghost?: IndicatorForecast;
  /** Another count of the same quantity (people present beside people ever certified): a line of its own, named at its end. */
  beside?: OtherCount;
  /** A year to be marked: a rule through the plot with the median of the year written beside it. */
  mark?: number;
  /** First year shown; default the first observed or forecast year. */
  from?: number;
  /** Address of the page that shows a published figure; makes the points links. */
  link?: (figure: string) => string;
  /** Range of the y axis; default from zero to what is drawn. */
  domain?: readonly [number, number];
}

/** What the layers of a fan are drawn into: its options with every size settled. */
export interface FanFrame extends FanOptions {
  language: Required<ChartOptions>["language"];
  theme: Required<ChartOptions>["theme"];
  /** Px of the plot without axis and labels. */
  width: number;
  height: number;
  domain: readonly [number, number];
  axis: AmountAxis;
  labels: EndLabel[];
}
