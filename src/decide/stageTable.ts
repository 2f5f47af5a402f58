import {nameUnit} from "../charts/text/differenceText.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkText} from "../quantity/checkText.js";
import type {Language} from "../quantity/label.js";
import {windowUnit} from "../quantity/windowUnit.js";
import type {DecisionTable} from "./decisionTable.js";
import {errorText, estimateText, pointsText} from "./estimateText.js";
import type {Estimate, StageShares} from "./stageShares.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Sets out what the stages contribute, in the order in which people pass them, and their sum.
 *
 * @param shares - from `attributeDifference` or `attributeGap`
 * @param unit - of the target
 * @param language - of the reader
 * @returns without a basis: what was simulated depends on what was split
 * @example
 * stageTable({centre: "mean", stages: [], amount: {value: 0, standardError: 0}, probability: {value: 0, standardError: 0}}, "person", "en").rows[0].cells[0] // => "together"
 */
export function stageTable(
  shares: Pick<StageShares, "centre" | "stages" | "amount" | "probability">,
  unit: string,
  language: Language
): Omit<DecisionTable, "basis"> {
  const estimate = {value: "number", standardError: "number"} as const;
  checkForm("shares", shares, {
    stages: [{stage: "text", amount: estimate, probability: estimate}],
    amount: estimate,
    probability: estimate
  });
  checkText("unit", unit);
  const words = wordsOf(language);
  const {head, plusMinus, sum} = words.compare;
  const window = windowUnit(unit);
  const amountCell = (estimate: Estimate) => {
    const {value, error} = estimateText(estimate, window, language);
    const text = plusMinus(value, error);
    return window === "1" ? nameUnit(text, window, language) : text;
  };
  const row = (
    id: string,
    name: string,
    {amount, probability}: Pick<StageShares, "amount" | "probability">
  ) => ({id, cells: [name, amountCell(amount), pointsCell(probability, language)]});
  return {
    heads: [
      head.stage,
      shares.centre === "mean" ? head.toAmount : head.toMedian,
      head.toProbability
    ],
    rows: [
      ...shares.stages.map((one) => row(one.stage, words.stage[one.stage], one)),
      row("", sum, shares)
    ]
  };
}

/** A difference of probabilities with its error, in points. */
export function pointsCell({value, standardError}: Estimate, language: Language): string {
  const {plusMinus} = wordsOf(language).compare;
  return plusMinus(pointsText(value), errorText(100 * standardError));
}
