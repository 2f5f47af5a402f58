import {type Layer, pixel, tickLabels} from "../frame/channels.js";
import type {ChartOptions} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {fitText} from "../frame/fitText.js";
import {palettes} from "../frame/palette.js";
import {spreadLabels} from "../frame/spreadLabels.js";
import {textWidth} from "../frame/textWidth.js";

/** One row: how far a thing takes a result, with what stands at its left and at its right. */
export interface SpanRow {
  name: string;
  from: number;
  to: number;
  low: number;
  high: number;
  text: string;
}

/** What the rows share. */
export interface SpanAxis {
  description: string;
  /** Values that have a label, evenly spaced; the axis ends with the first and the last. */
  ticks: readonly number[];
  /** The text of a value. */
  write(value: number): string;
  /** Lines across all rows, their names above the axis; without a name only the line. */
  lines: readonly {value: number; name: string}[];
}

/**
 * Draws rows of bars in the order given: name at the left (above the bar where one takes too much of the width), bar from one value to another, its
 * interval, text at the right.
 *
 * @param rows - at least one
 * @param axis - see {@link SpanAxis}
 * @param frame - of the chart
 */
export function spanRows(
  rows: readonly SpanRow[],
  {description, ticks, write, lines}: SpanAxis,
  frame: Required<ChartOptions>
): ChartSpec {
  const {width} = frame;
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(...texts.map((each) => textWidth(each, 12)))) + 16;
  const right = Math.min(widest(rows.map(({text}) => text)), Math.floor(0.3 * width));
  const wanted = widest(rows.map(({name}) => name));
  const stacked = width < 520 || wanted > 0.4 * width;
  const row = stacked ? 42 : 26;
  const left = stacked ? 12 : wanted;
  const inner = width - left - right;
  const height = row * rows.length;
  const values = rows.map((each, i) => ({
    ...each,
    name: fitText(each.name, 12, stacked ? width - 24 : left - 14),
    text: fitText(each.text, 12, right - 10),
    said: [each.name, `${write(each.from)} → ${write(each.to)}`, each.text].join(" · "),
    y: row * i + (stacked ? 28 : row / 2),
    top: row * i + 9,
    rising: each.to >= each.from
  }));
  const named = lines.some(({name}) => name !== "");
  const stretches = stacked
    ? values.map(({y}) => ({top: y - 9, bottom: y + 9}))
    : [{top: 0, bottom: height}];
  const x = axisOf(ticks, write);
  return chartSpec(frame, {
    description,
    padding: {left, right, top: named ? 50 : 28, bottom: 8},
    width: inner,
    height,
    data: {values},
    layer: [
      ...barLayers(x, frame),
      ...lineLayers(x, lines, frame, stretches),
      ...lineNames(lines, ticks, frame, inner),
      ...textLayers(stacked, inner)
    ]
  });
}

function axisOf(ticks: readonly number[], write: (value: number) => string): Layer {
  return {
    type: "quantitative",
    scale: {domain: [ticks[0], ticks[ticks.length - 1]], nice: false},
    axis: {
      orient: "top",
      values: [...ticks],
      labelExpr: tickLabels(ticks, write, (ticks[1] - ticks[0]) / 1000),
      title: null
    }
  };
}

function barLayers(x: Layer, {theme}: Required<ChartOptions>): Layer[] {
  const colours = palettes[theme];
  const y = pixel("y");
  const color = {
    field: "rising",
    type: "nominal",
    scale: {domain: [true, false], range: [colours.positive, colours.warning]},
    legend: null
  };
  return [
    {
      mark: {type: "bar", height: 10, opacity: 0.45},
      encoding: {x: {...x, field: "from"}, x2: {field: "to"}, y, color}
    },
    {
      mark: {type: "rule", strokeWidth: 1.5, color: colours.ink},
      encoding: {x: {...x, field: "low"}, x2: {field: "high"}, y}
    },
    {
      mark: {type: "point", filled: true, size: 60},
      encoding: {x: {...x, field: "to"}, y, color}
    }
  ];
}

/** Lines across all rows, or past the bars alone where names stand above these. */
function lineLayers(
  x: Layer,
  lines: SpanAxis["lines"],
  {theme}: Required<ChartOptions>,
  stretches: readonly {top: number; bottom: number}[]
): Layer[] {
  return [
    {
      data: {values: lines.flatMap(({value}) => stretches.map((each) => ({value, ...each})))},
      mark: {type: "rule", color: palettes[theme].muted, strokeDash: [4, 3]},
      encoding: {x: {...x, field: "value"}, y: pixel("top"), y2: {field: "bottom"}}
    }
  ];
}

/** The names of lines above the axis, apart from each other. */
function lineNames(
  lines: SpanAxis["lines"],
  ticks: readonly number[],
  {theme}: Required<ChartOptions>,
  width: number
): Layer[] {
  const named = lines.filter(({name}) => name !== "");
  if (named.length === 0) return [];
  const [low, high] = [ticks[0], ticks[ticks.length - 1]];
  const gap = Math.max(...named.map(({name}) => textWidth(name, 12))) + 10;
  const asked = named.map(({value}) => ((value - low) / (high - low)) * width);
  const at = spreadLabels(asked, gap, [0, width]);
  return [
    {
      data: {values: named.map(({name}, i) => ({name, at: at[i]}))},
      mark: {type: "text", color: palettes[theme].muted, y: -32, baseline: "bottom"},
      encoding: {x: pixel("at"), text: {field: "name"}}
    }
  ];
}

/** The names, left of the bars or above them, and the texts at the right. */
function textLayers(stacked: boolean, width: number): Layer[] {
  const mark = {type: "text", baseline: "middle"};
  return [
    {
      mark: {...mark, align: stacked ? "left" : "right", x: stacked ? 0 : -10},
      encoding: {y: pixel(stacked ? "top" : "y"), text: {field: "name"}}
    },
    {
      mark: {...mark, align: "left", x: width + 10, fontWeight: "bold"},
      encoding: {y: pixel("y"), text: {field: "text"}}
    }
  ];
}
