import {differenceText} from "../charts/text/differenceText.js";
import {say} from "../charts/text/say.js";
import {probabilityText} from "../plan/probabilityText.js";
import type {Target} from "../project/target.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkObject} from "../quantity/checkObject.js";
import type {Language} from "../quantity/label.js";
import {unknownName} from "../quantity/unknownName.js";
import {windowUnit} from "../quantity/windowUnit.js";
import type {DecisionTable} from "./decisionTable.js";
import {indexText, limitText, resultText} from "./describeSensitivity.js";
import {knownTo} from "./estimateText.js";
import {inputEnds} from "./inputEnds.js";
import {type InputSensitivity, type Sensitivity, spread} from "./sensitivityAnswer.js";
import {wordsOf} from "./words/wordsOf.js";

/** Inputs listed at most. */
const mostListed = 15;

/** Columns, and what stands in them beside the name. */
interface Columns {
  heads: string[];
  cells(input: InputSensitivity): string[];
}

/**
 * Sets out what a target rests on, the strongest inputs first, at most 15.
 *
 * @param answer - from `analyseSensitivity`
 * @param target - its unit
 * @param language - of the reader
 * @example
 * sensitivityTable({method: "morris", inputs: [], idle: 3, evaluations: 9, seed: 1}, {unit: "person"}, "en").heads // => ["input", "effect", "± error", "varies by"]
 */
export function sensitivityTable(
  answer: Sensitivity,
  target: Pick<Target, "unit">,
  language: Language
): DecisionTable {
  checkForm("answer", answer, {method: "text", inputs: [{id: "text", name: "label"}]});
  checkObject("target", target, ["unit"]);
  const words = wordsOf(language).sensitivity;
  const {inputs, idle, method} = answer;
  if (!Object.hasOwn(words.basis, method))
    throw new RangeError(unknownName("method", method, Object.keys(words.basis)));
  const shown = inputs.slice(0, mostListed);
  const {heads, cells} = columns(answer, target, language);
  const notes = [
    ...(inputs.length > shown.length ? [words.shown(shown.length, inputs.length)] : []),
    ...(idle > 0 ? [words.idle(idle)] : []),
    words.basis[method](answer)
  ];
  return {
    heads,
    rows: shown.map((one) => ({id: one.id, cells: cells(one)})),
    basis: notes.join("\n")
  };
}

function columns(answer: Sensitivity, target: Pick<Target, "unit">, language: Language): Columns {
  const {method, discovered} = answer;
  if (method === "tornado") return tornadoColumns(target, language);
  if (method === "morris") return effectColumns(target, language);
  const {head} = wordsOf(language).sensitivity;
  if (discovered)
    return {
      heads: [head.condition, head.chance],
      cells(one) {
        const limit = discovered.limits[answer.inputs.indexOf(one)];
        return [limitText(limit, language), probabilityText(limit.chance)];
      }
    };
  return {
    heads: [head.input, head.first, head.total],
    cells: ({name, indices}) => [
      say(name, language),
      ...(indices ? [indices.first, indices.total].map((one) => indexText(one, language)) : [])
    ]
  };
}

function tornadoColumns(target: Pick<Target, "unit">, language: Language): Columns {
  const {head} = wordsOf(language).sensitivity;
  const {between} = wordsOf(language).seek;
  return {
    heads: [head.input, head.range, head.atLow, head.atHigh, head.spread],
    cells({name, oneWay, unit}) {
      if (!oneWay) return [say(name, language)];
      const [low, high] = inputEnds([oneWay.low, oneWay.high], unit, language);
      return [
        say(name, language),
        between(low, high),
        ...[oneWay.atLow, oneWay.atHigh].map((value) => resultText(value, target, language)),
        sizeText(spread(oneWay), target, language)
      ];
    }
  };
}

function effectColumns(target: Pick<Target, "unit">, language: Language): Columns {
  const {head} = wordsOf(language).sensitivity;
  return {
    heads: [head.input, head.effect, head.error, head.deviation],
    cells({name, effect}) {
      if (!effect) return [say(name, language)];
      const {absolute, deviation} = effect;
      const error = 1.96 * absolute.standardError;
      const sizes = [absolute.value, error, deviation].map((value) => knownTo(value, error));
      return [say(name, language), ...sizes.map((value) => sizeText(value, target, language))];
    }
  };
}

function sizeText(value: number, {unit}: Pick<Target, "unit">, language: Language): string {
  return differenceText(value, windowUnit(unit), language, {signed: false});
}
