import {checkRows} from "../../quantity/checkFields.js";
import {checkObject} from "../../quantity/checkObject.js";
import {formatShare} from "../../quantity/formatAmount.js";
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
  checkRows("points", points, {cost: "number", value: "number", low: "number", high: "number"});
  checkObject("frame", axis, ["description"]);
  if (points.length === 0) throw new RangeError("tradeOffPlot needs 1 point, got 0");
  const frame = chartFrame(options, 260);
  const {width, height, theme} = frame;
  const {accent, paper} = palettes[theme];
  const {budget, wanted} = axis;
  const x = costAxis([...points.map(({cost}) => cost), budget?.value ?? 0], axis, frame);
  const y = chanceAxis(axis, frame);
  return chartSpec(frame, {
    description: axis.description,
    padding: {left: 72, right: 36, top: 16, bottom: 48},
    width: width - 108,
    height,
    data: {values: points.map((point) => ({...point, ...told(point, x.scale.domain[1], frame)}))},
    layer: [
      ...(budget ? ruleLayers("x", budget, frame) : []),
      ...(wanted ? ruleLayers("y", wanted, frame) : []),
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

/** Where a point stands, px from the left of the plot, and what it says. */
function told(
  {cost, value, low, high}: TradeOffPoint,
  most: number,
  frame: Required<ChartOptions>
) {
  const {language, width} = frame;
  const [at, from, to] = [value, low, high].map((share) => formatShare(share));
  const said = `${amountText(cost, "CNY", language, true)} · ${at} (${from}–${to})`;
  return {at: (cost / most) * (width - 108), said};
}

/** Money from nothing to beyond the greatest of the given, in the reader's words. */
function costAxis(
  values: readonly number[],
  {costName}: TradeOffFrame,
  {language}: Pick<Required<ChartOptions>, "language">
) {
  const ticks = costTicks(values);
  const labels = Object.fromEntries(ticks.map((tick) => [tick, amountText(tick, "CNY", language)]));
  return {
    field: "cost",
    type: "quantitative",
    scale: {domain: [0, ticks[ticks.length - 1]], nice: false},
    axis: {
      title: costName,
      values: ticks,
      labelExpr: `(${JSON.stringify(labels)})[toString(datum.value)]`,
      grid: false
    }
  };
}

/** A probability, of whichever field. */
function chanceAxis({valueName}: TradeOffFrame, {theme}: Pick<Required<ChartOptions>, "theme">) {
  const {rule} = palettes[theme];
  return (field: string) => ({
    field,
    type: "quantitative",
    scale: {domain: [0, 1]},
    axis: {title: valueName, format: ".0%", values: [0, 0.25, 0.5, 0.75, 1], gridColor: rule}
  });
}

/** A dashed line across the chart, and what it stands for. */
function ruleLayers(
  channel: "x" | "y",
  {value, name}: {value: number; name: string},
  {theme}: Pick<Required<ChartOptions>, "theme">
) {
  const {muted} = palettes[theme];
  // One of each, not one a point.
  const data = {values: [{}]};
  const at = {[channel]: {datum: value}};
  const place = channel === "x" ? {dy: 0, y: 12} : {dy: -3, x: 0};
  return [
    {data, mark: {type: "rule", color: muted, strokeDash: [4, 3]}, encoding: at},
    {
      data,
      mark: {type: "text", color: muted, align: "left", baseline: "bottom", dx: 4, ...place},
      encoding: {...at, text: {value: name}}
    }
  ];
}

/** Round steps from nothing to beyond the last. */
function costTicks(values: readonly number[]): number[] {
  const step = niceStep((Math.max(...values) || 1) / 4);
  const count = Math.max(1, Math.ceil(Math.max(...values) / step - 1e-9));
  return Array.from({length: count + 1}, (_, i) => Number((i * step).toPrecision(12)));
}
