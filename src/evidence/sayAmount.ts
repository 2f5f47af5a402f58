import type {Label} from "../quantity/label.js";

/**
 * A number with its unit in words: 万 in Chinese, thousands in English, shares in percent.
 *
 * @param value - in the unit of figures.csv
 * @param unit - `share`, `person`, …; shares are shown to a tenth of a percent
 * @example
 * sayAmount(435000, "person") // => {zh: "43.5万", en: "435,000"}
 * sayAmount(0.28247, "share") // => {zh: "28.2%", en: "28.2%"}
 */
export function sayAmount(value: number, unit: string): Label {
  if (unit === "share") {
    const text = `${trim(100 * value, 1)}%`;
    return {zh: text, en: text};
  }
  const scale = Math.abs(value) >= 1e8 ? 1e8 : Math.abs(value) >= 1e4 ? 1e4 : 1;
  const digits = scale === 1 ? 1 : 2;
  return {
    zh: `${trim(value / scale, digits)}${scale === 1e8 ? "亿" : scale === 1e4 ? "万" : ""}`,
    en: group(trim(value, 1))
  };
}

function trim(value: number, digits: number): string {
  return String(Number(value.toFixed(digits)));
}

function group(text: string): string {
  const [whole, rest] = text.split(".");
  return whole.replace(/\B(?=(\d{3})+$)/g, ",") + (rest ? `.${rest}` : "");
}
