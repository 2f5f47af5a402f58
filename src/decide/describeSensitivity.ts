import type {Span, SpanFrame} from "../charts/span/span.js";
import {amountText} from "../charts/text/amountText.js";
import {differenceText} from "../charts/text/differenceText.js";
import {say} from "../charts/text/say.js";
import {wordsOf as chartWords} from "../charts/words/wordsOf.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {checkFields} from "../quantity/checkFields.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Language} from "../quantity/label.js";
import {windowUnit} from "../quantity/windowUnit.js";
import {askedText, demandText} from "./askedText.js";
import {findById} from "./decisionQuestion.js";
import type {DiscoveredScenario, InputLimit} from "./discoverScenario.js";
import {inputEnds} from "./inputEnds.js";
import {type InputSensitivity, type Sensitivity, spread} from "./sensitivityAnswer.js";
import type {VarianceIndex} from "./sobolIndices.js";
import {both, wordsOf} from "./words/wordsOf.js";

/** Inputs named in a sentence, and drawn, at most. */
const mostNamed = 3;
const mostDrawn = 12;

/**
 * Says in words what a target rests on, the strongest inputs first.
 *
 * @param sensitivity - from `analyseSensitivity`
 * @param project - names
 * @param language - of the reader
 * @example
 * describeSensitivity({target: "T11", method: "morris", inputs: [], idle: 3}, loadProject("data"), "en") // => "Nothing that is uncertain moves \"Subsidised vocational training over three years\"."
 */
export function describeSensitivity(
  sensitivity: Sensitivity,
  project: Pick<Project, "plan">,
  language: Language
): string {
  checkForm("sensitivity", sensitivity, {target: "text", method: "text", inputs: [{}]});
  checkProjectForm(project);
  checkForm("project", project, {plan: {targets: "list"}});
  const {plan} = project;
  const words = wordsOf(language).sensitivity;
  const target = findById("target", sensitivity.target, plan.targets);
  const name = askedText(sensitivity, plan, language);
  const {method, inputs, idle, deviation = 0, forecastDeviation, discovered} = sensitivity;
  if (discovered) return primText(discovered, name, language);
  if (inputs.length === 0) return words.nothing(name);
  const strongest = inputs.slice(0, mostNamed);
  if (method === "tornado")
    return words.tornado({
      target: name,
      centre: resultText(sensitivity.centre, target, language, true),
      goal: demandText(sensitivity, target, language),
      inputs: strongest.map((input) => tornadoText(input, target, language))
    });
  const names = strongest.map((input) => say(input.name, language));
  if (method === "morris") return words.morris({target: name, inputs: names, idle});
  const told = strongest.flatMap(({indices, ...input}) =>
    indices?.total.sayable
      ? [words.sobolInput(say(input.name, language), shareText(indices.total.value))]
      : []
  );
  const unsure = inputs.filter(
    ({indices}) => indices && !(indices.first.sayable && indices.total.sayable)
  ).length;
  const size = (scatter: number) =>
    differenceText(scatter, windowUnit(target.unit), language, {signed: false, unit: "full"});
  return words.sobol({
    target: name,
    deviation: size(deviation),
    forecast: forecastDeviation === undefined ? "" : size(forecastDeviation),
    inputs: told,
    partly: told.length < strongest.length,
    unsure
  });
}

function tornadoText({name, unit, oneWay}: InputSensitivity, target: Target, language: Language) {
  const {low, high, atLow, atHigh} = oneWay ?? {low: 0, high: 0, atLow: 0, atHigh: 0};
  const [from, to] = inputEnds([low, high], unit, language);
  return wordsOf(language).sensitivity.tornadoInput({
    name: say(name, language),
    low: from,
    high: to,
    atLow: resultText(atLow, target, language),
    atHigh: resultText(atHigh, target, language, true)
  });
}

function primText(
  {of, limits, usual, density, coverage}: DiscoveredScenario,
  target: string,
  language: Language
): string {
  const words = wordsOf(language).sensitivity;
  if (limits.length === 0) return words.primNone(target, probabilityText(usual), of === "met");
  return words.prim({
    target,
    usual: probabilityText(usual),
    met: of === "met",
    limits: limits.map((limit) => limitText(limit, language)),
    density: probabilityText(density.value),
    low: probabilityText(density.low),
    high: probabilityText(density.high),
    coverage: probabilityText(coverage)
  });
}

/**
 * Writes a condition on an input.
 *
 * @param limit - from `discoverScenario`
 * @param language - of the reader
 * @example
 * limitText({name: {zh: "参评", en: "take-up"}, unit: "1", atLeast: 0.7, atMost: null}, "en") // => '"take-up" is at least 70%'
 */
