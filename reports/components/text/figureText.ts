import {amountText} from "../../lib/charts/text/amountText.js";
import type {Figure} from "../../lib/project/figure.js";
import {figureUnits, modelUnit} from "../../lib/project/figureUnit.js";
import type {Language} from "../../lib/quantity/label.js";

const bounds: Record<Figure["bound"], {zh: string; en: string}> = {
  exact: {zh: "", en: ""},
  at_least: {zh: "至少", en: "at least "},
  more_than: {zh: "超过", en: "more than "},
  about: {zh: "约", en: "about "},
  less_than: {zh: "不到", en: "less than "}
};

/** A published number as readers see it, with its qualifier and unit. */
export function figureText({value, unit, bound}: Figure, language: Language): string {
  if (unit === "rank") return language === "zh" ? `第${value}位` : `rank ${value}`;
  return `${bounds[bound][language]}${exactText(value, modelUnit(unit), language)}${unitAfter(unit, language)}`;
}

/** The name of a unit as it follows a number. */
function unitAfter(unit: string, language: Language): string {
  const name = figureUnits[unit]?.[language] ?? unit;
  return language === "en" && name ? ` ${name}` : name;
}

/** Every digit that was printed: 40.03万, 400,300, 28.2%. */
function exactText(value: number, unit: string, language: Language): string {
  const plain = (x: number) => String(Number(x.toPrecision(12)));
  if (unit === "1") return `${plain(100 * value)}%`;
  if (language === "en") return plain(value).replace(/\B(?<!\.\d*)(?=(\d{3})+(?!\d))/g, ",");
  if (value >= 1e8) return `${plain(value / 1e8)}亿`;
  return value >= 1e4 ? `${plain(value / 1e4)}万` : plain(value);
}

/** The printed precision of a figure: half a unit of its last digit. */
export function precisionText({precision, unit}: Figure, language: Language): string {
  if (precision === undefined) return language === "zh" ? "无法定义" : "not defined";
  if (precision === 0) return language === "zh" ? "精确到个位" : "to the last unit";
  return `±${amountText(precision, modelUnit(unit), language)}${unitAfter(unit, language)}`;
}

/** The name of what a figure counts: as published in Chinese, from its key in English. */
export function indicatorText({indicator, indicatorZh}: Figure, language: Language): string {
  return language === "zh" ? indicatorZh : indicator.replaceAll("_", " ").replace("10k", "10,000");
}
