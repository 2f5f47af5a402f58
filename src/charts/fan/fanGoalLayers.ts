import type {Layer} from "../frame/channels.js";
import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import type {FanFrame} from "./fanOptions.js";
import type {FanScale} from "./fanScale.js";

/** Draws each goal as a rule over the years it holds for, with its value and date above. */
export function fanGoalLayers(
  {goals = [], language, theme, width}: FanFrame,
  unit: string,
  {x, y, first, last}: FanScale
): Layer[] {
  const colours = palettes[theme];
  const perYear = width / Math.max(1, last - first);
  return goals.flatMap(({value, from, due, label}) => {
    const half = Math.min(0.45, 14 / perYear);
    const begin = Math.max(first, (from ?? due) - half);
    const end = Math.min(last, due + half);
    const text = label ?? wordsOf(language).fan.goalLabel(amountText(value, unit, language), due);
    const size = textWidth(text, 12);
    const fits = (begin - first) * perYear + size <= width;
    return [
      {
        data: {values: [{year: begin, end, value}]},
        mark: {type: "rule", color: colours.warning, strokeWidth: 2.5},
        encoding: {x, x2: {field: "end"}, y: y("value")}
      },
      {
        data: {values: [{year: fits ? begin : end, value, text}]},
        mark: {
          type: "text",
          color: colours.warning,
          align: fits ? "left" : "right",
          baseline: "bottom",
          dy: -5,
          fontWeight: "bold"
        },
        encoding: {x, y: y("value"), text: {field: "text"}}
      }
    ];
  });
}
