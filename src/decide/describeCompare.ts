import type {Difference} from "../charts/difference/difference.js";
import {amountText} from "../charts/text/amountText.js";
import {differenceText, nameUnit} from "../charts/text/differenceText.js";
import {say} from "../charts/text/say.js";
import {wordsOf as chartWords} from "../charts/words/wordsOf.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Operator, Target} from "../project/target.js";
import {checkFields} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkText} from "../quantity/checkText.js";
import type {Label, Language} from "../quantity/label.js";
import {windowUnit} from "../quantity/windowUnit.js";
import type {ScenarioDifferences} from "../scenario/scenarioDifferences.js";
import {askedText, demandText} from "./askedText.js";
import type {GapShares} from "./attributeGap.js";
import type {ScenarioComparison} from "./compareScenarios.js";
import {findById} from "./decisionQuestion.js";
import {errorText, estimateText, isSure, pointsText} from "./estimateText.js";
import {furthestText} from "./furthestText.js";
import type {Estimate, ReadingState, StageShare, StageShares} from "./stageShares.js";
import {both, wordsOf} from "./words/wordsOf.js";

/** Stages named in a sentence at most, and the share of the largest from which one is. */
const mostNamed = 3;
const leastNamed = 0.02;
/** Share of the larger standard deviation by which the scatter must change to be told. */
const noticed = 0.1;

/**
 * Says for every scenario but the first how the explained target fares under it, whether that is more than chance, which stages it
 * comes from, and what a reader would find odd.
 *
 * @param comparison - from `compareScenarios`
 * @param project - names
 * @param language - of the reader
 * @returns one text a scenario
 * @example
 * describeCompare(await compareScenarios(loadProject("data"), {scenarios: ["recent-pace", "funding-cut"], target: "T01", runs: 8}), loadProject("data"), "en")[0].includes("the same in every run") // => true
 */
export function describeCompare(
  comparison: ScenarioComparison,
  project: Pick<Project, "plan">,
  language: Language
): string[] {
  checkForm("comparison", comparison, {
    scenarios: [{name: "label"}],
    targets: [{target: "text"}],
    inputs: "list",
    why: {target: "text", shares: [{from: "object", to: "object", stages: [{}]}]}
  });
  checkProjectForm(project);
  checkForm("project", project, {plan: {targets: "list"}});
  const {scenarios, targets, inputs, why} = comparison;
  const {plan} = project;
  const words = wordsOf(language).compare;
  const target = findById("target", why.target, plan.targets);
  const row = targets.find((each) => each.target === why.target);
  const name = row ? askedText(row, plan, language) : say(target.name, language);
  return why.shares.map((shares, i) => {
    const verdict = words.verdict({
      target: name,
      first: say(scenarios[0].name, language),
      other: say(scenarios[i + 1].name, language),
      before: probabilityText(shares.from.probability, row?.probabilities[0].standardError),
      after: probabilityText(shares.to.probability, row?.probabilities[i + 1].standardError)
    });
    const acts = shares.stages.some(
      ({amount: {value, standardError}}) => value !== 0 || standardError !== 0
    );
    const further = furthestText(comparison, i, plan, language);
    if (!acts || !row)
      return sentences(language, [verdict, words.same, words.nothingActs(name), ...further]);
    const {probability} = row.differences[i];
    const open = row.conditional?.[0] || row.conditional?.[i + 1];
    return sentences(language, [
      verdict,
      movedText(probability, language),
      ...(open ? [words.conditionalOnly] : []),
      ...becauseTexts(shares, target, language),
      ...certainTexts(shares, target, {
        inputs: inputs[i],
        other: say(scenarios[i + 1].name, language),
        language
      }),
      ...(isSure(probability) ? [] : further)
    ]);
  });
}

function sentences(language: Language, parts: readonly string[]): string {
  return chartWords(language).sentences(parts);
}

function movedText(
  {value, standardError}: {value: number; standardError: number},
  language: Language
): string {
  const {moved, notSure} = wordsOf(language).compare;
  const error = errorText(100 * standardError);
  if (Math.abs(value) < 1.96 * standardError) return notSure(pointsText(value), error);
  return moved(pointsText(Math.abs(value)).replace("+", ""), error, value > 0);
}

