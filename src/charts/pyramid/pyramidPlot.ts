import type {Label} from "../../quantity/label.js";
import {niceStep} from "../fan/fanDomain.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {palettes} from "../frame/palette.js";
import {amountText} from "../text/amountText.js";
import {describePyramid} from "./describePyramid.js";

/** People by single year of age at one date, in two groups drawn to the left and to the right. */
export interface Pyramid {
  year: number;
  /** Ages, ascending; the length of both series. */
  ages: number[];
  left: {name: Label; values: number[]};
  right: {name: Label; values: number[]};
}

/** Options of an age pyramid. */
export interface PyramidOptions extends ChartOptions {
  /** The same groups at another date, drawn as an outline. */
  ghost?: Pyramid;
  /** People at the end of either half axis; give the largest of all years to keep a moving pyramid still. */
  reach?: number;
}

/**
 * Draws people by single year of age, one group to each side.
 *
 * @param pyramid - ages and two series of people
 * @param options - language, theme, size, ghost, reach
 * @returns a Vega-Lite 6 specification; its `description` is {@link describePyramid}
 * @throws RangeError if a series has not one value an age, or an option is out of range
 * @example
 * pyramidPlot({year: 2025, ages: [16, 17], left: {name: {zh: "左", en: "l"}, values: [1]}, right: {name: {zh: "右", en: "r"}, values: [1, 2]}}) // throws invalid values; not 2, one an age: 1
 */
export function pyramidPlot(pyramid: Pyramid, options: PyramidOptions = {}): ChartSpec {
  const {language, theme, width, height} = chartFrame(options, 330);
  const {ages, left, right} = pyramid;
  for (const {values} of [left, right])
    if (values.length !== ages.length)
      throw new RangeError(`invalid values; not ${ages.length}, one an age: ${values.length}`);
  const colours = palettes[theme];
  const {ghost} = options;
  const all = [pyramid, ...(ghost ? [ghost] : [])];
  const most =
    options.reach ?? Math.max(1, ...all.flatMap((p) => [...p.left.values, ...p.right.values]));
  const step = niceStep(most / 3);
  const reach = Math.ceil(most / step - 1e-9) * step;
  const ticks = [-reach, -step, 0, step, reach].filter((v, i, a) => a.indexOf(v) === i);
  const text = (v: number) => amountText(Math.abs(v), "person", language);
  const zh = language === "zh";
  const rows = ages.flatMap((age, i) =>
    [left, right].map(({name, values}, side) => ({
      age: age - 0.5 + 0.06,
      end: age + 0.5 - 0.06,
      zero: 0,
      value: (side === 0 ? -1 : 1) * values[i],
      side,
      ageText: zh ? `${age}岁` : `age ${age}`,
      name: name[language],
      text: amountText(values[i], "person", language, true)
    }))
  );
  const x = {
    field: "value",
    type: "quantitative",
    scale: {domain: [-reach, reach], nice: false},
    axis: {
      values: ticks,
      labelExpr: ticks.reduceRight(
        (rest, v) => `abs(datum.value - ${v}) < ${reach / 1000} ? '${text(v)}' : ${rest}`,
        "''"
      ),
      title: null,
      grid: true
    }
  };
  const first = ages[0] ?? 0;
  const last = ages.at(-1) ?? 1;
  const y = {
    field: "age",
    type: "quantitative",
    scale: {domain: [first - 0.5, last + 0.5], nice: false, zero: false},
    axis: {
      title: zh ? "年龄" : "age",
      titleAngle: 0,
      titleAlign: "left",
      titleAnchor: "end",
      titleX: -28,
      titleY: -8,
      tickCount: 6,
      grid: false
    }
  };
  const outline = (p: Pyramid, side: "left" | "right") => ({
    data: {
      values: p.ages.map((age, i) => ({
        age,
        value: (side === "left" ? -1 : 1) * p[side].values[i]
      }))
    },
    mark: {
      type: "line",
      interpolate: "step",
      color: colours.ink,
      strokeWidth: 1.2,
      strokeDash: [3, 2]
    },
    encoding: {x, y, order: {field: "age"}}
  });
  const heading = (name: Label, side: "left" | "right", inner: number) => ({
    data: {values: [{text: name[language]}]},
    mark: {
      type: "text",
      align: side === "left" ? "right" : "left",
      baseline: "bottom",
      x: inner / 2 + (side === "left" ? -10 : 10),
      y: -6,
      fontWeight: "bold",
      color: side === "left" ? colours.positive : colours.accent
    },
    encoding: {text: {field: "text"}}
  });
  const inner = width - 40 - 24;
  return {
    $schema: vegaLiteSchema,
    description: describePyramid(pyramid, {language}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: {left: 40, right: 24, top: 26, bottom: 26},
    width: inner,
    height,
    layer: [
      {
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
          tooltip: ["ageText", "name", "text"].map((field) => ({
            field,
            type: "nominal",
            title: null
          }))
        }
      },
      ...(ghost ? [outline(ghost, "left"), outline(ghost, "right")] : []),
      heading(left.name, "left", inner),
      heading(right.name, "right", inner)
    ]
  };
}
