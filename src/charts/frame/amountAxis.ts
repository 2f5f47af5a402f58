import type {Language} from "../../quantity/label.js";
import {amountText, unitText} from "../text/amountText.js";
import {wordsOf} from "../words/wordsOf.js";
import {tickLabels} from "./channels.js";
import {niceStep} from "./niceStep.js";
import {textWidth} from "./textWidth.js";

/** A y axis for amounts: its ticks with their texts, and the room they need. */
export interface AmountAxis {
  /** Vega-Lite axis definition. */
  definition: Record<string, unknown>;
  /** Px to the left of the plot. */
  left: number;
}

/**
 * Builds the y axis: round ticks written as people write amounts (万 in Chinese), the unit above the highest.
 *
 * @param domain - lowest and highest value
 * @param unit - of the values
 * @param language - of the reader
 * @returns the axis and the room to its left
 * @example
 * amountAxis([0, 200000], "person", "zh").definition.values // => [0, 50000, 100000, 150000, 200000]
 */
export function amountAxis(
  domain: readonly [number, number],
  unit: string,
  language: Language
): AmountAxis {
  const step = niceStep((domain[1] - domain[0]) / 5);
  const values: number[] = [];
  const first = Math.ceil(domain[0] / step - 1e-9);
  for (let k = first; k * step <= domain[1] * (1 + 1e-9); k++) values.push(k * step || 0);
  const write = (value: number) => amountText(value, unit, language);
  const caption = wordsOf(language).axisCaption(unitText(unit, language), domain[0] <= 0);
  return {
    definition: {
      values,
      labelExpr: tickLabels(values, write, step / 1000),
      title: caption === "" ? null : caption,
      titleAngle: 0,
      titleAlign: "left",
      titleAnchor: "end",
      titleX: 0,
      titleY: -10,
      titleBaseline: "bottom"
    },
    left: Math.ceil(Math.max(...values.map((value) => textWidth(write(value), 12)))) + 12
  };
}