function becauseTexts(
  {amount, probability, stages, from, to}: StageShares,
  {unit, operator}: Target,
  language: Language
): string[] {
  const {because, scatter, apart} = wordsOf(language).compare;
  const {value, error} = estimateText(amount, windowUnit(unit), language);
  const told = nameUnit(value, windowUnit(unit), language);
  const behind = stagesBehind({amount, stages}, unit, language);
  const parts = [because({amount: told, error, clear: isSure(amount), ...behind})];
  if (scatterChanges(from, to)) {
    const write = (size: number, shown: "short" | "full") =>
      differenceText(size, windowUnit(unit), language, {signed: false, unit: shown});
    const [before, after] = [write(from.deviation, "short"), write(to.deviation, "full")];
    parts.push(scatter(before, after, to.deviation > from.deviation));
  }
  if (movesApart({amount, probability}, operator)) parts.push(apart(probability.value > 0));
  return parts;
}

/** Which stages a difference surely comes from, and whether they are most of it. */
function stagesBehind(
  {amount, stages}: Pick<StageShares, "amount" | "stages">,
  unit: string,
  language: Language
): {most: string[]; against: string[]; sure: string[]; unsure: string} {
  const words = wordsOf(language);
  const write = (share: StageShare) =>
    words.compare.stageShare(words.stage[share.stage], contribution(share, unit, language));
  const sure = largest(stages);
  const size = (share?: StageShare) => Math.abs(share?.amount.value ?? 0);
  const first = stages.reduce((a, b) => (size(b) > size(a) ? b : a));
  const along = (share: StageShare) => share.amount.value * amount.value > 0;
  const carried = sure.filter(along).reduce((sum, share) => sum + size(share), 0);
  const none = {most: [], against: [], sure: [], unsure: ""};
  if (size(first) > size(sure[0])) {
    const chance = rangeText(first, unit, language);
    const unsure = words.compare.stageShare(words.stage[first.stage], chance);
    return {...none, sure: sure.map(write), unsure};
  }
  if (!isSure(amount) || carried <= Math.abs(amount.value) / 2)
    return {...none, sure: sure.map(write)};
  const against = sure.filter((share) => !along(share)).map(write);
  return {...none, most: sure.filter(along).map(write), against};
}

function scatterChanges(from: ReadingState, to: ReadingState): boolean {
  return Math.abs(to.deviation - from.deviation) > noticed * Math.max(from.deviation, to.deviation);
}

/**
 * Whether average and probability surely move in opposite directions, which a reader would ask about.
 *
 * @param difference - of both, with their errors
 * @param operator - of the target
 * @example
 * movesApart({amount: {value: -9, standardError: 1}, probability: {value: 0.2, standardError: 0.03}}, ">=") // => true
 * movesApart({amount: {value: -9, standardError: 1}, probability: {value: 0.2, standardError: 0.03}}, "<=") // => false
 */
export function movesApart(
  {amount, probability}: {amount: Estimate; probability: Estimate},
  operator: Operator
): boolean {
  const better = operator === "<" || operator === "<=" ? -amount.value : amount.value;
  return isSure(amount) && isSure(probability) && better * probability.value < 0;
}

/** What the other scenario makes certain of what acts on the target, where that narrows its results. */
function certainTexts(
  {stages, from, to, amount, probability}: StageShares,
  {operator}: Target,
  {inputs, other, language}: {inputs: ScenarioDifferences; other: string; language: Language}
): string[] {
  const acting = new Set(stages.flatMap((stage) => stage.inputs));
  const settled = inputs.assumptions.filter(
    ({settledBy, target}) => settledBy === "b" && acting.has(target)
  );
  const narrower = to.deviation < from.deviation && scatterChanges(from, to);
  if (settled.length === 0 || !narrower || operator === "<" || operator === "<=") return [];
  const rises = isSure(probability) && probability.value > 0;
  const falls = isSure(amount) && amount.value < 0;
  const [{name}] = settled;
  const example = say(name, language);
  return [wordsOf(language).compare.certain({other, count: settled.length, example, rises, falls})];
}

/** A contribution with its error. */
function rangeText({amount}: StageShare, unit: string, language: Language): string {
  const {value, error} = estimateText(amount, windowUnit(unit), language);
  const text = wordsOf(language).compare.plusMinus(value, error);
  return windowUnit(unit) === "1" ? nameUnit(text, "1", language) : text;
}