export function limitText(
  limit: Pick<InputLimit, "name" | "unit" | "atLeast" | "atMost">,
  language: Language
): string {
  checkFields("limit", limit, {name: "label", unit: "text", atLeast: "amount", atMost: "amount"});
  const {name, unit, atLeast, atMost} = limit;
  const words = wordsOf(language).sensitivity;
  const called = say(name, language);
  const [low, high] = [atLeast, atMost].map((value) => amountText(value, unit, language, true));
  if (atLeast === null) return words.atMost(called, high);
  if (atMost === null) return words.atLeast(called, low);
  return words.within(called, low, high);
}

/**
 * Writes a number read off a run in the unit of its target.
 *
 * @param value - unit of the indicator
 * @param target - its unit; a sum over years has lost "a year"
 * @param language - of the reader
 * @param withUnit - whether the unit's name follows
 */
export function resultText(
  value: number,
  {unit}: Pick<Target, "unit">,
  language: Language,
  withUnit = false
): string {
  return amountText(value, windowUnit(unit), language, withUnit);
}

/** A share of the variance in whole per cent, none below 0. */
export function shareText(value: number): string {
  const percent = Math.round(100 * Math.min(1, Math.max(0, value)));
  return percent === 0 ? "<1%" : `${percent}%`;
}

/**
 * Writes an index with its interval, or that it cannot be told, with the sets of points it would take.
 *
 * @param index - from `sobolIndices`
 * @param language - of the reader
 * @example
 * indexText({value: 0.44, low: 0.4, high: 0.48, sayable: true, needed: 512}, "en") // => "44% (40–48%)"
 * indexText({value: 0.1, low: -0.1, high: 0.3, sayable: false, needed: 8192}, "en") // => "not known (needs --samples 8192)"
 */
export function indexText(index: VarianceIndex, language: Language): string {
  checkForm("index", index, {sayable: "flag"});
  const {value, low, high, sayable, needed} = index;
  const {unsure, needs} = wordsOf(language).sensitivity;
  if (!sayable) return unsure(needs(needed));
  checkFields("index", index as object, {value: "number", low: "number", high: "number"});
  const whole = (share: number) => Math.round(100 * Math.min(1, Math.max(0, share)));
  return `${shareText(value)} (${whole(low)}–${whole(high)}%)`;
}

/**
 * Lays out what inputs do for `spanPlot`, the strongest on top: a tornado from low to high, effects and shares from zero.
 *
 * @param sensitivity - from `analyseSensitivity`
 * @param target - its unit and goal
 * @returns rows, lines, and the unit of the axis
 * @example
 * sensitivitySpans({method: "morris", inputs: [], centre: 1, goal: 2}, {unit: "person"}).unit // => "person"
 */
export function sensitivitySpans(
  sensitivity: Sensitivity,
  target: Pick<Target, "unit">
): {spans: Span[]} & Pick<SpanFrame, "unit" | "differences"> & Required<Pick<SpanFrame, "rules">> {
  checkForm("sensitivity", sensitivity, {method: "text", inputs: [{name: "label"}]});
  checkObject("target", target, ["unit"]);
  const {method, inputs, centre, goal, discovered} = sensitivity;
  const unit = method === "sobol" ? "1" : windowUnit(target.unit);
  const write = (size: number) =>
    both((_, language) => differenceText(size, unit, language, {signed: false}));
  if (discovered) return {...primSpans(discovered), unit: "1"};
  const spans = inputs.slice(0, mostDrawn).flatMap(({name, oneWay, effect, indices}): Span[] => {
    if (oneWay) {
      return [{name, from: oneWay.atLow, to: oneWay.atHigh, text: write(spread(oneWay))}];
    }
    if (effect) {
      const {value, standardError} = effect.absolute;
      const half = 1.96 * standardError;
      return [
        {name, from: 0, to: value, low: value - half, high: value + half, text: write(value)}
      ];
    }
    if (!indices?.total.sayable) return [];
    const {value, low, high} = indices.total;
    return [{name, from: 0, to: value, low, high, text: both(() => shareText(value))}];
  });
  const {centreLine, goalLine} = {
    centreLine: both((words) => words.sensitivity.centreLine),
    goalLine: both((words) => words.sensitivity.goalLine)
  };
  const rules =
    method === "tornado"
      ? [
          {value: centre, name: centreLine},
          {value: goal, name: goalLine}
        ]
      : [];
  return {spans, rules, unit, differences: method === "morris"};
}

/** From the usual share to that under all the conditions, which name the row. */
function primSpans({limits, usual, density: {value, low, high}}: DiscoveredScenario) {
  const name = both((_, language) =>
    chartWords(language).sentences(limits.map((limit) => limitText(limit, language)))
  );
  const text = both(() => probabilityText(value));
  const now = {value: usual, name: both((words) => words.seek.nowLine)};
  return {
    spans: limits.length === 0 ? [] : [{name, from: usual, to: value, low, high, text}],
    rules: [now]
  };
}
