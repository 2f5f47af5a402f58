import {goalText} from "../../lib/charts/text/goalText.js";
import type {Target} from "../../lib/project/target.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";

/** What a target demands with the window it holds for: 超5万人（2025—2027年累计）. */
export function goalWindow(target: Target, language: Language): string {
  const {basis, start, due} = target;
  const zh = language === "zh";
  const [from, to] = [yearOf(start), yearOf(due)];
  const span = from === to ? `${to}` : zh ? `${from}—${to}年` : `${from}–${to}`;
  const windows: Record<Target["basis"], {zh: string; en: string}> = {
    cumulative: {zh: `${span}累计`, en: `over ${span}`},
    annual: {zh: `${span}每年`, en: `every year ${span}`},
    stock: {zh: `${to}年底`, en: `by the end of ${to}`},
    ratio: {zh: span, en: span},
    qualitative: {zh: span, en: span}
  };
  const window = windows[basis][language];
  const goal = goalText(target, language) || (zh ? "原文没有数字" : "no number in the source");
  return zh ? `${goal}（${window}）` : `${goal} (${window})`;
}
