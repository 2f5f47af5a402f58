import {checkList} from "../../quantity/checkNumbers.js";
import {checkObject} from "../../quantity/checkObject.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {niceStep} from "../frame/niceStep.js";
import {palettes} from "../frame/palette.js";
import {amountText} from "../text/amountText.js";

/** A point of a trade-off: what so much money attains. */
export interface TradeOffPoint {
  /** CNY. */
  cost: number;
  /** A probability, and its 95% interval. */
  value: number;
  low: number;
  high: number;
  /** The one that was asked for. */
  marked: boolean;
}

/** What the points share: the sentence, names of the axes, and what lines stand for. */
export interface TradeOffFrame {
  description: string;
  costName: string;
  valueName: string;
  /** CNY; absent: no line. */
  budget?: {value: number; name: string};
  /** A probability asked for; absent: no line. */
  wanted?: {value: number; name: string};
}

/**
 * Draws what money attains: the probability against the cost, with its interval, the point asked for filled, budget and wanted
 * probability as lines.
 *
 * @param points - at least one
 * @param axis - see {@link TradeOffFrame}
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification
 * @throws RangeError if there is nothing to draw, or an option is out of range
 * @example
 * tradeOffPlot([{cost: 0, value: 0.4, low: 0.35, high: 0.45, marked: true}], {description: "", costName: "cost", valueName: "probability"}, {language: "en"}).height // => 260
 * tradeOffPlot([], {description: "", costName: "", valueName: ""}) // throws tradeOffPlot needs 1 point, got 0
 */
export function tradeOffPlot(
  points: readonly TradeOffPoint[],
  axis: TradeOffFrame,
  options: ChartOptions = {}
): ChartSpec {
  checkList("points", points);
  checkObject("frame", axis, ["description"]);
  if (points.length === 0) throw new RangeError("tradeOffPlot needs 1 point, got 0");
  const frame = chartFrame(options, 260);
  const {language, width, height} = frame;
  const {accent, muted, rule, paper} = palettes[frame.theme];
  const {budget, wanted} = axis;
  const ticks = costTicks([...points.map(({cost}) => cost), budget?.value ?? 0]);
  const labels = Object.fromEntries(ticks.map((tick) => [tick, amountText(tick, "CNY", language)]));
  const x = {
    field: "cost",
    type: "quantitative",
    scale: {domain: [0, ticks[ticks.length - 1]], nice: false},
    axis: {
      title: axis.costName,
      values: ticks,
      labelExpr: `(${JSON.stringify(labels)})[toString(datum.value)]`,
      grid: false
    }
  };
  const y = (field: string) => ({
    field,
    type: "quantitative",
    scale: {domain: [0, 1]},
    axis: {title: axis.valueName, format: ".0%", values: [0, 0.25, 0.5, 0.75, 1], gridColor: rule}
  });
  const line = (channel: "x" | "y", at: number, text: string) => [
    {mark: {type: "rule", color: muted, strokeDash: [4, 3]}, encoding: {[channel]: {datum: at}}},
    {
      mark: {
        type: "text",
        color: muted,
        align: "left",
        baseline: "bottom",
        dx: 4,
        dy: channel === "x" ? 0 : -3,
        ...(channel === "x" ? {y: 12} : {x: 0})
      },
      encoding: {[channel]: {datum: at}, text: {value: text}}
    }
  ];
  return chartSpec(frame, {
    description: axis.description,
    padding: {left: 60, right: 36, top: 16, bottom: 48},
    width: width - 96,
    height,
    data: {values: points},
    layer: [
      ...(budget ? line("x", budget.value, budget.name) : []),
      ...(wanted ? line("y", wanted.value, wanted.name) : []),
      {
        mark: {type: "area", color: accent, opacity: 0.15},
        encoding: {x, y: y("low"), y2: {field: "high"}}
      },
      {mark: {type: "line", color: accent}, encoding: {x, y: y("value")}},
      {
        mark: {type: "point", stroke: accent, size: 60, opacity: 1, filled: false, fill: paper},
        encoding: {x, y: y("value")}
      },
      {
        transform: [{filter: "datum.marked"}],
        mark: {type: "point", fill: accent, stroke: accent, size: 90, opacity: 1},
        encoding: {x, y: y("value")}
      }
    ]
  });
}

/** Round steps from nothing to beyond the last. */
function costTicks(values: readonly number[]): number[] {
  const step = niceStep((Math.max(...values) || 1) / 4);
  const count = Math.max(1, Math.ceil(Math.max(...values) / step - 1e-9));
  return Array.from({length: count + 1}, (_, i) => Number((i * step).toPrecision(12)));
}
