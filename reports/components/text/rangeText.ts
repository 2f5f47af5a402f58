import type {Language} from "../../lib/quantity/label.js";

/** An interval in words that stay clear beside minus signs: 3.7万至5.5万, 37,000 to 55,000. */
export function rangeText(low: string, high: string, language: Language): string {
  const [a, b] = [low, high].map((text) => text.replace(/^-/, "−"));
  return language === "zh" ? `${a}至${b}` : `${a} to ${b}`;
}
