import type {Project} from "../../project/project.js";
import type {Forecast} from "../../verdict/forecastSchema.js";
import type {Setting} from "../terminal/setting.js";
import {type Cell, textTable} from "../terminal/textTable.js";
import {padColumns, wrapText} from "../terminal/wrapText.js";
import {sectionRows, type VerdictRow, verdictRow} from "./verdictRows.js";

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
  const said = {language: setting.language, words: setting.words.verdicts};
  const rows = forecast.targets.map((target) => verdictRow(target, project, said));
  const sections = sectionRows(rows, project, said);
  return setting.width < 96 ? list(sections, setting) : table(sections, setting);
}

type Sections = {name: string; rows: VerdictRow[]}[];

function table(sections: Sections, {words: {verdicts: words}, width, paint}: Setting): string {
  const columns = [
    {name: words.id, least: 4},
    {name: words.target, grow: 1, least: 18},
    {name: words.verdict, least: 10},
    {name: words.medianAndInterval, least: 10},
    {name: words.goal, least: 10}
  ];
  const cells = (row: VerdictRow): Cell[][] => {
    const reading = row.reading && words.readingIs(row.reading);
    const parts = row.because === "" ? [reading, row.decides] : [row.because];
    const below = words.clauses(parts.filter(Boolean));
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
  };
  const set = sections.map(({name, rows}) => ({name, rows: rows.flatMap(cells)}));
  return textTable(columns, set, {width: Math.min(width, 132), paint});
}

function list(sections: Sections, setting: Setting): string {
  const {strong} = setting.paint;
  return sections
    .map(({name, rows}) =>
      [strong(name), ...rows.flatMap((row) => listed(row, setting))].join("\n")
    )
    .join("\n\n");
}

function listed(row: VerdictRow, {words: {verdicts: words}, width, paint}: Setting): string[] {
  const indent = " ".repeat(5);
  const room = Math.max(20, width - 6);
  const plain = (line: string) => line;
  const below = (text: string, colour: (line: string) => string) =>
    text === "" ? [] : wrapText(text, room).map((line) => indent + colour(line));
  const goal = row.goal && words.goalIs(row.goal);
  const median = row.result && words.medianIs(row.result);
  const reading = row.reading && words.readingIs(row.reading);
  return [
    ...wrapText(row.name, room).map((line, i) => (i === 0 ? padColumns(row.id, 5) : indent) + line),
    ...below(row.verdict, (line) => paint.status(row.status, line)),
    ...below(row.because, paint.muted),
    ...(row.because === ""
      ? [
          ...below(words.facts([goal, median].filter(Boolean)), plain),
          ...below(reading, plain),
          ...below(row.decides, paint.muted)
        ]
      : [])
  ];
}
