import {type ColumnRole, historyWords} from "./columnRoles.js";

const scenarioHeader = /^(?:scenarios?|variants?|情景|方案)$/iu;

/**
 * A column of scenarios in which one is the history: rows of the others are projections, and its names name no series.
 *
 * @param headers - names of the columns
 * @param rows - their cells; those of the column become `projection` where they name no history
 * @param roles - of the columns; that of the column becomes `kind`
 */
export function markScenarios(
  headers: readonly string[],
  rows: readonly {cells: string[]}[],
  roles: ColumnRole[]
): void {
  const at = headers.findIndex((header) => scenarioHeader.test(header.trim()));
  if (at < 0 || roles.includes("kind")) return;
  const isHistory = ({cells}: {cells: string[]}) =>
    // A alone is a name here, not "actual".
    cells[at].trim().length > 1 && historyWords.test(cells[at].trim());
  if (!rows.some(isHistory)) return;
  roles[at] = "kind";
  for (const row of rows) if (!isHistory(row)) row.cells[at] = "projection";
}
