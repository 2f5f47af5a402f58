import type {Language} from "../../quantity/label.js";
import type {IndicatorForecast} from "../../verdict/forecastSchema.js";
import type {ChartTable} from "../frame/chartTable.js";

/**
 * Lists the people on each rung in every year, one row a rung and year.
 *
 * @param levels - the `level.<level>` indicators, lowest rung first
 * @param language - of names and column titles
 * @returns a table in persons
 * @example
 * levelMixTable([]).rows // => []
 */
export function levelMixTable(
  levels: readonly IndicatorForecast[],
  language: Language = "zh"
): ChartTable {
  const zh = language === "zh";
  const unit = "person";
  return {
    columns: [
      {id: "level", name: zh ? "等级" : "level", unit: ""},
      {id: "year", name: zh ? "年份" : "year", unit: ""},
      {id: "median", name: zh ? "中位数" : "median", unit},
      {id: "lower80", name: zh ? "80%下限" : "80% lower", unit},
      {id: "upper80", name: zh ? "80%上限" : "80% upper", unit}
    ],
    rows: levels.flatMap((level) =>
      level.years.map((year, i) => [
        level.name[language],
        year,
        level.median[i],
        level.lower80[i],
        level.upper80[i]
      ])
    )
  };
}
