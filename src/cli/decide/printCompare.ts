import {amountText} from "../../charts/text/amountText.js";
import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import type {GapShares} from "../../decide/attributeGap.js";
import type {ScenarioComparison, TargetDifference} from "../../decide/compareScenarios.js";
import {findById} from "../../decide/decisionQuestion.js";
import {describeCompare, describeGap} from "../../decide/describeCompare.js";
import {errorText, pointsText, signedText} from "../../decide/signedText.js";
import type {Estimate, StageShares} from "../../decide/stageShares.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Label} from "../../quantity/label.js";
import type {InputDifference} from "../../scenario/scenarioDifferences.js";
import type {Setting} from "../terminal/setting.js";
import {type Cell, textTable} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";

/** The gap of one scenario, with what it is of. */
export interface ScenarioGap extends GapShares {
  scenario: {id: string; name: Label};
  seed: number;
}

/**
 * Sets a comparison for a terminal: the sentences, the targets that differ, the inputs that differ, and the stages behind it.
 *
 * @param comparison - from `compareScenarios`
 * @param project - names
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printCompare(
  comparison: ScenarioComparison,
  project: Project,
  setting: Setting
): string {
  const {scenarios, why} = comparison;
  const {language, paint} = setting;
  const words = wordsOf(language).compare;
  const name = (i: number) => say(scenarios[i].name, language);
  const target = findById("target", why.target, project.plan.targets);
  const lines = describeCompare(comparison, project, language).flatMap((text) => [
    ...wrapped(text, setting).map(paint.strong),
    ""
  ]);
  for (const [i, shares] of why.shares.entries()) {
    lines.push(targetTable(comparison, i, project, setting), "");
    lines.push(paint.strong(words.inputs(name(i + 1))));
    lines.push(...inputLines(comparison.inputs[i], setting), "");
    if (shares.stages.length === 0) continue;
    const title = words.why(say(target.name, language), name(i + 1));
    lines.push(...wrapped(title, setting).map(paint.strong));
    lines.push(stageTable(shares, target.unit, setting), "");
  }
  lines.push(...wrapped(words.basis(comparison), setting).map(paint.muted));
  return lines.join("\n");
}

/**
 * Sets the gap between a forecast and its goal for a terminal: the sentence, and the stages.
 *
 * @param gap - from `attributeGap`, with what it is of
 * @param project - names
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printGap(gap: ScenarioGap, project: Project, setting: Setting): string {
  const {language, paint} = setting;
  const target = findById("target", gap.target, project.plan.targets);
  const text = describeGap(gap, project, gap.scenario.name, language);
  return [
    ...wrapped(text, setting).map(paint.strong),
    "",
    stageTable(gap, target.unit, setting),
    "",
    ...wrapped(wordsOf(language).gap.basis(gap), setting).map(paint.muted)
  ].join("\n");
}

function wrapped(text: string, {width}: Setting): string[] {
  return wrapText(text, Math.min(width, 110));
}

/** The targets that differ in some run, those that differ most surely first. */
function targetTable(
  {scenarios, targets}: ScenarioComparison,
  i: number,
  {plan}: Project,
  setting: Setting
): string {
  const {language, paint, width} = setting;
  const {head, unchanged} = wordsOf(language).compare;
  const changed = targets.filter(({differences}) => {
    const {value, standardError} = differences[i].amount;
    return value !== 0 || standardError !== 0;
  });
  const columns = [
    {name: head.target, grow: 2, least: 18},
    {name: say(scenarios[0].name, language), grow: 1, least: 12},
    {name: say(scenarios[i + 1].name, language), grow: 1, least: 12},
    {name: head.difference, least: 4},
    {name: head.amount, grow: 1, least: 12}
  ];
  const rows = changed.map(({target, unit, probabilities, differences}): Cell[] => [
    {text: `${target} ${say(findById("target", target, plan.targets).name, language)}`},
    {text: probabilityText(probabilities[0].value)},
    {text: probabilityText(probabilities[i + 1].value)},
    {text: pointsCell(differences[i].probability, setting)},
    {text: amountCell(differences[i], unit, setting)}
  ]);
  const table = textTable(columns, [{name: "", rows}], {width: Math.min(width, 110), paint});
  const same = targets.length - changed.length;
  return same === 0 ? table : `${table}\n${paint.muted(unchanged(same))}`;
}

