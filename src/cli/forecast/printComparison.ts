import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {Forecast, TargetVerdict} from "../../verdict/forecastSchema.js";
import type {Setting} from "../terminal/setting.js";
import {type Cell, textTable} from "../terminal/textTable.js";
import {columnWidth, padColumns} from "../terminal/wrapText.js";
import {sectionRows, type VerdictRow, verdictRow} from "./verdictRows.js";

/** A target with its verdict under every scenario, in their order; undefined where one does not judge it. */
interface ComparedRow extends VerdictRow {
  verdicts: (TargetVerdict | undefined)[];
}

type Sections = {name: string; rows: ComparedRow[]}[];

/**
 * Sets the verdicts of several scenarios side by side, one column a scenario; as a list on narrow terminals.
 *
 * @param forecasts - at least two, of one plan
 * @param project - names of targets and scenarios
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printComparison(
  forecasts: readonly Pick<Forecast, "scenario" | "scenarioName" | "targets">[],
  project: Pick<Project, "plan" | "assumptions" | "scenarios">,
  setting: Setting
): string {
  const {language, width} = setting;
  const said = {language, words: setting.words.verdicts};
  const names = forecasts.map(({scenario, scenarioName}) => {
    const label = scenarioName ?? project.scenarios.find(({id}) => id === scenario)?.name;
    return label ? say(label, language) : scenario;
  });
  const rows = forecasts[0].targets.map((target) => ({
    ...verdictRow(target, project, said),
    verdicts: forecasts.map(({targets}) => targets.find(({id}) => id === target.id))
  }));
  const sections = sectionRows(rows, project, said);
  return width < 60 + 16 * forecasts.length
    ? list(sections, names, setting)
    : table(sections, names, setting);
}

function list(sections: Sections, names: readonly string[], {language, paint}: Setting): string {
  const widest = Math.max(...names.map(columnWidth));
  const listed = (row: ComparedRow): string[] => [
    `${row.id} ${row.name}`,
    ...(row.because === ""
      ? row.verdicts.map((verdict, i) => {
          const {text, paint: colour} = verdictCell(verdict, language, paint);
          return `     ${padColumns(names[i], widest)}  ${colour(text)}`;
        })
      : [`     ${paint.muted(row.verdict)}`])
  ];
  return sections
    .map(({name, rows}) => [paint.strong(name), ...rows.flatMap(listed)].join("\n"))
    .join("\n\n");
}

function table(sections: Sections, names: readonly string[], setting: Setting): string {
  const {language, width, paint} = setting;
  const words = setting.words.verdicts;
  const columns = [
    {name: words.id, least: 4},
    {name: words.target, grow: 3, least: 18},
    {name: words.goal, grow: 1, least: 8},
    ...names.map((name) => ({name, grow: 1, least: 12}))
  ];
  const cells = (row: ComparedRow): Cell[] => [
    {text: row.id, paint: paint.muted},
    {text: row.name},
    {text: row.goal},
    ...(row.because === ""
      ? row.verdicts.map((verdict) => verdictCell(verdict, language, paint))
      : [{text: row.verdict, paint: paint.muted, wide: true}])
  ];
  const set = sections.map(({name, rows}) => ({name, rows: rows.map(cells)}));
  return textTable(columns, set, {width: Math.min(width, 170), paint});
}

function verdictCell(
  verdict: TargetVerdict | undefined,
  language: Language,
  paint: Setting["paint"]
): Required<Pick<Cell, "text" | "paint">> {
  if (!verdict) return {text: "", paint: paint.muted};
  const {status, probability} = verdict;
  const word = statusText(status, language);
  return {
    text: probability === null ? word : `${probabilityText(probability)} ${word}`,
    paint: (text) => paint.status(status, text)
  };
}
