import type {Language} from "../../lib/quantity/label.js";

/** What the bands and points of a fan are; part of its caption. */
export function bandText(language: Language): string {
  return language === "zh"
    ? "深色带为80%区间，浅色带为95%区间，实线为中位数；黑点为公布值。"
    : "Dark band 80%, light band 95% interval, line the median; black points are published.";
}
