import type {Label} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, vegaLiteSchema} from "../frame/chartSpec.js";
import {chartTheme} from "../frame/chartTheme.js";
import {readableOn} from "../frame/contrastRatio.js";
import {palettes} from "../frame/palette.js";
import {pixel} from "../frame/pixel.js";
import {say} from "../text/fullWidth.js";
import {probabilityText} from "../text/probabilityText.js";
import {statusSymbol, statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {describeVerdicts} from "./describeVerdicts.js";

/** What of a plan the strip needs: its sections in order, and the section of each target. */
export interface PlanOutline {
  sections: readonly {id: string; name: Label}[];
  targets: readonly {id: string; section: string}[];
}

/** Options of the strip. */
export interface StripOptions extends ChartOptions {
  /** Address of the page of a target; makes the marks links. */
  link?: (target: string) => string;
}

/**
 * Draws all targets of a plan as one mark each, grouped by section: the colour, the sign and the id of every verdict.
 *
 * Marks wrap to the width, so that it fits a phone.
 *
 * @param targets - verdicts of one forecast
 * @param plan - sections and the section of each target; a whole plan will do
 * @param options - language, theme, width, link
 * @returns a Vega-Lite 6 specification; its `description` is {@link describeVerdicts}
 * @throws RangeError if an option is out of range
 * @example
 * verdictStrip([], {sections: [], targets: []}, {language: "en"}).description // => "No target has a probability."
 */
export function verdictStrip(
  targets: readonly TargetVerdict[],
  plan: PlanOutline,
  options: StripOptions = {}
): ChartSpec {
  const {language, theme, width} = chartFrame(options, 20);
  const colours = palettes[theme];
  const [cell, gap, tall] = [54, 4, 38];
  const inner = width - 16;
  const perLine = Math.max(1, Math.floor((inner + gap) / (cell + gap)));
  const byId = new Map(targets.map((target) => [target.id, target]));
  const marks: Record<string, unknown>[] = [];
  const headings: {text: string; y: number}[] = [];
  let top = 0;
  for (const section of plan.sections) {
    const members = plan.targets
      .filter((target) => target.section === section.id)
      .flatMap(({id}) => byId.get(id) ?? []);
    if (members.length === 0) continue;
    headings.push({text: say(section.name, language), y: top + 8});
    top += 20;
    for (const [i, target] of members.entries()) {
      const {status, probability} = target;
      const fill = colours.verdict[status];
      const plain = probability === null;
      marks.push({
        id: target.id,
        x: (i % perLine) * (cell + gap),
        y: top + Math.floor(i / perLine) * (tall + gap),
        fill: plain ? colours.paper : fill,
        stroke: plain ? colours.muted : fill,
        on: plain ? colours.muted : readableOn(fill),
        sign: plain
          ? statusSymbol(status)
          : `${statusSymbol(status)} ${probabilityText(probability)}`,
        name: `${target.id} ${targetTitle(target, language)}`,
        word: [statusText(status, language), plain ? "" : probabilityText(probability)]
          .join(" ")
          .trim(),
        link: options.link?.(target.id)
      });
    }
    top += Math.ceil(members.length / perLine) * (tall + gap) + 10;
  }
  const height = Math.max(20, top - 10);
  const exact = (field: string) => ({field, type: "nominal", scale: null, legend: null});
  const tooltip = ["name", "word"].map((field) => ({field, type: "nominal", title: null}));
  const href = options.link ? {href: {field: "link"}} : {};
  const middle = {align: "center", baseline: "middle", tooltip: null};
  return {
    $schema: vegaLiteSchema,
    description: describeVerdicts(targets, {language}),
    background: colours.paper,
    config: chartTheme(theme, language),
    autosize: {type: "none"},
    padding: 8,
    width: inner,
    height,
    data: {values: marks},
    transform: [
      {calculate: `datum.x + ${cell}`, as: "x2"},
      {calculate: `datum.y + ${tall}`, as: "y2"},
      {calculate: `datum.x + ${cell / 2}`, as: "xm"},
      {calculate: "datum.y + 12", as: "yid"},
      {calculate: "datum.y + 27", as: "ysign"}
    ],
    layer: [
      {
        mark: {type: "rect", cornerRadius: 3, strokeWidth: 1},
        encoding: {
          x: pixel("x"),
          x2: {field: "x2"},
          y: pixel("y"),
          y2: {field: "y2"},
          fill: exact("fill"),
          stroke: exact("stroke"),
          tooltip,
          ...href
        }
      },
      {
        mark: {type: "text", fontSize: 11, ...middle},
        encoding: {
          x: pixel("xm"),
          y: pixel("yid"),
          text: {field: "id"},
          color: exact("on"),
          ...href
        }
      },
      {
        mark: {type: "text", fontSize: 11, fontWeight: "bold", ...middle},
        encoding: {
          x: pixel("xm"),
          y: pixel("ysign"),
          text: {field: "sign"},
          color: exact("on"),
          ...href
        }
      },
      {
        data: {values: headings},
        transform: [],
        mark: {
          type: "text",
          align: "left",
          baseline: "middle",
          x: 0,
          limit: inner,
          color: colours.muted
        },
        encoding: {y: pixel("y"), text: {field: "text"}}
      }
    ]
  };
}
