import type {Language} from "../../quantity/label.js";
import type {ChartTable} from "../frame/chartTable.js";
import type {ComparedIndicator} from "./comparisonPlot.js";

/**
 * Lists the numbers of small multiples, one row a scenario and year.
 *
 * @param scenarios - as drawn
 * @param language - of names and column titles
 * @returns a table in the unit of the indicator
 * @example
 * comparisonTable([]).rows // => []
 */
export function comparisonTable(
  scenarios: readonly ComparedIndicator[],
  language: Language = "zh"
): ChartTable {
  const unit = scenarios[0]?.indicator.unit ?? "";
  const zh = language === "zh";
  return {
    columns: [
      {id: "scenario", name: zh ? "情景" : "scenario", unit: ""},
      {id: "year", name: zh ? "年份" : "year", unit: ""},
      {id: "median", name: zh ? "中位数" : "median", unit},
      {id: "lower80", name: zh ? "80%下限" : "80% lower", unit},
      {id: "upper80", name: zh ? "80%上限" : "80% upper", unit},
      {id: "lower95", name: zh ? "95%下限" : "95% lower", unit},
      {id: "upper95", name: zh ? "95%上限" : "95% upper", unit}
    ],
    rows: scenarios.flatMap(({name, indicator}) =>
      indicator.years.map((year, i) => [
        name[language],
        year,
        indicator.median[i],
        indicator.lower80[i],
        indicator.upper80[i],
        indicator.lower95[i],
        indicator.upper95[i]
      ])
    )
  };
}
