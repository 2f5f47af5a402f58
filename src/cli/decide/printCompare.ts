import {amountText} from "../../charts/text/amountText.js";
import {differenceText, nameUnit} from "../../charts/text/differenceText.js";
import {say} from "../../charts/text/say.js";
import type {GapShares} from "../../decide/attributeGap.js";
import type {ComparedTarget, ScenarioComparison} from "../../decide/compareScenarios.js";
import {comparisonNotes} from "../../decide/comparisonNotes.js";
import {findById} from "../../decide/decisionQuestion.js";
import {describeCompare, describeGap, movesApart} from "../../decide/describeCompare.js";
import {estimateText, knownTo} from "../../decide/estimateText.js";
import type {StageShares} from "../../decide/stageShares.js";
import {pointsCell, stageTable} from "../../decide/stageTable.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import {probabilityText} from "../../plan/probabilityText.js";
import type {Project} from "../../project/project.js";
import type {Label} from "../../quantity/label.js";
import {windowUnit} from "../../quantity/windowUnit.js";
import type {InputDifference} from "../../scenario/scenarioDifferences.js";
import type {Setting} from "../terminal/setting.js";
import {sharedCodes} from "../terminal/sharedCodes.js";
import type {Cell} from "../terminal/textTable.js";
import {wrapText} from "../terminal/wrapText.js";
import {tableOrList} from "./tableOrList.js";

/** The gap of one scenario, with what it is of. */
export interface ScenarioGap extends GapShares {
  scenario: {id: string; name: Label; share: string};
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
    lines.push(stageLines(shares, target.unit, setting), "");
  }
  lines.push(...wrapped(words.basis(comparison), setting).map(paint.muted));
  const shares = scenarios.map(({share}) => share);
  lines.push(...sharedCodes(shares, project, setting));
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
    stageLines(gap, target.unit, setting),
    "",
    ...wrapped(wordsOf(language).gap.basis(gap), setting).map(paint.muted),
    ...sharedCodes([gap.scenario.share], project, setting)
  ].join("\n");
}

function wrapped(text: string, {width}: Setting): string[] {
  return wrapText(text, Math.min(width, 110));
}

/** The targets that differ in some run, and what of them a reader would ask about. */
function targetTable(
  {scenarios, targets}: ScenarioComparison,
  i: number,
  {plan, setup}: Project,
  setting: Setting
): string {
  const {language, paint} = setting;
  const {head, unchanged, table, opposite} = wordsOf(language).compare;
  const changed = targets.filter(({differences}) => {
    const {value, standardError} = differences[i].amount;
    return value !== 0 || standardError !== 0;
  });
  const rows = changed.map((row) => targetCells(row, i, plan, setting));
  const apart = changed.filter(({target, differences}) =>
    movesApart(differences[i], findById("target", target, plan.targets).operator)
  );
  const same = targets.length - changed.length;
  const notes = [
    ...comparisonNotes(changed, {plan, setup}, language),
    ...(apart.length > 0 ? [opposite(apart.map(({target}) => target))] : []),
    ...(same > 0 ? [unchanged(same)] : [])
  ];
  const [first, other] = [scenarios[0], scenarios[i + 1]].map(({name}) => say(name, language));
  const heads = [head.target, head.probability, head.difference, head.amount, head.range];
  return [
    ...wrapped(table(first, other), setting).map(paint.strong),
    tableOrList(heads, rows, setting),
    ...notes.flatMap((note) => wrapped(note, setting)).map(paint.muted)
  ].join("\n");
}

function targetCells(
  {target, unit, probabilities, differences, conditional}: ComparedTarget,
  i: number,
  {targets}: Project["plan"],
  {language}: Setting
): Cell[] {
  const {change} = wordsOf(language).compare;
  const {probability, amount} = differences[i];
  const [before, after] = [0, i + 1].map(
    (at) =>
      probabilityText(probabilities[at].value, probabilities[at].standardError) +
      (conditional[at] ? "*" : "")
  );
  const window = windowUnit(unit);
  const {value} = estimateText(amount, window, language);
  const [low, high] = [amount.lower80, amount.upper80].map((end) =>
    differenceText(knownTo(end, 1.96 * amount.standardError), window, language, {unit: "bare"})
  );
  return [
    {text: `${target} ${say(findById("target", target, targets).name, language)}`},
    {text: change(before, after)},
    {text: pointsCell(probability, language)},
    {text: window === "1" ? nameUnit(value, window, language) : value},
    {text: wordsOf(language).seek.between(low, high)}
  ];
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

/** An input, and what of it differs, in words. */
export function inputText(
  {name, unit, years, a, b, settledBy}: InputDifference,
  {language}: Pick<Setting, "language">
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
  const facts = [];
  if (differing.length > 0) {
    const span = words.years(years[first], years[last]);
    facts.push(
      words.values({before: write(a, unit === "1/yr"), after: write(b, true), years: span})
    );
  }
  const taken = (values: readonly number[]) => (differing.length > 0 ? "" : write(values, true));
  if (settledBy === "a") facts.push(words.settledByFirst(taken(a)));
  if (settledBy === "b") facts.push(words.settledByOther(taken(b)));
  return words.input(say(name, language), facts);
}

/** The stages, and below them their sum. */
function stageLines(shares: StageShares, unit: string, setting: Setting): string {
  const {language, paint} = setting;
  const {heads, rows} = stageTable(shares, unit, language);
  const cells = rows.map(({id, cells}) =>
    cells.map((text) => ({text, ...(id === "" ? {paint: paint.strong} : {})}))
  );
  return tableOrList(heads, cells, setting);
}
