import type {Language} from "../../quantity/label.js";
import type {ChartTable} from "../frame/chartTable.js";
import {bySize, type Difference} from "./difference.js";

/**
 * Lists the numbers of a difference chart in the order drawn.
 *
 * @param differences - as drawn
 * @param language - of names and column titles
 * @returns a table in the unit of the differences
 * @example
 * differenceTable([]).rows // => []
 */
export function differenceTable(
  differences: readonly Difference[],
  language: Language = "zh"
): ChartTable {
  const unit = differences[0]?.unit ?? "";
  const zh = language === "zh";
  return {
    columns: [
      {id: "name", name: zh ? "变化" : "change", unit: ""},
      {id: "median", name: zh ? "中位数" : "median", unit},
      {id: "lower80", name: zh ? "80%下限" : "80% lower", unit},
      {id: "upper80", name: zh ? "80%上限" : "80% upper", unit}
    ],
    rows: bySize(differences).map((d) => [d.name[language], d.median, d.lower80, d.upper80])
  };
}
