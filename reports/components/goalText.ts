import {amountText} from "../lib/charts/amountText.js";
import type {Operator, Target} from "../lib/plan/target.js";
import type {Language} from "../lib/quantity/label.js";

const operators: Record<Operator, {zh: string; en: string}> = {
  ">": {zh: "超过", en: "more than "},
  ">=": {zh: "不少于", en: "at least "},
  "<": {zh: "少于", en: "less than "},
  "<=": {zh: "不多于", en: "at most "},
  "=": {zh: "", en: ""},
  between: {zh: "", en: ""},
  about: {zh: "约", en: "about "},
  none: {zh: "", en: ""}
};

/** What a target demands, in a few words with unit and window: 超过5万人（2025—2027年累计）. */
export function goalText(target: Target, language: Language): string {
  const {operator, value, valueHigh, unit, basis, start, due} = target;
  const zh = language === "zh";
  const [from, to] = [start.slice(0, 4), due.slice(0, 4)];
  const span = from === to ? to : zh ? `${from}—${to}年` : `${from}–${to}`;
  const windows: Record<Target["basis"], {zh: string; en: string}> = {
    cumulative: {zh: `${span}累计`, en: `over ${span}`},
    annual: {zh: `${span}每年`, en: `every year ${span}`},
    stock: {zh: `${to}年底`, en: `by the end of ${to}`},
    ratio: {zh: span, en: span},
    qualitative: {zh: span, en: span}
  };
  const window = windows[basis][language];
  if (value === undefined)
    return zh ? `原文没有数字（${window}）` : `no number in the source (${window})`;
  const bare = unit.replace(/\/(yr|年)$/, "");
  const low = amountText(value, bare, language, valueHigh === undefined);
  const amount =
    valueHigh === undefined ? low : `${low}–${amountText(valueHigh, bare, language, true)}`;
  const phrase = `${operators[operator][language]}${amount}`;
  return zh ? `${phrase}（${window}）` : `${phrase} (${window})`;
}
