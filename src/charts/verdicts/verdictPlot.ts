import {probabilityText} from "../../plan/probabilityText.js";
import {checkRows} from "../../quantity/checkFields.js";
import {checkForm} from "../../quantity/checkForm.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {type Layer, pixel, plainTooltip} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {fitText} from "../frame/fitText.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {say} from "../text/say.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {byUrgency, type JudgedTarget} from "./byUrgency.js";
import {describeVerdicts} from "./describeVerdicts.js";

type Frame = Required<ChartOptions>;

/**
 * Where the parts of the chart stand, px: one row a target, its name beside the line or, where it is narrow, above.
 */
interface Measures {
  narrow: boolean;
  row: number;
  left: number;
  right: number;
  width: number;
}

/**
 * Draws every target that has a probability as a dot on a line from 0 to 100%, the least likely on top.
 *
 * The whisker is the Monte Carlo error (±1.96 standard errors), hollow dots are the other readings of the wording,
 * the hairlines are the edges of the words (10, 33, 66, 90%). On narrow charts each name stands above its line.
 *
 * @param targets - verdicts of one forecast; those without a probability are not drawn
 * @param options - language, theme, width
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeVerdicts}
 * @throws RangeError if an option is out of range
 * @example
 * verdictPlot([{id: "T1", name: {zh: "新增人数", en: "new people"}, probability: 0.74, status: "likely", readings: [], due: 2027}], {language: "en"}).description // => "1 of 1 targets have a probability: 1 likely or very likely to be met, 0 unlikely or very unlikely. Most urgent: T1 new people (likely, 74%)."
 */
export function verdictPlot(
  targets: readonly TargetVerdict[],
  options: ChartOptions = {}
): ChartSpec {
  checkForm("targets", targets, [{id: "text", name: "label", readings: [{}]}]);
  checkRows("targets", targets, {probability: "amount", due: "amount", goal: "amount"});
  const frame = chartFrame(options, 20);
  const {language} = frame;
  const sorted = byUrgency(targets);
  const names = sorted.map((target) => `${target.id} ${targetTitle(target, language)}`);
  const words = sorted.map((target) => wordAndNumber(target, language));
  const measures = measure(names, words, frame.width);
  const {row, left, right, width} = measures;
  const rows = sorted.map((target, i) => ({
    id: target.id,
    y: middle(i, measures),
    probability: target.probability,
    ...whisker(target),
    status: target.status,
    name: fitText(names[i], 12, measures.narrow ? width : left - 16),
    full: names[i],
    word: words[i],
    line1: row * i + 10,
    line2: row * i + 26
  }));
  return chartSpec(frame, {
    description: describeVerdicts(targets, {language}),
    padding: {left, right, top: 28, bottom: 8},
    width,
    height: Math.max(row, row * sorted.length),
    layer: [
      ...dotLayers(rows, otherReadings(sorted, measures, language), width, frame),
      ...textLayers(rows, measures)
    ]
  });
}

function wordAndNumber(
  {
    status,
    probability,
    standardError
  }: Pick<TargetVerdict, "status" | "probability" | "standardError">,
  language: Frame["language"]
): string {
  return `${statusText(status, language)} ${probabilityText(probability, standardError)}`;
}

function measure(names: readonly string[], words: readonly string[], full: number): Measures {
  const widest = (texts: readonly string[], least: number) =>
    Math.max(least, ...texts.map((text) => textWidth(text, 12))) + 14;
  const narrow = full < 560;
  const wide = Math.ceil(widest(words, 40));
  const left = narrow ? 12 : Math.min(Math.ceil(widest(names, 60)), Math.floor(0.46 * full));
  const right = narrow ? 16 : wide;
  return {narrow, row: narrow ? 62 : 27, left, right, width: full - left - right};
}

const middle = (i: number, {narrow, row}: Measures): number => row * i + (narrow ? 44 : row / 2);

function whisker({probability, standardError}: JudgedTarget): {low: number; high: number} {
  const error = 1.96 * (standardError ?? 0);
  return {low: Math.max(0, probability - error), high: Math.min(1, probability + error)};
}

/** The readings that are not counted, each on the line of its target. */
function otherReadings(
  sorted: readonly JudgedTarget[],
  measures: Measures,
  language: Frame["language"]
): object[] {
  return sorted.flatMap(({id, reading, readings}, i) =>
    readings
      .filter((other) => other.reading !== reading && other.probability !== null)
      .map((other) => ({
        id,
        y: middle(i, measures),
        probability: other.probability,
        full: say(other.name, language),
        word: wordAndNumber(other, language)
      }))
  );
}

/** The line of each target, the hollow dots of other readings, the whisker and the dot. */
function dotLayers(
  rows: readonly object[],
  others: readonly object[],
  width: number,
  {theme}: Frame
): Layer[] {
  const colours = palettes[theme];
  const x = probabilityAxis(width);
  const y = pixel("y");
  const tooltip = plainTooltip("full", "word");
  const color = {
    field: "status",
    type: "nominal",
    scale: {domain: Object.keys(colours.verdict), range: Object.values(colours.verdict)},
    legend: null
  };
  return [
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
      encoding: {x: {...x, field: "low"}, x2: {field: "high"}, y, color}
    },
    {
      data: {values: rows},
      mark: {type: "point", filled: true, size: 110, opacity: 1},
      encoding: {x, y, color, tooltip}
    }
  ];
}

function probabilityAxis(width: number): Layer {
  return {
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
      labelExpr: `${width < 420} && (datum.value == 0.1 || datum.value == 0.9) ? '' : datum.label`
    }
  };
}

/** Name and verdict of each target: at both ends of its line, or above it where the chart is narrow. */
function textLayers(rows: readonly object[], {narrow, width}: Measures): Layer[] {
  return [
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
        x: narrow ? 0 : width + 12,
        fontWeight: "bold"
      },
      encoding: {y: pixel(narrow ? "line2" : "y"), text: {field: "word"}}
    }
  ];
}
