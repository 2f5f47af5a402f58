import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import type {Paint} from "./paint.js";
import {sectionRows} from "./sectionRows.js";
import {type Cell, textTable} from "./textTable.js";
import {type VerdictRow, verdictRow} from "./verdictRow.js";
import {padColumns, wrapColumns} from "./wrapColumns.js";

/** How a text is set: language, columns of the terminal, colours. */
export interface Setting {
  language: Language;
  width: number;
  paint: Paint;
}

/**
 * Sets the verdict on every target as a table grouped by section of the plan; as a list on narrow terminals.
 *
 * @param forecast - one scenario
 * @param project - the plan's words for its targets
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printVerdicts(
  forecast: Pick<Forecast, "targets">,
  project: Pick<Project, "plan" | "assumptions">,
  setting: Setting
): string {
  const rows = forecast.targets.map((target) => verdictRow(target, project, setting.language));
  const sections = sectionRows(rows, project.plan, setting.language);
  return setting.width < 96 ? list(sections, setting) : table(sections, setting);
}

type Sections = {name: string; rows: VerdictRow[]}[];

function table(sections: Sections, {language, width, paint}: Setting): string {
  const zh = language === "zh";
  return textTable(
    [
      {name: zh ? "编号" : "id", least: 4},
      {name: zh ? "目标" : "target", grow: 1, least: 24},
      {name: zh ? "判断" : "verdict", least: 10},
      {name: zh ? "中位数（80%区间）" : "median (80% interval)", least: 10},
      {name: zh ? "目标值" : "goal", least: 10}
    ],
    sections.map(({name, rows}) => ({
      name,
      rows: rows.flatMap((row): Cell[][] => {
        const reading = row.reading && `${zh ? "口径：" : "reading: "}${row.reading}`;
        const parts = row.because === "" ? [reading, row.decides] : [row.because];
        const below = parts.filter(Boolean).join(zh ? "；" : "; ");
        const facts = [
          {text: row.id, paint: paint.muted},
          {text: row.name},
          {text: row.verdict, paint: (text: string) => paint.status(row.status, text)},
          {text: row.result},
          {text: row.goal}
        ];
        return below === ""
          ? [facts]
          : [facts, [{text: ""}, {text: below, paint: paint.muted, wide: true}]];
      })
    })),
    {width: Math.min(width, 132), paint}
  );
}

function list(sections: Sections, {language, width, paint}: Setting): string {
  const zh = language === "zh";
  const out: string[] = [];
  const indent = " ".repeat(5);
  const add = (text: string, colour: (line: string) => string = (line) => line) => {
    for (const line of wrapColumns(text, Math.max(20, width - 6))) out.push(indent + colour(line));
  };
  for (const {name, rows} of sections) {
    out.push("", paint.strong(name));
    for (const row of rows) {
      const lines = wrapColumns(row.name, Math.max(20, width - 6));
      lines.forEach((line, i) => {
        out.push((i === 0 ? padColumns(row.id, 5) : indent) + line);
      });
      const facts = [
        row.goal && `${zh ? "目标" : "goal"} ${row.goal}`,
        row.result && `${zh ? "中位" : "median"} ${row.result}`
      ].filter(Boolean);
      add(row.verdict, (line) => paint.status(row.status, line));
      if (row.because !== "") add(row.because, paint.muted);
      else {
        if (facts.length > 0) add(facts.join(zh ? "，" : ", "));
        if (row.reading !== "") add(`${zh ? "口径：" : "reading: "}${row.reading}`);
        if (row.decides !== "") add(row.decides, paint.muted);
      }
    }
  }
  return out.join("\n").replace(/^\n/, "");
}
