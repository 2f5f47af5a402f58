import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import {say} from "../../lib/charts/text/say.js";
import {statusText} from "../../lib/charts/text/statusText.js";
import type {Project} from "../../lib/project/project.js";
import type {Scenario} from "../../lib/project/scenario.js";
import type {Language} from "../../lib/quantity/label.js";
import {scenarioDifferences} from "../../lib/scenario/scenarioDifferences.js";
import {shareScenario} from "../../lib/scenario/shareScenario.js";
import type {Forecast, ReadingVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {goalWindow} from "../targets/goalWindow.js";
import {simulatedYears} from "./labState.js";

/** A cell of a workbook for readers: words, or a number with the form it is shown in. */
export type BookCell = string | null | {value: number; format: string};

/** One sheet: its name, a head that stays in sight, the widths of its columns in characters, its rows. */
export interface BookSheet {
  name: string;
  head: string[];
  widths: number[];
  rows: BookCell[][];
}

/** Digits that a result is told with. */
const digits = 3;

/** A share as whole per cent, an amount to the digits that are known, nothing where there is none. */
function numberCell(value: number | null, unit: string): BookCell {
  if (value === null) return null;
  const rounded = Number(value.toPrecision(digits));
  if (unit === "1") return {value: rounded, format: "0.0%"};
  return {value: rounded, format: Math.abs(rounded) >= 100 ? "#,##0" : "0.##"};
}

/** A forecast as a workbook to be read: verdicts, indicators by year, what was changed, the figures behind it, how it was made. */
export function forecastWorkbook(
  project: Project,
  forecast: Forecast,
  scenario: Scenario,
  language: Language
): BookSheet[] {
  const {files} = wordsOf(language).scenarios;
  return [
    {name: files.provenance, ...coverSheet(project, forecast, scenario, language)},
    {name: files.targets, ...targetSheet(project, forecast, language)},
    {name: files.indicators, ...indicatorSheet(forecast, language)},
    {name: files.scenario, ...changeSheet(project, scenario, language)},
    {name: files.sources, ...sourceSheet(project, language)}
  ];
}

type Content = Omit<BookSheet, "name">;

/** What the workbook is: plan, scenario, runs, seed, version, and the code that makes the same numbers again. */
function coverSheet(
  project: Project,
  {runs, seed, version, inputs}: Forecast,
  scenario: Scenario,
  language: Language
): Content {
  const {files} = wordsOf(language).scenarios;
  const base = project.scenarios.find(({id}) => id === scenario.base);
  const values = [
    say(project.plan.title, language),
    base ? say(base.name, language) : say(scenario.name, language),
    String(runs),
    String(seed),
    `skillcast ${version}`,
    inputs,
    shareScenario(scenario, project),
    files.intervals
  ];
  return {
    head: [...files.coverHead],
    widths: [16, 90],
    rows: files.cover.map((name, i) => [name, values[i]])
  };
}

/** One row a reading; targets without any have one row. */
function targetSheet({plan}: Project, {targets}: Forecast, language: Language): Content {
  const {files} = wordsOf(language).scenarios;
  const rows = plan.targets.flatMap((target) => {
    const verdict = targets.find(({id}) => id === target.id);
    if (!verdict) return [];
    const readings: readonly ReadingVerdict[] =
      verdict.readings.length > 0 ? verdict.readings : [verdict];
    return readings.map((reading): BookCell[] => [
      say(target.name, language),
      goalWindow(target, verdict, language),
      verdict.readings.length > 0 ? say(reading.name, language) : null,
      statusText(reading.status, language),
      reading.probability === null ? null : {value: reading.probability, format: "0%"},
      numberCell(reading.median, target.unit),
      numberCell(reading.lower80, target.unit),
      numberCell(reading.upper80, target.unit),
      unitText(target.unit, language),
      target.quote
    ]);
  });
  return {
    head: [...files.targetHead],
    widths: [30, 26, 34, 14, 9, 12, 12, 12, 10, 60],
    rows
  };
}

/** One row an indicator and year. */
function indicatorSheet({indicators}: Forecast, language: Language): Content {
  const {files} = wordsOf(language).scenarios;
  const rows = indicators.flatMap(({name, unit, years, ...bands}) =>
    years.map((year, i): BookCell[] => [
      say(name, language),
      unitText(unit, language),
      {value: year, format: "0"},
      ...(["median", "lower80", "upper80", "lower95", "upper95"] as const).map((key) =>
        numberCell(bands[key][i], unit)
      )
    ])
  );
  return {head: [...files.indicatorHead], widths: [34, 12, 8, 12, 12, 12, 12, 12], rows};
}

/** What the scenario sets differently from its base, by input: the first and the last year that differ. */
function changeSheet(project: Project, scenario: Scenario, language: Language): Content {
  const {files, differences} = wordsOf(language).scenarios;
  const before = scenario.base ?? {...scenario, changes: []};
  const {levers, assumptions} = scenarioDifferences(before, scenario, {
    ...project,
    years: simulatedYears(project)
  });
  const rows = [...levers, ...assumptions].flatMap(({name, unit, years, a, b}) =>
    years.flatMap((year, i): BookCell[][] =>
      a[i] === b[i]
        ? []
        : [
            [
              say(name, language),
              {value: year, format: "0"},
              amountText(a[i], unit, language, true),
              amountText(b[i], unit, language, true)
            ]
          ]
    )
  );
  return {
    head: [...files.changeHead],
    widths: [40, 8, 16, 16],
    rows: rows.length > 0 ? rows : [[differences.none, null, null, null]]
  };
}

/** The published figures of the place, each with who published it when and where. */
function sourceSheet({figures, plan}: Project, language: Language): Content {
  const {scenarios, data} = wordsOf(language);
  const rows = figures
    .filter(({place}) => place === plan.place.zh)
    .map((figure): BookCell[] => [
      data.indicator(figure),
      figure.period,
      figure.asPrinted,
      figure.issuer,
      figure.published,
      figure.title,
      figure.url
    ]);
  return {head: [...scenarios.files.sourceHead], widths: [34, 12, 18, 24, 12, 44, 60], rows};
}
