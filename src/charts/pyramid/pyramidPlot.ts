import {checkFields} from "../../quantity/checkFields.js";
import {type Layer, plainTooltip, tickLabels} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {niceStep} from "../frame/niceStep.js";
import {palettes} from "../frame/palette.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {describePyramid} from "./describePyramid.js";
import type {Pyramid} from "./pyramid.js";

/** Options of an age pyramid. */
export interface PyramidOptions extends ChartOptions {
  /** The same groups at another date, drawn as an outline. */
  ghost?: Pyramid;
  /** People at the end of either half axis; give the largest of all years to keep a moving pyramid still. */
  reach?: number;
}

type Side = "left" | "right";
type Frame = Required<ChartOptions>;

/**
 * Draws people by single year of age, one group to each side.
 *
 * @param pyramid - ages and two series of people
 * @param options - language, theme, size, ghost, reach
 * @returns a Vega-Lite 6 specification; its `description` is {@link describePyramid}
 * @throws RangeError if a series has not one value an age, or an option is out of range
 * @example
 * pyramidPlot({year: 2025, ages: [30, 31], left: {name: {zh: "高技能", en: "High-skilled"}, values: [2, 1]}, right: {name: {zh: "其他", en: "other"}, values: [0, 4]}}, {language: "en"}).description // => "2025: High-skilled 3 people, median age 30; other 4 people, median age 31."
 * pyramidPlot({year: 2025, ages: [16, 17], left: {name: {zh: "左", en: "l"}, values: [1]}, right: {name: {zh: "右", en: "r"}, values: [1, 2]}}) // throws invalid values; not 2, one an age: 1
 */
export function pyramidPlot(pyramid: Pyramid, options: PyramidOptions = {}): ChartSpec {
  checkFields("pyramid", pyramid, {year: "number", ages: "numbers"});
  checkFields("left", pyramid.left, {name: "label", values: "numbers"});
  checkFields("right", pyramid.right, {name: "label", values: "numbers"});
  const frame = chartFrame(options, 330);
  const {language, width, height} = frame;
  const {ages, left, right} = pyramid;
  for (const {values} of [left, right])
    if (values.length !== ages.length)
      throw new RangeError(`invalid values; not ${ages.length}, one an age: ${values.length}`);
  const {ghost, reach} = options;
  const x = peopleAxis(ghost ? [pyramid, ghost] : [pyramid], reach, language);
  const y = ageAxis(ages, language);
  const inner = width - 40 - 24;
  return chartSpec(frame, {
    description: describePyramid(pyramid, {language}),
    padding: {left: 40, right: 24, top: 26, bottom: 26},
    width: inner,
    height,
    layer: [
      barLayer(pyramid, {x, y}, frame),
      ...(ghost ? outlines(ghost, {x, y}, frame) : []),
      heading(pyramid, "left", inner, frame),
      heading(pyramid, "right", inner, frame)
    ]
  });
}

/** The x channel: people to both sides of zero, at least as far as the largest bar. */
function peopleAxis(
  drawn: readonly Pyramid[],
  wanted: number | undefined,
  language: Frame["language"]
): Layer {
  const all = drawn.flatMap(({left, right}) => [...left.values, ...right.values]);
  const most = wanted ?? Math.max(1, ...all);
  const step = niceStep(most / 3);
  const reach = Math.ceil(most / step - 1e-9) * step;
  const ticks = [-reach, -step, 0, step, reach].filter((v, i, a) => a.indexOf(v) === i);
  const write = (v: number) => amountText(Math.abs(v), "person", language);
  return {
    field: "value",
    type: "quantitative",
    scale: {domain: [-reach, reach], nice: false},
    axis: {
      values: ticks,
      labelExpr: tickLabels(ticks, write, reach / 1000),
      title: null,
      grid: true
    }
  };
}

function ageAxis(ages: readonly number[], language: Frame["language"]): Layer {
  const first = ages[0] ?? 0;
  const last = ages.at(-1) ?? 1;
  return {
    field: "age",
    type: "quantitative",
    scale: {domain: [first - 0.5, last + 0.5], nice: false, zero: false},
    axis: {
      title: wordsOf(language).column.age,
      titleAngle: 0,
      titleAlign: "left",
      titleAnchor: "end",
      titleX: -28,
      titleY: -8,
      tickCount: 6,
      grid: false
    }
  };
}

function barLayer(
  {ages, left, right}: Pyramid,
  {x, y}: {x: Layer; y: Layer},
  {language, theme}: Frame
): Layer {
  const colours = palettes[theme];
  const rows = ages.flatMap((age, i) =>
    [left, right].map(({name, values}, side) => ({
      age: age - 0.5 + 0.06,
      end: age + 0.5 - 0.06,
      zero: 0,
      value: (side === 0 ? -1 : 1) * values[i],
      side,
      ageText: wordsOf(language).pyramid.age(age),
      name: name[language],
      text: amountText(values[i], "person", language, true)
    }))
  );
  return {
    data: {values: rows},
    mark: {type: "rect", opacity: 0.75},
    encoding: {
      x: {...x, field: "zero"},
      x2: {field: "value"},
      y,
      y2: {field: "end"},
      color: {
        field: "side",
        type: "nominal",
        scale: {domain: [0, 1], range: [colours.positive, colours.accent]},
        legend: null
      },
      tooltip: plainTooltip("ageText", "name", "text")
    }
  };
}

/** Another pyramid as two dashed steps. */
function outlines(pyramid: Pyramid, {x, y}: {x: Layer; y: Layer}, {theme}: Frame): Layer[] {
  return (["left", "right"] as const).map((side) => ({
    data: {
      values: pyramid.ages.map((age, i) => ({
        age,
        value: (side === "left" ? -1 : 1) * pyramid[side].values[i]
      }))
    },
    mark: {
      type: "line",
      interpolate: "step",
      color: palettes[theme].ink,
      strokeWidth: 1.2,
      strokeDash: [3, 2]
    },
    encoding: {x, y, order: {field: "age"}}
  }));
}

/** The name of a group above its side, near the middle. */
function heading(pyramid: Pyramid, side: Side, width: number, {language, theme}: Frame): Layer {
  const colours = palettes[theme];
  return {
    data: {values: [{text: pyramid[side].name[language]}]},
    mark: {
      type: "text",
      align: side === "left" ? "right" : "left",
      baseline: "bottom",
      x: width / 2 + (side === "left" ? -10 : 10),
      y: -6,
      fontWeight: "bold",
      color: side === "left" ? colours.positive : colours.accent
    },
    encoding: {text: {field: "text"}}
  };
}
