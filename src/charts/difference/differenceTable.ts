import type {Language} from "../../quantity/label.js";
import {bandColumns, type ChartTable} from "../frame/chartTable.js";
import {wordsOf} from "../words/wordsOf.js";
import {bySize, type Difference} from "./difference.js";

/**
 * Lists the numbers of a difference chart in the order drawn.
 *
 * @param differences - as drawn
 * @param language - of names and column titles
 * @returns a table in the unit of the differences
 * @example
 * differenceTable([{name: {zh: "留住人", en: "retention"}, unit: "person", median: 900, lower80: 200, upper80: 1500}], "en").rows // => [["retention", 900, 200, 1500]]
 */
export function differenceTable(
  differences: readonly Difference[],
  language: Language = "zh"
): ChartTable {
  const sorted = bySize(differences);
  const unit = differences[0]?.unit ?? "";
  return {
    columns: [
      {id: "name", name: wordsOf(language).column.change, unit: ""},
      ...bandColumns(unit, language, 80)
    ],
    rows: sorted.map((d) => [d.name[language], d.median, d.lower80, d.upper80])
  };
}
