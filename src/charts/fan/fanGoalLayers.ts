import {palettes} from "../frame/palette.js";
import {textWidth} from "../frame/textWidth.js";
import {amountText} from "../text/amountText.js";
import type {FanFrame} from "./fanLayers.js";

type Layer = Record<string, unknown>;

/** Draws each goal as a rule over the years it holds for, with its value and date above. */
export function fanGoalLayers(
  {goals = [], language, theme, width}: FanFrame,
  unit: string,
  {x, y, first, last, perYear}: {x: Layer; y: Layer; first: number; last: number; perYear: number}
): Layer[] {
  const colours = palettes[theme];
  return goals.flatMap(({value, from, due, label}) => {
    const half = Math.min(0.45, 14 / perYear);
    const begin = Math.max(first, (from ?? due) - half);
    const end = Math.min(last, due + half);
    const word = language === "zh" ? "目标" : "goal";
    const text = label ?? `${word} ${amountText(value, unit, language)} · ${due}`;
    const size = textWidth(text, 12);
    const fits = (begin - first) * perYear + size <= width;
    return [
      {
        data: {values: [{year: begin, end, value}]},
        mark: {type: "rule", color: colours.warning, strokeWidth: 2.5},
        encoding: {x, x2: {field: "end"}, y}
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
        encoding: {x, y, text: {field: "text"}}
      }
    ];
  });
}
