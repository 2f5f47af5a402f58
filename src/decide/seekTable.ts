import {amountText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Language} from "../quantity/label.js";
import type {DecisionRow, DecisionTable} from "./decisionTable.js";
import type {LeverAnswer, SeekAnswer} from "./seekAnswer.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Sets out what every lever can do: its value today, the one needed and where other random numbers could have put it, the last year to
 * start, the best it attains.
 *
 * @param answer - from `seekLever`
 * @param language - of the reader
 * @example
 * seekTable({levers: [], today: {probability: 0.4}, wanted: 0.8, runs: 8, seed: 1, from: 2025, until: 2027}, "en").heads.length // => 7
 */
export function seekTable(answer: SeekAnswer, language: Language): DecisionTable {
  checkForm("answer", answer, {
    levers: [{name: "label", outcome: "text"}],
    today: {probability: "number"},
    wanted: "number"
  });
  const {head, basis, actsFrom} = wordsOf(language).seek;
  const {lever, today, value, interval, ratio, start, best} = head;
  const soonest = answer.levers.find(({outcome}) => outcome === "tooLate")?.actsFrom;
  const open = answer.levers.some(({interval}) => interval?.includes(null));
  const late = soonest ? actsFrom(soonest) : "";
  const already = answer.today.probability >= answer.wanted;
  const reached = answer.levers.some(({value}) => value !== null);
  return {
    heads: [lever, today, value, interval, ratio, start, best],
    rows: answer.levers.map((one) =>
      leverRow(already ? {...one, interval: null, ratio: null, latestStart: null} : one, language)
    ),
    basis: basis({...answer, already, reached, open, late})
  };
}

function leverRow(answer: LeverAnswer, language: Language): DecisionRow {
  const {beyond, between} = wordsOf(language).seek;
  const {lever, name, unit, today, value, interval, ratio, latestStart, best} = answer;
  const amount = (given: number | null) =>
    given === null ? beyond : amountText(given, unit, language);
  return {
    id: lever,
    cells: [
      say(name, language),
      amount(today),
      neededText(answer, language),
      interval ? between(amount(interval[0]), amount(interval[1])) : "",
      ratio === null ? "" : ratio.toPrecision(2),
      latestStart === null ? "" : String(latestStart),
      moves(answer) ? probabilityText(best.probability, best.standardError) : ""
    ],
    quiet: value === null
  };
}

const moves = ({outcome}: LeverAnswer) => outcome === "reached" || outcome === "outOfReach";

function neededText({outcome, value, unit, actsFrom}: LeverAnswer, language: Language): string {
  const words = wordsOf(language).seek;
  if (value !== null) return amountText(value, unit, language);
  if (actsFrom !== null) return words.actsFrom(actsFrom);
  return outcome === "noEffect" ? words.noEffectShort : words.notEnough;
}
