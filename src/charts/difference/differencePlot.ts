import {checkList} from "../../quantity/checkNumbers.js";
import {type Layer, pixel, tickLabels} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {fitText} from "../frame/fitText.js";
import {niceStep} from "../frame/niceStep.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {describeDifferences} from "./describeDifferences.js";
import {bySize, type Difference} from "./difference.js";

/**
 * Draws differences from a base as bars from zero with their own 80% interval, the largest on top.
 *
 * For scenarios against a base, and for inputs against a result (tornado).
 *
 * @param differences - at least one, all of one unit
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeDifferences}
 * @throws RangeError if there is nothing to draw, the units differ, or an option is out of range
 * @example
 * differencePlot([{name: {zh: "留住人", en: "retention"}, unit: "person", median: 900, lower80: 200, upper80: 1500}], {language: "en"}).height // => 26
 * differencePlot([]) // throws differencePlot needs 1 difference, got 0
 */
export function differencePlot(
  differences: readonly Difference[],
  options: ChartOptions = {}
): ChartSpec {
  checkList("differences", differences);
  const unit = commonUnit(differences);
  const frame = chartFrame(options, 20);
  const {language, width} = frame;
  const sorted = bySize(differences);
  const signed = (v: number) =>
    `${v > 0 ? "+" : v < 0 ? "−" : ""}${amountText(Math.abs(v), unit, language)}`;
  const narrow = width < 520;
  const row = narrow ? 42 : 26;
  const names = sorted.map(({name}) => name[language]);
  const texts = sorted.map(({median}) => signed(median));
  const right = Math.ceil(Math.max(...texts.map((t) => textWidth(t, 12)))) + 16;
  const wanted = Math.ceil(Math.max(...names.map((t) => textWidth(t, 12)))) + 16;
  const left = narrow ? 12 : Math.min(wanted, Math.floor(0.4 * width));
  const inner = width - left - right;
  const height = row * sorted.length;
  const rows = sorted.map((d, i) => ({
    ...d,
    name: fitText(names[i], 12, narrow ? inner : left - 14),
    text: texts[i],
    y: row * i + (narrow ? 28 : row / 2),
    top: row * i + 9,
    zero: 0,
    rising: d.median >= 0
  }));
  return chartSpec(frame, {
    description: describeDifferences(differences, {language}),
    padding: {left, right, top: 28, bottom: 8},
    width: inner,
    height,
    data: {values: rows},
    layer: [
      ...barLayers(symmetricAxis(sorted, signed), frame, height),
      ...textLayers(narrow, inner)
    ]
  });
}

function commonUnit(differences: readonly Difference[]): string {
  if (differences.length === 0) throw new RangeError("differencePlot needs 1 difference, got 0");
  const {unit} = differences[0];
  const odd = differences.find((d) => d.unit !== unit);
  if (odd) throw new RangeError(`invalid unit; not ${unit}: ${odd.unit}`);
  return unit;
}

/** The x channel: zero in the middle, as far to both sides as the longest interval. */
function symmetricAxis(
  differences: readonly Difference[],
  write: (value: number) => string
): Layer {
  const ends = differences.flatMap((d) => [-d.lower80, d.upper80, Math.abs(d.median)]);
  const reach = Math.max(...ends, 0) || 1;
  const step = niceStep(reach / 2);
  const end = Math.ceil(reach / step) * step;
  const ticks = [-end, -end / 2, 0, end / 2, end];
  return {
    field: "median",
    type: "quantitative",
    scale: {domain: [-end, end], nice: false},
    axis: {
      orient: "top",
      values: ticks,
      labelExpr: tickLabels(ticks, write, end / 1000),
      title: null
    }
  };
}

function barLayers(x: Layer, {theme}: Required<ChartOptions>, height: number): Layer[] {
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
      encoding: {x: {...x, field: "zero"}, x2: {field: "median"}, y, color}
    },
    {
      mark: {type: "rule", strokeWidth: 1.5, color: colours.ink},
      encoding: {x: {...x, field: "lower80"}, x2: {field: "upper80"}, y}
    },
    {mark: {type: "point", filled: true, size: 60}, encoding: {x, y, color}},
    {
      data: {values: [{}]},
      mark: {type: "rule", color: colours.muted, y: 0, y2: height},
      encoding: {x: {...x, field: undefined, datum: 0}}
    }
  ];
}

/** The names, left of the bars or above them where the chart is narrow, and the medians at the right. */
function textLayers(narrow: boolean, width: number): Layer[] {
  return [
    {
      mark: {
        type: "text",
        align: narrow ? "left" : "right",
        baseline: "middle",
        x: narrow ? 0 : -10
      },
      encoding: {y: pixel(narrow ? "top" : "y"), text: {field: "name"}}
    },
    {
      mark: {type: "text", align: "left", baseline: "middle", x: width + 10, fontWeight: "bold"},
      encoding: {y: pixel("y"), text: {field: "text"}}
    }
  ];
}
