import {type Layer, pixel, tickLabels} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {fitText} from "../frame/fitText.js";
import {niceStep} from "../frame/niceStep.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import type {Span, SpanFrame} from "./span.js";

/**
 * Draws how far each thing takes a result as a bar from one value to another, in the order given: levers from today's probability to
 * the best they attain, inputs of a tornado from low to high, the steps of a decomposition one after the other, indices from zero.
 *
 * @param spans - at least one
 * @param frame - unit, sentence, and values marked by lines
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification
 * @throws RangeError if there is nothing to draw, or an option is out of range
 * @example
 * spanPlot([{name: {zh: "培训", en: "training"}, from: 0.4, to: 0.8, text: {zh: "2倍", en: "× 2"}}], {unit: "1", description: "Training doubles it."}, {language: "en"}).height // => 26
 * spanPlot([], {unit: "1", description: ""}) // throws spanPlot needs 1 span, got 0
 */
export function spanPlot(
  spans: readonly Span[],
  {unit, description, rules = []}: SpanFrame,
  options: ChartOptions = {}
): ChartSpec {
  if (spans.length === 0) throw new RangeError("spanPlot needs 1 span, got 0");
  const frame = chartFrame(options, 20);
  const {language, width} = frame;
  const narrow = width < 520;
  const row = narrow ? 42 : 26;
  const names = spans.map(({name}) => name[language]);
  const texts = spans.map(({text}) => text[language]);
  const widest = (all: readonly string[]) =>
    Math.ceil(Math.max(...all.map((each) => textWidth(each, 12)))) + 16;
  const right = Math.min(widest(texts), Math.floor(0.3 * width));
  const left = narrow ? 12 : Math.min(widest(names), Math.floor(0.4 * width));
  const inner = width - left - right;
  const height = row * spans.length;
  const rows = spans.map((span, i) => ({
    from: span.from,
    to: span.to,
    low: span.low ?? span.to,
    high: span.high ?? span.to,
    name: fitText(names[i], 12, narrow ? inner : left - 14),
    text: fitText(texts[i], 12, right - 10),
    y: row * i + (narrow ? 28 : row / 2),
    top: row * i + 9,
    rising: span.to >= span.from
  }));
  const lines = rules.map(({value, name}) => ({value, name: name[language]}));
  const x = axis([...rows.flatMap(ends), ...lines.map(({value}) => value)], (value) =>
    amountText(value, unit, language)
  );
  return chartSpec(frame, {
    description,
    padding: {left, right, top: lines.length > 0 ? 44 : 28, bottom: 8},
    width: inner,
    height,
    data: {values: rows},
    layer: [
      ...barLayers(x, frame),
      ...ruleLayers(x, lines, frame, height),
      ...textLayers(narrow, inner)
    ]
  });
}

function ends({from, to, low, high}: {from: number; to: number; low: number; high: number}) {
  return [from, to, low, high];
}

/** The x channel over all that is drawn, in round steps. */
function axis(values: readonly number[], write: (value: number) => string): Layer {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const step = niceStep((most - least) / 4 || Math.abs(most) || 1);
  const low = Math.floor(least / step + 1e-9);
  const high = Math.max(low + 1, Math.ceil(most / step - 1e-9));
  const ticks = Array.from({length: high - low + 1}, (_, i) =>
    Number(((low + i) * step).toPrecision(12))
  );
  return {
    type: "quantitative",
    scale: {domain: [ticks[0], ticks[ticks.length - 1]], nice: false},
    axis: {
      orient: "top",
      values: ticks,
      labelExpr: tickLabels(ticks, write, step / 1000),
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

/** Lines across all rows, their names above the axis. */
function ruleLayers(
  x: Layer,
  lines: readonly {value: number; name: string}[],
  {theme}: Required<ChartOptions>,
  height: number
): Layer[] {
  const colours = palettes[theme];
  return lines.flatMap(({value, name}) => [
    {
      data: {values: [{value}]},
      mark: {type: "rule", color: colours.muted, strokeDash: [4, 3], y: 0, y2: height},
      encoding: {x: {...x, field: "value"}}
    },
    {
      data: {values: [{value, name}]},
      mark: {type: "text", color: colours.muted, y: -32, baseline: "bottom"},
      encoding: {x: {...x, field: "value"}, text: {field: "name"}}
    }
  ]);
}

/** The names, left of the bars or above them where the chart is narrow, and the texts at the right. */
function textLayers(narrow: boolean, width: number): Layer[] {
  const mark = {type: "text", baseline: "middle"};
  return [
    {
      mark: {...mark, align: narrow ? "left" : "right", x: narrow ? 0 : -10},
      encoding: {y: pixel(narrow ? "top" : "y"), text: {field: "name"}}
    },
    {
      mark: {...mark, align: "left", x: width + 10, fontWeight: "bold"},
      encoding: {y: pixel("y"), text: {field: "text"}}
    }
  ];
}
