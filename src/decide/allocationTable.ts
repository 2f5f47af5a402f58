import {amountText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Language} from "../quantity/label.js";
import type {Allocation} from "./allocationAnswer.js";
import type {DecisionTable} from "./decisionTable.js";
import {raisedText} from "./describeAllocation.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Sets out the best mix: what every lever that is bought is raised by in every year, the most costly first, and what it costs.
 *
 * @param answer - from `allocateBudget`
 * @param language - of the reader
 * @returns no rows where nothing is bought
 * @example
 * allocationTable({best: null, from: 2025, until: 2027, runs: 8, checkRuns: 16, seed: 1, bound: null, wanted: 0.8, disagree: 0}, "en").rows // => []
 */
export function allocationTable(answer: Allocation, language: Language): DecisionTable {
  checkForm("answer", answer, {from: "number", until: "number"});
  const {best, from, until} = answer;
  const {head, total} = wordsOf(language).allocate;
  const money = (value: number) => amountText(value, "CNY", language, true);
  const bought = [...(best?.bought ?? [])].sort((a, b) => b.cost - a.cost);
  const years = Array.from({length: until - from + 1}, (_, i) => from + i).filter((year) =>
    bought.some((one) => raisedText(one, year, language) !== "–")
  );
  const rows = bought.map((one) => ({
    id: one.lever,
    cells: [
      say(one.name, language),
      ...years.map((year) => raisedText(one, year, language)),
      money(one.cost)
    ]
  }));
  const sum = {id: "", cells: [total, ...years.map(() => ""), money(best?.cost ?? 0)]};
  return {
    heads: [head.lever, ...years.map(String), head.cost],
    rows: rows.length === 0 ? [] : [...rows, sum],
    basis: mixBasis(answer, language)
  };
}

/** What was simulated, and what the numbers mean. */
export function mixBasis(answer: Allocation, language: Language): string {
  const {bound, wanted, disagree} = answer;
  const words = wordsOf(language).allocate;
  const shown = bound === null || wanted !== null ? "" : words.bound(probabilityText(bound));
  return words.basis({...answer, bound: shown, disagree: probabilityText(disagree)});
}
