import {checkObjects} from "../../quantity/checkObject.js";
import type {Language} from "../../quantity/label.js";
import {checkIndicator} from "../../verdict/checkIndicator.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {bandColumns, type ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * Lists the people on each rung in every year, one row a rung and year.
 *
 * @param levels - the `level.<level>` indicators, lowest rung first
 * @param language - of names and column titles
 * @returns a table in persons
 * @example
 * levelMixTable([{name: {zh: "技师", en: "technician"}, years: [2024, 2035], median: [60, 90], lower80: [60, 80], upper80: [60, 96], lower95: [60, 70], upper95: [60, 98]}], "en").rows // => [["technician", 2024, 60, 60, 60], ["technician", 2035, 90, 80, 96]]
 */
export function levelMixTable(
  levels: readonly IndicatorForecast[],
  language: Language = "zh"
): ChartTable {
  checkObjects("levels", levels, ["name", "years", "median"]);
  for (const [i, level] of levels.entries()) checkIndicator(`levels[${i}]`, level);
  const names = wordsOf(language).column;
  return {
    columns: [
      {id: "level", name: names.level, unit: ""},
      {id: "year", name: names.year, unit: ""},
      ...bandColumns("person", language, 80)
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
