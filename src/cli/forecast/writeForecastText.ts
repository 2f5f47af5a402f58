import {writeWhole} from "../../data/files/writeWhole.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import type {CommandContext} from "../command.js";
import {markdownText} from "../files/markdownText.js";
import {printAside} from "../terminal/printable.js";
import {forecastSheets} from "./forecastSheets.js";

/**
 * Writes forecasts as Markdown: the tables of the workbook but that of the years; whole or not at all.
 *
 * @param path - of the file
 * @param forecasts - one a scenario
 * @param scenarios - the same, in the same order
 * @param project - the plan's words
 * @throws DataError if it cannot be written
 */
export function writeForecastText(
  path: string,
  forecasts: readonly Forecast[],
  scenarios: readonly Scenario[],
  project: Project,
  {language, words: {result}}: CommandContext
): void {
  const sheets = forecastSheets(forecasts, scenarios, project, {language, words: result});
  const shown = sheets.filter(({name}) => name !== result.sheets.years);
  writeWhole(path, markdownText(shown));
  printAside(result.written(1, path));
}
