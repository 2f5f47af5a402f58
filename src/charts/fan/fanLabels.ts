import type {Language} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {type Layer, pixel} from "../frame/channels.js";
import type {Palette} from "../frame/palette.js";
import {spreadLabels} from "../frame/spreadLabels.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {OtherCount} from "./otherCount.js";

/** A text at the end of a line or band: where it stands (px from the top of the plot) and what it says. */
export interface EndLabel {
  text: string;
  y: number;
  /** Px that the text takes. */
  width: number;
  strong: boolean;
  /** The end of the line of another count. */
  beside?: true;
}

/**
 * Writes what stands at the right end of a fan: the median and the ends of the bands in the last year.
 *
 * Texts that would overlap are moved apart; where the plot is too low for five, the outer two are left out.
 *
 * @param indicator - as drawn
 * @param domain - range of the y axis, unit of the indicator
 * @param frame - language and height of the plot, px
 * @returns one label a line, from the top down
 */
export function fanLabels(
  indicator: IndicatorForecast,
  domain: readonly [number, number],
  frame: {language: Language; height: number; beside?: OtherCount}
): EndLabel[] {
  const last = indicator.years.length - 1;
  if (last < 0) return [];
  const {unit} = indicator;
  const write = (value: number) => amountText(value, unit, frame.language);
  const {median, upper, lower} = wordsOf(frame.language).fan;
  const ends: [string, number, boolean][] = [
    [upper(95), indicator.upper95[last], false],
    [upper(80), indicator.upper80[last], false],
    [median, indicator.median[last], true],
    [lower(80), indicator.lower80[last], false],
    [lower(95), indicator.lower95[last], false]
  ];
  const shown =
    frame.height >= 110 ? ends : frame.height >= 70 ? ends.slice(1, 4) : ends.slice(2, 3);
  const y = (value: number) => (frame.height * (domain[1] - value)) / (domain[1] - domain[0]);
  const end = otherEnd(frame.beside);
  const all = end ? [...shown, end].sort((a, b) => b[1] - a[1]) : shown;
  const placed = spreadLabels(
    all.map(([, value]) => y(value)),
    14,
    [0, frame.height]
  );
  return all.map((one, i) => {
    const [name, value, strong] = one;
    const text = `${name} ${write(value)}`;
    const label = {text, y: placed[i], width: Math.ceil(textWidth(text, 12)), strong};
    return one === end ? {...label, beside: true} : label;
  });
}

/** The end of another count's line: its name and last median. */
function otherEnd(beside?: OtherCount): [string, number, boolean] | null {
  const value = beside?.indicator.median.at(-1);
  return beside === undefined || value === undefined ? null : [beside.name, value, false];
}

/**
 * Draws the labels to the right of a plot of the given width, px; their places are data, so that a drawn chart can
 * follow.
 */
export function endLabelLayers(
  labels: readonly EndLabel[],
  width: number,
  colours: Palette
): Layer[] {
  const kinds = [
    {wanted: ({strong, beside}: EndLabel) => !strong && !beside, color: colours.muted},
    {wanted: ({strong}: EndLabel) => strong, color: colours.accent, strong: true},
    ...(labels.some(({beside}) => beside)
      ? [{wanted: ({beside}: EndLabel) => beside === true, color: colours.positive}]
      : [])
  ];
  return kinds.map(({wanted, color, strong}) => ({
    data: {
      values: labels.filter(wanted).map(({text, y}) => ({text, y}))
    },
    mark: {
      type: "text",
      align: "left",
      baseline: "middle",
      x: width + 6,
      color,
      fontWeight: strong ? "bold" : "normal"
    },
    encoding: {y: pixel("y"), text: {field: "text"}}
  }));
}
