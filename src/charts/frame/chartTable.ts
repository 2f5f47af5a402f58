import type {Language} from "../../quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";

/** A column of the numbers behind a chart. */
export interface ChartColumn {
  id: string;
  name: string;
  /** As in results; empty for names and years. */
  unit: string;
}

/** The numbers behind a chart, for the table one click away: one cell a column in every row. */
export interface ChartTable {
  columns: ChartColumn[];
  rows: (string | number | null)[][];
}

/**
 * Heads the columns of a median and its intervals.
 *
 * @param unit - of the values
 * @param language - of the names
 * @param widest - the widest interval that is listed, %
 * @returns median, both ends of the 80% interval, and those of the 95% interval if asked for
 * @example
 * bandColumns("person", "en", 80).map(({name}) => name) // => ["median", "80% lower", "80% upper"]
 */
export function bandColumns(unit: string, language: Language, widest: 80 | 95): ChartColumn[] {
  const names = wordsOf(language).column;
  const ids = ["median", "lower80", "upper80", "lower95", "upper95"] as const;
  return ids.slice(0, widest === 80 ? 3 : 5).map((id) => ({id, name: names[id], unit}));
}