/** A contribution, no finer than it is known. */
function contribution({amount}: StageShare, unit: string, language: Language) {
  const {value} = estimateText(amount, windowUnit(unit), language);
  return windowUnit(unit) === "1" ? nameUnit(value, "1", language) : value;
}

/** Those whose contribution is more than chance and not next to nothing, the largest first. */
function largest(stages: readonly StageShare[]): StageShare[] {
  const size = ({amount}: StageShare) => Math.abs(amount.value);
  const sure = stages.filter(({amount}) => isSure(amount)).sort((a, b) => size(b) - size(a));
  return sure.filter((share) => size(share) >= leastNamed * size(sure[0])).slice(0, mostNamed);
}

/**
 * Says how far the median is from the goal, how much better than assumed everything would have to be, and what each stage would carry.
 *
 * @param gap - from `attributeGap`
 * @param project - names
 * @param scenario - its name
 * @param language - of the reader
 * @example
 * describeGap({target: "T11", reading: "", operator: ">=", goal: 120000, from: {median: 100000}, to: {median: 120000}, effort: 0.05, stages: []}, loadProject("data"), {zh: "", en: "Pace"}, "en").split(" It ")[0] // => "Under \"Pace\" the median of \"Subsidised vocational training over three years\" is 100,000 person-times, 20,000 person-times short of the goal (at least 120,000 person-times)."
 */
export function describeGap(
  gap: GapShares,
  project: Pick<Project, "plan">,
  scenario: Label,
  language: Language
): string {
  checkForm("gap", gap, {
    target: "text",
    goal: "number",
    from: {median: "number"},
    to: {median: "number"},
    stages: [{stage: "text", amount: "object"}]
  });
  checkFields("gap", {effort: gap.effort}, {effort: "amount"});
  checkForm("scenario", scenario, "label");
  checkProjectForm(project);
  checkForm("project", project, {plan: {targets: "list"}});
  const {plan} = project;
  const {verdict, closes, tooFar, met} = wordsOf(language).gap;
  const {from, to, goal, effort, stages, operator} = gap;
  const target = findById("target", gap.target, plan.targets);
  const plain = (value: number) => amountText(value, windowUnit(target.unit), language, true);
  const parts = largest(stages).map((share) =>
    wordsOf(language).compare.stageShare(
      wordsOf(language).stage[share.stage],
      contribution(share, target.unit, language)
    )
  );
  const bounded = operator === "<" || operator === "<=";
  const texts = [
    verdict({
      target: askedText(gap, plan, language),
      scenario: say(scenario, language),
      median: plain(from.median),
      goal: demandText(gap, target, language),
      gap: differenceText(Math.abs(goal - from.median), windowUnit(target.unit), language, {
        signed: false,
        unit: "full"
      }),
      short: bounded ? from.median > goal : from.median < goal
    })
  ];
  if (from.median === goal) texts.push(met);
  else if (effort === null) {
    const better = bounded ? from.median > goal : from.median < goal;
    texts.push(tooFar("3", better, plain(to.median), parts));
  } else texts.push(closes(Math.abs(effort).toPrecision(2), effort > 0, parts));
  return sentences(language, texts);
}

/**
 * Lays out what stages contribute for `differencePlot`: the contribution and its 80% Monte Carlo interval.
 *
 * @param shares - from `attributeDifference` or `attributeGap`
 * @param unit - of the target
 * @example
 * stageDifferences({stages: [{stage: "intake", amount: {value: 10, standardError: 1}}]}, "person")[0].name.en // => "places and their delivery"
 */
export function stageDifferences(shares: Pick<StageShares, "stages">, unit: string): Difference[] {
  checkForm("shares", shares, {
    stages: [{stage: "text", amount: {value: "number", standardError: "number"}}]
  });
  checkText("unit", unit);
  return shares.stages.map(({stage, amount: {value, standardError}}) => ({
    name: both((words) => words.stage[stage]),
    unit: windowUnit(unit),
    median: value,
    lower80: value - 1.2816 * standardError,
    upper80: value + 1.2816 * standardError
  }));
}
