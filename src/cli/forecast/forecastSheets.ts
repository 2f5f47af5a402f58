import {unitText} from "../../charts/text/amountText.js";
import {goalText} from "../../charts/text/goalText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {withOwnGoal} from "../../charts/text/withOwnGoal.js";
import {wordsOf as chartWordsOf} from "../../charts/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import type {Language} from "../../quantity/label.js";
import {changesText} from "../../scenario/changesText.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import type {Forecast, ReadingVerdict, TargetVerdict} from "../../verdict/forecastSchema.js";
import type {IndicatorForecast} from "../../verdict/indicatorSchema.js";
import {knownNumber} from "../files/knownNumber.js";
import {probabilityCell} from "../files/probabilityCell.js";
import type {Sheet, SheetValue} from "../files/workbookBytes.js";
import type {Setting} from "../terminal/setting.js";
import {scenarioTitle} from "./printComparison.js";
import {becauseText, evidenceText} from "./verdictRows.js";

/**
 * Lays forecasts out as the sheets of a workbook, in words: the verdicts, every reading of them, the indicators by year, and what to
 * know (what was computed, what the scenarios change, the findings). Numbers are no finer than they are known.
 *
 * @param forecasts - one a scenario
 * @param scenarios - the same, in the same order
 * @param project - the plan's words
 * @param setting - language and its words
 */
export function forecastSheets(
  forecasts: readonly Forecast[],
  scenarios: readonly Scenario[],
  project: Project,
  {language, words: {sheets: words, ...result}}: Pick<Setting, "language" | "words">
): Sheet[] {
  const {column} = chartWordsOf(language);
  const named = forecasts.map((forecast) => ({
    name: scenarioTitle(forecast, project, language),
    forecast
  }));
  const rowsOf = (make: (forecast: Forecast) => SheetValue[][]) =>
    named.flatMap(({name, forecast}) => make(forecast).map((row) => [name, ...row]));
  const intervals = [column.lower80, column.upper80, column.lower95, column.upper95];
  const numbers = [column.probability, column.median, ...intervals];
  const {scenario, id, target, verdict, unit, goal, reading, year} = column;
  return [
    {
      name: words.verdicts,
      head: [scenario, id, target, verdict, ...numbers, unit, goal, reading, words.because],
      rows: rowsOf(({targets}) => targets.map((one) => verdictRow(one, project, language)))
    },
    {
      name: words.readings,
      head: [scenario, id, reading, verdict, ...numbers, unit],
      rows: rowsOf(({targets}) => targets.flatMap((one) => readingRows(one, language)))
    },
    {
      name: words.years,
      head: [scenario, words.indicator, words.definition, year, column.median, ...intervals, unit],
      rows: rowsOf(({indicators}) => indicators.flatMap((one) => yearRows(one, language)))
    },
    {
      name: words.notes,
      head: [words.note, words.text],
      rows: notes(forecasts, scenarios, project, {language, words: {...result, sheets: words}})
    }
  ];
}

function verdictRow(verdict: TargetVerdict, {plan}: Project, language: Language): SheetValue[] {
  const target = plan.targets.find(({id}) => id === verdict.id);
  return [
    verdict.id,
    say(target?.name ?? verdict.name, language),
    statusText(verdict.status, language),
    ...numbersOf(verdict, verdict.unit),
    unitOf(verdict, verdict.unit, language),
    target ? goalText(withOwnGoal(target, verdict), language) : "",
    verdict.readings.length > 0 ? say(headline(verdict).name, language) : "",
    becauseText(verdict, language) || evidenceText(verdict, language)
  ];
}

function readingRows({id, readings, unit}: TargetVerdict, language: Language): SheetValue[][] {
  return readings.map((reading) => [
    id,
    say(reading.name, language),
    statusText(reading.status, language),
    ...numbersOf(reading, unit),
    unitOf(reading, unit, language)
  ]);
}

function yearRows(indicator: IndicatorForecast, language: Language): SheetValue[][] {
  const {name, definition, unit, years} = indicator;
  const keys = ["median", "lower80", "upper80", "lower95", "upper95"] as const;
  return years.map((year, i) => [
    say(name, language),
    definition ?? "",
    year,
    ...keys.map((key) => amount(indicator[key][i], unit)),
    unitText(unit, language)
  ]);
}

function notes(
  forecasts: readonly Forecast[],
  scenarios: readonly Scenario[],
  {levers, assumptions, plan, hash}: Project,
  {language, words}: Pick<Setting, "language" | "words">
): SheetValue[][] {
  const [{runs, seed, until, version, findings}] = forecasts;
  const targets = changeTargets(levers, assumptions);
  const told = words.verdicts.provenance({
    scenarios: scenarios.map(({name, id}) => words.verdicts.named(say(name, language), id)),
    runs,
    seed,
    until,
    version,
    inputs: hash.slice(0, 12)
  });
  return [
    [say(plan.title, language), told],
    ...scenarios.map((scenario) => [
      words.verdicts.named(say(scenario.name, language), scenario.id),
      say({...scenario.changed, [language]: changesText(scenario, {targets, language})}, language)
    ]),
    ...findings
      .filter(({severity}) => severity !== "notes")
      .map(({severity, targets: concerned, text}) => [
        words.findingHead(words.severity[severity as "decides" | "matters"], concerned),
        say(text, language)
      ])
  ];
}

const headline = ({readings, reading}: TargetVerdict) =>
  readings.find((one) => one.reading === reading) ?? readings[0];

/** The unit of the numbers read; a change of a share is in points. */
function unitOf(
  {change}: Pick<ReadingVerdict, "change">,
  unit: string,
  language: Language
): string {
  return change && unit === "1"
    ? chartWordsOf(language).points("").trim()
    : unitText(unit, language);
}

/** Probability, median, and the ends of both intervals. */
function numbersOf(
  {probability, standardError, change, ...read}: ReadingVerdict | TargetVerdict,
  unit: string
): SheetValue[] {
  const {median, lower80, upper80, lower95, upper95} = read;
  const points = change && unit === "1";
  const amounts = [median, lower80, upper80, lower95, upper95].map((value) =>
    points && value !== null ? Number((100 * value).toFixed(1)) : amount(value, unit)
  );
  return [probabilityCell(probability, standardError), ...amounts];
}

function amount(value: number | null | undefined, unit: string): SheetValue {
  const known = knownNumber(value);
  if (known === null) return null;
  return unit === "1" || unit === "1/yr" ? {percent: known} : known;
}
