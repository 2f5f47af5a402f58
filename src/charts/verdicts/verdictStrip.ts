import {probabilityText} from "../../plan/probabilityText.js";
import {checkRows} from "../../quantity/checkFields.js";
import {checkForm} from "../../quantity/checkForm.js";
import type {Label} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {type Layer, pixel, plainTooltip} from "../frame/channels.js";
import {type ChartOptions, chartFrame} from "../frame/chartOptions.js";
import {type ChartSpec, chartSpec} from "../frame/chartSpec.js";
import {readableOn} from "../frame/contrastRatio.js";
import {palettes} from "../frame/palette.js";
import {conditionText} from "../text/conditionText.js";
import {say} from "../text/say.js";
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

type Frame = Required<ChartOptions> & Pick<StripOptions, "link">;

/** Width, distance and height of the marks, px. */
const [cell, gap, tall] = [54, 4, 38];

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
 * verdictStrip([{id: "T1", name: {zh: "新增人数", en: "new people"}, probability: 0.74, status: "likely", readings: [], due: 2027}], {sections: [{id: "goals", name: {zh: "目标", en: "Goals"}}], targets: [{id: "T1", section: "goals"}]}, {language: "en"}).data.values[0].sign // => "+ 74%"
 */
export function verdictStrip(
  targets: readonly TargetVerdict[],
  plan: PlanOutline,
  options: StripOptions = {}
): ChartSpec {
  checkRows("targets", targets, {probability: "amount", due: "amount"});
  checkForm("targets", targets, [{id: "text", name: "label"}]);
  checkForm("plan", plan, {"sections?": [{name: "label"}], targets: [{id: "text"}]});
  const frame = {...chartFrame(options, 20), link: options.link};
  const {language} = frame;
  const inner = frame.width - 16;
  const {marks, headings, height} = placeMarks(targets, plan, inner, frame);
  return chartSpec(frame, {
    description: describeVerdicts(targets, {language}),
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
    layer: [...markLayers(frame), headingLayer(headings, inner, frame)]
  });
}

/** Marks and headings from the top down, px; sections without a verdict take no room. */
function placeMarks(
  targets: readonly TargetVerdict[],
  plan: PlanOutline,
  width: number,
  frame: Frame
): {marks: object[]; headings: object[]; height: number} {
  const byId = new Map(targets.map((target) => [target.id, target]));
  const perLine = Math.max(1, Math.floor((width + gap) / (cell + gap)));
  const marks: object[] = [];
  const headings: object[] = [];
  let top = 0;
  for (const section of plan.sections) {
    const members = plan.targets
      .filter((target) => target.section === section.id)
      .flatMap(({id}) => byId.get(id) ?? []);
    if (members.length === 0) continue;
    headings.push({text: say(section.name, frame.language), y: top + 8});
    top += 20;
    for (const [i, target] of members.entries()) {
      const x = (i % perLine) * (cell + gap);
      const y = top + Math.floor(i / perLine) * (tall + gap);
      marks.push({id: target.id, x, y, ...face(target, frame)});
    }
    top += Math.ceil(members.length / perLine) * (tall + gap) + 10;
  }
  return {marks, headings, height: Math.max(20, top - 10)};
}

/** What a mark shows: filled with the colour of its verdict, or an outline where there is no probability. */
function face(target: TargetVerdict, {language, theme, link}: Frame): object {
  const {status, probability, standardError} = target;
  const {verdict, paper, muted} = palettes[theme];
  const fill = verdict[status];
  const plain = probability === null;
  const number = plain ? "" : ` ${probabilityText(probability, standardError)}`;
  return {
    fill: plain ? paper : fill,
    stroke: plain ? muted : fill,
    on: plain ? muted : readableOn(fill),
    sign: `${statusSymbol(status)}${number}`,
    name: `${target.id} ${targetTitle(target, language)}`,
    word: `${statusText(status, language)}${number} ${conditionText(target, language)}`.trimEnd(),
    link: link?.(target.id)
  };
}

function markLayers({link}: Frame): Layer[] {
  const exact = (field: string) => ({field, type: "nominal", scale: null, legend: null});
  const href = link ? {href: {field: "link"}, description: {field: "name"}} : {};
  const middle = {align: "center", baseline: "middle", tooltip: null};
  const text = (field: string, y: string, look: object) => ({
    mark: {type: "text", fontSize: 11, ...look, ...middle},
    encoding: {x: pixel("xm"), y: pixel(y), text: {field}, color: exact("on"), ...href}
  });
  return [
    {
      mark: {type: "rect", cornerRadius: 3, strokeWidth: 1},
      encoding: {
        x: pixel("x"),
        x2: {field: "x2"},
        y: pixel("y"),
        y2: {field: "y2"},
        fill: exact("fill"),
        stroke: exact("stroke"),
        tooltip: plainTooltip("name", "word"),
        ...href
      }
    },
    text("id", "yid", {}),
    text("sign", "ysign", {fontWeight: "bold"})
  ];
}

function headingLayer(headings: readonly object[], width: number, {theme}: Frame): Layer {
  return {
    data: {values: headings},
    transform: [],
    mark: {
      type: "text",
      align: "left",
      baseline: "middle",
      x: 0,
      limit: width,
      color: palettes[theme].muted
    },
    encoding: {y: pixel("y"), text: {field: "text"}}
  };
}
