import {say} from "../charts/text/say.js";
import {probabilityText} from "../charts/text/probabilityText.js";
import {statusText} from "../charts/text/statusText.js";
import type {Project} from "../project/project.js";
import type {Forecast, TargetVerdict} from "../verdict/forecastSchema.js";
import {columnWidth} from "./columnWidth.js";
import type {Setting} from "./printVerdicts.js";
import {sectionRows} from "./sectionRows.js";
import {type Cell, textTable} from "./textTable.js";
import {verdictRow} from "./verdictRow.js";
import {padColumns} from "./wrapColumns.js";

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
  {language, width, paint}: Setting
): string {
  const zh = language === "zh";
  const names = forecasts.map(({scenario, scenarioName}) => {
    const label = scenarioName ?? project.scenarios.find(({id}) => id === scenario)?.name;
    return label ? say(label, language) : scenario;
  });
  const rows = forecasts[0].targets.map((target) => ({
    ...verdictRow(target, project, language),
    verdicts: forecasts.map(({targets}) => targets.find(({id}) => id === target.id)!)
  }));
  const sections = sectionRows(rows, project.plan, language);
  const word = ({status, probability}: Pick<TargetVerdict, "status" | "probability">) =>
    probability === null
      ? statusText(status, language)
      : `${probabilityText(probability)} ${statusText(status, language)}`;
  if (width < 60 + 16 * forecasts.length) {
    const out: string[] = [];
    const widest = Math.max(...names.map(columnWidth));
    for (const {name, rows: members} of sections) {
      out.push("", paint.strong(name));
      for (const row of members) {
        out.push(`${row.id} ${row.name}`);
        if (row.because !== "") out.push(`     ${paint.muted(row.verdict)}`);
        else
          row.verdicts.forEach((verdict, i) => {
            out.push(
              `     ${padColumns(names[i], widest)}  ${paint.status(verdict.status, word(verdict))}`
            );
          });
      }
    }
    return out.join("\n").replace(/^\n/, "");
  }
  return textTable(
    [
      {name: zh ? "编号" : "id", least: 4},
      {name: zh ? "目标" : "target", grow: 3, least: 18},
      {name: zh ? "目标值" : "goal", grow: 1, least: 8},
      ...names.map((name) => ({name, grow: 1, least: 12}))
    ],
    sections.map(({name, rows: members}) => ({
      name,
      rows: members.map((row): Cell[] => [
        {text: row.id, paint: paint.muted},
        {text: row.name},
        {text: row.goal},
        ...(row.because === ""
          ? row.verdicts.map((verdict) => ({
              text: word(verdict),
              paint: (text: string) => paint.status(verdict.status, text)
            }))
          : [{text: row.verdict, paint: paint.muted, wide: true}])
      ])
    })),
    {width: Math.min(width, 170), paint}
  );
}
