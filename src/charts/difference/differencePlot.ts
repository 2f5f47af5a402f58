import {niceStep} from "../fan/fanDomain.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {fitText} from "../frame/fitText.js";
import {palettes} from "../frame/palette.js";
import {pixel} from "../frame/pixel.js";
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
 * differencePlot([]) // throws differencePlot needs 1 difference, got 0
 */
export function differencePlot(
  differences: readonly Difference[],
  options: ChartOptions = {}
): ChartSpec {
  if (differences.length === 0) throw new RangeError("differencePlot needs 1 difference, got 0");
  const {language, theme, width} = chartFrame(options, 20);
  const unit = differences[0].unit;
  const odd = differences.find((d) => d.unit !== unit);
  if (odd) throw new RangeError(`invalid unit; not ${unit}: ${odd.unit}`);
  const colours = palettes[theme];
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
  const reach = Math.max(...sorted.flatMap((d) => [-d.lower80, d.upper80, Math.abs(d.median)]), 0);
  const step = niceStep((reach || 1) / 2);
  const end = Math.ceil((reach || 1) / step) * step;
  const ticks = [-end, -end / 2, 0, end / 2, end];
  const rows = sorted.map((d, i) => ({
    ...d,
    name: fitText(names[i], 12, narrow ? inner : left - 14),
    text: texts[i],
    y: row * i + (narrow ? 28 : row / 2),
    top: row * i + 9,
    zero: 0,
    rising: d.median >= 0
  }));
  const x = {
    field: "median",
    type: "quantitative",
    scale: {domain: [-end, end], nice: false},
    axis: {
      orient: "top",
      values: ticks,
      labelExpr: ticks.reduceRight(
        (rest, v) => `abs(datum.value - ${v}) < ${end / 1000} ? '${signed(v)}' : ${rest}`,
        "''"
      ),
      title: null
    }
  };
  const y = pixel("y");
  const color = {
    field: "rising",
    type: "nominal",
    scale: {domain: [true, false], range: [colours.positive, colours.warning]},
    legend: null
  };
  return {
    $schema: vegaLiteSchema,
    description: describeDifferences(differences, {language}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: {left, right, top: 28, bottom: 8},
    width: inner,
    height,
    data: {values: rows},
    layer: [
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
      },
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
        mark: {type: "text", align: "left", baseline: "middle", x: inner + 10, fontWeight: "bold"},
        encoding: {y, text: {field: "text"}}
      }
    ]
  };
}
