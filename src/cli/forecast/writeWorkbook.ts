import {writeWhole} from "../../data/files/writeWhole.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import type {CommandContext} from "../command.js";
import {workbookBytes} from "../files/workbookBytes.js";
import {printAside} from "../terminal/printable.js";
import {forecastSheets} from "./forecastSheets.js";

/**
 * Writes forecasts as a workbook, whole or not at all, and says so.
 *
 * @param path - of the file
 * @param forecasts - one a scenario
 * @param scenarios - the same, in the same order
 * @param project - the plan's words
 * @throws DataError if it cannot be written
 */
export async function writeWorkbook(
  path: string,
  forecasts: readonly Forecast[],
  scenarios: readonly Scenario[],
  project: Project,
  {language, words: {result}}: Pick<CommandContext, "language" | "words">
): Promise<void> {
  const sheets = forecastSheets(forecasts, scenarios, project, {language, words: result});
  writeWhole(path, await workbookBytes(sheets));
  printAside(result.sheets.written(path));
}
