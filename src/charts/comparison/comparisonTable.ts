import type {Language} from "../../quantity/label.js";
import {bandColumns, type ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";
import {checkCompared} from "./checkCompared.js";
import type {ComparedIndicator} from "./comparedIndicator.js";

/**
 * Lists the numbers of small multiples, one row a scenario and year.
 *
 * @param scenarios - as drawn
 * @param language - of names and column titles
 * @returns a table in the unit of the indicator
 * @example
 * comparisonTable([{name: {zh: "近年", en: "recent pace"}, indicator: {name: {zh: "技能人才", en: "Skilled"}, unit: "person", years: [2025], median: [90], lower80: [80], upper80: [96], lower95: [70], upper95: [98], observed: []}}], "en").rows // => [["recent pace", 2025, 90, 80, 96, 70, 98]]
 */
export function comparisonTable(
  scenarios: readonly ComparedIndicator[],
  language: Language = "zh"
): ChartTable {
  checkCompared(scenarios);
  const unit = scenarios[0]?.indicator.unit ?? "";
  const names = wordsOf(language).column;
  return {
    columns: [
      {id: "scenario", name: names.scenario, unit: ""},
      {id: "year", name: names.year, unit: ""},
      ...bandColumns(unit, language, 95)
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
