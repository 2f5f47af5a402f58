import type {Language} from "../../quantity/label.js";
import {amountText} from "../text/amountText.js";
import {bySize, type Difference} from "./difference.js";

/**
 * States the largest difference and how many intervals do not contain zero.
 *
 * @param differences - as drawn
 * @param options.language - of the sentence; default zh
 * @returns one or two sentences
 * @example
 * describeDifferences([{name: {zh: "留住人", en: "retention"}, unit: "person", median: 900, lower80: 200, upper80: 1500}], {language: "en"}) // => "Largest difference: retention +900 people (80% interval 200 to 1,500). 1 of 1 intervals exclude zero."
 */
export function describeDifferences(
  differences: readonly Difference[],
  {language = "zh"}: {language?: Language} = {}
): string {
  const first = bySize(differences)[0];
  if (!first) return "";
  const clear = differences.filter((d) => d.lower80 > 0 || d.upper80 < 0).length;
  const write = (v: number) =>
    `${v < 0 ? "−" : ""}${amountText(Math.abs(v), first.unit, language)}`;
  const median = `${first.median > 0 ? "+" : first.median < 0 ? "−" : ""}${amountText(Math.abs(first.median), first.unit, language, true)}`;
  return language === "zh"
    ? `差别最大的是${first.name.zh}：${median}（80%区间${write(first.lower80)}至${write(first.upper80)}）。${differences.length}项中${clear}项的区间不含零。`
    : `Largest difference: ${first.name.en} ${median} (80% interval ${write(first.lower80)} to ${write(first.upper80)}). ${clear} of ${differences.length} intervals exclude zero.`;
}
