import {checkObject} from "../../quantity/checkObject.js";
import type {Language} from "../../quantity/label.js";
import {checkIndicator} from "../../verdict/checkIndicator.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {bandColumns, type ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * Lists the numbers of a fan, one row a year: what was published, the median and the ends of both bands.
 *
 * @param indicator - as drawn
 * @param language - of the column names
 * @returns a table in the unit of the indicator; null where a year has no such value
 * @example
 * fanTable({id: "skilled", name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], deterministic: [90], observed: [{year: 2024, value: 88, figure: "A1"}]}, "en").rows // => [[2024, 88, null, null, null, null, null], [2025, null, 90, 80, 96, 70, 98]]
 */
export function fanTable(indicator: IndicatorForecast, language: Language = "zh"): ChartTable {
  checkObject("indicator", indicator, ["years", "median", "observed"]);
  checkIndicator("indicator", indicator);
  const {unit} = indicator;
  const names = wordsOf(language).column;
  const observed = new Map(indicator.observed.map(({year, value}) => [year, value]));
  const years = [...new Set([...observed.keys(), ...indicator.years])].sort((a, b) => a - b);
  return {
    columns: [
      {id: "year", name: names.year, unit: ""},
      {id: "observed", name: names.published, unit},
      ...bandColumns(unit, language, 95)
    ],
    rows: years.map((year) => {
      const i = indicator.years.indexOf(year);
      const at = (series: number[]) => (i < 0 ? null : (series[i] ?? null));
      return [
        year,
        observed.get(year) ?? null,
        at(indicator.median),
        at(indicator.lower80),
        at(indicator.upper80),
        at(indicator.lower95),
        at(indicator.upper95)
      ];
    })
  };
}
