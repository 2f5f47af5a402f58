import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {fitText} from "../frame/fitText.js";
import {palettes} from "../frame/palette.js";
import {pixel} from "../frame/pixel.js";
import {textWidth} from "../frame/textWidth.js";
import {say} from "../text/fullWidth.js";
import {probabilityText} from "../text/probabilityText.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {byUrgency} from "./byUrgency.js";
import {describeVerdicts} from "./describeVerdicts.js";

/**
 * Draws every target that has a probability as a dot on a line from 0 to 100%, the least likely on top.
 *
 * The whisker is the Monte Carlo error (±1.96 standard errors), hollow dots are the other readings of the wording, the
 * hairlines are the edges of the words (10, 33, 66, 90%). On narrow charts each name stands above its line.
 *
 * @param targets - verdicts of one forecast; those without a probability are not drawn
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeVerdicts}
 * @throws RangeError if an option is out of range
 * @example
 * verdictPlot([], {language: "en"}).description // => "No target has a probability."
 */
export function verdictPlot(
  targets: readonly TargetVerdict[],
  options: ChartOptions = {}
): ChartSpec {
  const {language, theme, width} = chartFrame(options, 20);
  const colours = palettes[theme];
  const sorted = byUrgency(targets);
  const narrow = width < 560;
  const row = narrow ? 62 : 27;
  const words = sorted.map(
    ({status, probability}) => `${statusText(status, language)} ${probabilityText(probability)}`
  );
  const names = sorted.map((target) => `${target.id} ${targetTitle(target, language)}`);
  const right = Math.ceil(Math.max(40, ...words.map((word) => textWidth(word, 12)))) + 14;
  const wanted = Math.max(60, ...names.map((name) => textWidth(name, 12))) + 14;
  const left = narrow ? 12 : Math.min(Math.ceil(wanted), Math.floor(0.46 * width));
  const inner = width - left - (narrow ? 16 : right);
  const height = Math.max(row, row * sorted.length);
  const middle = (i: number) => row * i + (narrow ? 44 : row / 2);
  const rows = sorted.map((target, i) => {
    const {probability, standardError, status} = target;
    const error = 1.96 * (standardError ?? 0);
    return {
      id: target.id,
      y: middle(i),
      probability,
      low: Math.max(0, probability! - error),
      high: Math.min(1, probability! + error),
      status,
      name: fitText(names[i], 12, narrow ? inner : left - 16),
      full: names[i],
      word: words[i],
      line1: row * i + 10,
      line2: row * i + 26
    };
  });
  const others = sorted.flatMap(({id, reading, readings}, i) =>
    readings
      .filter((other) => other.reading !== reading && other.probability !== null)
      .map((other) => ({
        id,
        y: middle(i),
        probability: other.probability,
        full: say(other.name, language),
        word: `${statusText(other.status, language)} ${probabilityText(other.probability)}`
      }))
  );
  const statuses = Object.keys(colours.verdict);
  const x = {
    field: "probability",
    type: "quantitative",
    scale: {domain: [0, 1], nice: false},
    axis: {
      orient: "top",
      values: [0, 0.1, 0.33, 0.66, 0.9, 1],
      format: ".0%",
      title: null,
      grid: true,
      labelFlush: true,
      labelOverlap: false,
      labelExpr: `${inner < 420} && (datum.value == 0.1 || datum.value == 0.9) ? '' : datum.label`
    }
  };
  const y = pixel("y");
  const tooltip = [{field: "full"}, {field: "word"}].map((channel) => ({
    ...channel,
    type: "nominal",
    title: null
  }));
  const colour = {
    field: "status",
    type: "nominal",
    scale: {
      domain: statuses,
      range: statuses.map((s) => colours.verdict[s as keyof typeof colours.verdict])
    },
    legend: null
  };
  return {
    $schema: vegaLiteSchema,
    description: describeVerdicts(targets, {language}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: {left, right: narrow ? 16 : right, top: 28, bottom: 8},
    width: inner,
    height,
    layer: [
      {
        data: {values: rows},
        mark: {type: "rule", color: colours.rule},
        encoding: {x: {...x, field: undefined, datum: 0}, x2: {datum: 1}, y}
      },
      {
        data: {values: others},
        mark: {type: "point", filled: false, size: 50, color: colours.muted, strokeWidth: 1.3},
        encoding: {x, y, tooltip}
      },
      {
        data: {values: rows},
        mark: {type: "rule", strokeWidth: 3, opacity: 0.55},
        encoding: {x: {...x, field: "low"}, x2: {field: "high"}, y, color: colour}
      },
      {
        data: {values: rows},
        mark: {type: "point", filled: true, size: 110, opacity: 1},
        encoding: {x, y, color: colour, tooltip}
      },
      {
        data: {values: rows},
        mark: {
          type: "text",
          align: narrow ? "left" : "right",
          baseline: "middle",
          x: narrow ? 0 : -12
        },
        encoding: {y: pixel(narrow ? "line1" : "y"), text: {field: "name"}}
      },
      {
        data: {values: rows},
        mark: {
          type: "text",
          align: "left",
          baseline: "middle",
          x: narrow ? 0 : inner + 12,
          fontWeight: "bold"
        },
        encoding: {y: pixel(narrow ? "line2" : "y"), text: {field: "word"}}
      }
    ]
  };
}
