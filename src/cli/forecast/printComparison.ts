import {conditionText} from "../../charts/text/conditionText.js";
import {readText} from "../../charts/text/readText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {probabilityText} from "../../plan/probabilityText.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {Forecast, TargetVerdict} from "../../verdict/forecastSchema.js";
import type {Setting} from "../terminal/setting.js";
import {type Cell, textTable} from "../terminal/textTable.js";
import {columnWidth, padColumns, wrapText} from "../terminal/wrapText.js";
import type {VerdictWords} from "../words/verdictWords.js";
import {sectionRows, type VerdictRow, verdictRow} from "./verdictRows.js";

/** A target with its verdict under every scenario, in their order; undefined where one does not judge it. */
interface ComparedRow extends VerdictRow {
  verdicts: (TargetVerdict | undefined)[];
  /** Whether all say the same, and none has a probability. */
  alike: boolean;
}

type Sections = {name: string; rows: ComparedRow[]}[];

/** The forecasts compared, as far as they are shown. */
type Compared = Pick<Forecast, "scenario" | "scenarioName" | "targets">;

/**
 * Sets the verdicts of several scenarios side by side, one column a scenario: probability, median, and how far the probability
 * lies from that of the first; as a list on narrow terminals.
 *
 * @param forecasts - at least two, of one plan
 * @param project - names of targets and scenarios
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printComparison(
  forecasts: readonly Compared[],
  project: Pick<Project, "plan" | "assumptions" | "scenarios">,
  setting: Setting
): string {
  const {language, width, paint, words} = setting;
  const said = {language, words: words.verdicts};
  const names = forecasts.map((forecast) => scenarioTitle(forecast, project, language));
  const rows = forecasts[0].targets.map((target) => {
    const verdicts = forecasts.map(({targets}) => targets.find(({id}) => id === target.id));
    const first = verdictRow(target, project, said);
    const alike = verdicts.every(
      (one) => one?.probability === null && verdictRow(one, project, said).verdict === first.verdict
    );
    return {...first, verdicts, alike};
  });
  const sections = sectionRows(rows, project, said);
  const set =
    width < 38 + 19 * forecasts.length
      ? list(sections, names, setting)
      : table(sections, names, setting);
  const legend = wrapText(words.verdicts.comparedCells(names[0]), Math.min(width, 110));
  return [...legend.map(paint.muted), "", set].join("\n");
}

/** Name of a forecast's scenario; its id if it has none. */
export function scenarioTitle(
  {scenario, scenarioName}: Pick<Forecast, "scenario" | "scenarioName">,
  {scenarios}: Pick<Project, "scenarios">,
  language: Language
): string {
  const label = scenarioName ?? scenarios.find(({id}) => id === scenario)?.name;
  return label ? say(label, language) : scenario;
}

function list(sections: Sections, names: readonly string[], setting: Setting): string {
  const {paint, width, words} = setting;
  const widest = Math.min(24, Math.max(...names.map(columnWidth)));
  const indent = " ".repeat(5);
  const listed = (row: ComparedRow): string[] => [
    ...wrapText(row.name, width - 6).map(
      (line, i) => (i === 0 ? padColumns(row.id, 5) : indent) + line
    ),
    ...(!row.alike
      ? row.verdicts.flatMap((verdict, i) => {
          const {lines, paint: colour} = verdictCell(
            verdict,
            i === 0 ? undefined : row.verdicts[0],
            setting
          );
          const name = wrapText(names[i], widest);
          const room = Math.max(16, width - widest - 8);
          const facts = wrapText(words.verdicts.facts(lines), room);
          return Array.from({length: Math.max(name.length, facts.length)}, (_, at) =>
            `${indent}${padColumns(name[at] ?? "", widest)}  ${facts[at] ? colour(facts[at]) : ""}`.trimEnd()
          );
        })
      : [indent + paint.muted(row.verdict)]),
    ...(row.reading === ""
      ? []
      : wrapText(words.verdicts.readingIs(row.reading), width - 6).map(
          (line) => indent + paint.muted(line)
        ))
  ];
  return sections
    .map(({name, rows}) => [paint.strong(name), ...rows.flatMap(listed)].join("\n"))
    .join("\n\n");
}

function table(sections: Sections, names: readonly string[], setting: Setting): string {
  const {width, paint} = setting;
  const words = setting.words.verdicts;
  const columns = [
    {name: words.id, least: 4},
    {name: words.target, grow: 3, least: 18},
    {name: words.goal, grow: 1, least: 8},
    ...names.map((name) => ({name, grow: 1, least: 17}))
  ];
  const cells = (row: ComparedRow): Cell[][] => [
    [
      {text: row.id, paint: paint.muted},
      {text: row.name},
      {text: row.goal},
      ...(!row.alike
        ? row.verdicts.map((verdict, i) => {
            const cell = verdictCell(verdict, i === 0 ? undefined : row.verdicts[0], setting);
            return {text: cell.lines.join("\n"), paint: cell.paint};
          })
        : [{text: row.verdict, paint: paint.muted, wide: true}])
    ],
    ...(row.reading === ""
      ? []
      : [[{text: ""}, {text: words.readingIs(row.reading), paint: paint.muted, wide: true}]])
  ];
  const set = sections.map(({name, rows}) => ({name, rows: rows.flatMap(cells)}));
  return textTable(columns, set, {width: Math.min(width, 170), paint});
}

/** Probability, median, and the difference of the probability from that of the first scenario. */
function verdictCell(
  verdict: TargetVerdict | undefined,
  first: TargetVerdict | undefined,
  {language, words, paint}: Setting
): {lines: string[]; paint: (text: string) => string} {
  if (!verdict) return {lines: [], paint: paint.muted};
  const {status, probability, standardError, median, unit} = verdict;
  const word = `${statusText(status, language)} ${conditionText(verdict, language)}`.trimEnd();
  const amount = median === null ? [] : [readText(verdict, median, unit, language, true)];
  return {
    lines: [
      probability === null ? word : `${probabilityText(probability, standardError)} ${word}`,
      ...amount,
      ...differenceText(verdict, first, words.verdicts)
    ],
    paint: (text) => paint.status(status, text)
  };
}

function differenceText(
  verdict: TargetVerdict,
  first: TargetVerdict | undefined,
  words: VerdictWords
): string[] {
  if (!first || verdict.probability === null || first.probability === null) return [];
  const difference = 100 * (verdict.probability - first.probability);
  if (difference === 0) return [];
  const errors = [verdict, first].map(
    ({readings, reading}) => readings.find((one) => one.reading === reading)?.standardError ?? 0
  );
  const error = 196 * Math.hypot(...errors);
  const points = Math.abs(difference) < 0.95 ? difference.toPrecision(1) : difference.toFixed(0);
  return [
    words.points(
      difference > 0 ? `+${points}` : points.replace("-", "−"),
      error.toFixed(error < 0.95 ? 1 : 0)
    )
  ];
}