function pointsCell({value, standardError}: Estimate, {language}: Setting): string {
  const {points, plusMinus} = wordsOf(language).compare;
  return points(plusMinus(pointsText(value), errorText(100 * standardError)));
}

function amountCell({amount}: TargetDifference, unit: string, {language}: Setting): string {
  const {between} = wordsOf(language).seek;
  const bare = unit.replace(/\/(yr|年)$/, "");
  const write = (value: number) => signedText(value, bare, language);
  return `${write(amount.value)} (${between(write(amount.lower80), write(amount.upper80))})`;
}

function inputLines(
  {levers, assumptions}: ScenarioComparison["inputs"][number],
  setting: Setting
): string[] {
  return [...levers, ...assumptions].flatMap((input) =>
    wrapText(inputText(input, setting), Math.min(setting.width, 110) - 2).map((line, i) =>
      i === 0 ? `  ${line}` : `    ${line}`
    )
  );
}

function inputText(
  {name, unit, years, a, b, settledBy}: InputDifference,
  {language}: Setting
): string {
  const words = wordsOf(language).compare;
  const differing = years.flatMap((_, t) => (a[t] === b[t] ? [] : [t]));
  const shown = differing.length > 0 ? differing : years.map((_, t) => t);
  const [first, last] = [shown[0], shown[shown.length - 1]];
  const write = (values: readonly number[], withUnit: boolean) => {
    const [from, to] = [values[first], values[last]];
    const end = amountText(to, unit, language, withUnit);
    return from === to ? end : `${amountText(from, unit, language)}…${end}`;
  };
  const settled =
    settledBy === "a" ? words.settledByFirst : settledBy === "b" ? words.settledByOther : "";
  return words.input({
    name: say(name, language),
    before: write(a, false),
    after: write(b, true),
    years: differing.length > 0 ? words.years(years[first], years[last]) : "",
    settled
  });
}

/** The stages in the order in which people pass them, and their sum. */
function stageTable(shares: StageShares, unit: string, setting: Setting): string {
  const {language, paint, width} = setting;
  const words = wordsOf(language);
  const {head, plusMinus, sum} = words.compare;
  const bare = unit.replace(/\/(yr|年)$/, "");
  const counted = Math.abs(shares.from[shares.centre]) >= 1000;
  const amount = ({value, standardError}: Estimate, whole?: number) =>
    plusMinus(
      counted && whole !== undefined
        ? `${whole > 0 ? "+" : whole < 0 ? "−" : ""}${Math.abs(whole).toLocaleString("en-US")}`
        : signedText(value, bare, language),
      amountText(1.96 * standardError, bare, language)
    );
  const total = Math.round(shares.to[shares.centre]) - Math.round(shares.from[shares.centre]);
  const rows = [
    ...shares.stages.map((one): Cell[] => [
      {text: words.stage[one.stage]},
      {text: amount(one.amount, one.whole)},
      {text: pointsCell(one.probability, setting)}
    ]),
    [
      {text: sum, paint: paint.strong},
      {text: amount(shares.amount, total), paint: paint.strong},
      {text: pointsCell(shares.probability, setting), paint: paint.strong}
    ]
  ];
  const columns = [
    {name: head.stage, grow: 1, least: 12},
    {name: shares.centre === "mean" ? head.toAmount : head.toMedian, least: 8},
    {name: head.toProbability, least: 8}
  ];
  return textTable(columns, [{name: "", rows}], {width: Math.min(width, 110), paint});
}
