import type {TradeOffFrame, TradeOffPoint} from "../charts/tradeOff/tradeOffPlot.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Language} from "../quantity/label.js";
import type {Allocation} from "./allocationAnswer.js";
import {describeAllocation} from "./describeAllocation.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Lays out a trade-off curve for a chart: what every mix costs and attains, with its 95% Monte Carlo interval.
 *
 * @param answer - from `allocateBudget`
 * @param project - names
 * @param language - of the reader
 * @returns points and frame for `tradeOffPlot`
 * @example
 * tradeOffPoints({targets: [], scenario: "a", budget: 5, wanted: null, outcome: "found", today: {probability: 0.4, standardError: 0.03}, best: null, missing: null, curve: [{cost: 0, probability: 0.4, standardError: 0.03}], prices: [], nextMillion: null, leftOut: []}, {plan: {targets: []}, scenarios: []}, "en").points.length // => 1
 */
export function tradeOffPoints(
  answer: Allocation,
  project: Pick<Project, "plan" | "scenarios">,
  language: Language
): {points: TradeOffPoint[]; frame: TradeOffFrame} {
  checkForm("answer", answer, {
    curve: [{cost: "number", probability: "number", standardError: "number"}],
    outcome: "text"
  });
  const {head, budgetLine} = wordsOf(language).allocate;
  const {wantedLine} = wordsOf(language).seek;
  const {curve, best, budget, wanted} = answer;
  return {
    points: curve.map(({cost, probability, standardError}) => ({
      cost,
      value: probability,
      low: Math.max(0, probability - 1.96 * standardError),
      high: Math.min(1, probability + 1.96 * standardError),
      marked: cost === best?.cost && probability === best.probability
    })),
    frame: {
      description: describeAllocation(answer, project, language),
      costName: head.cost,
      valueName: head.probability,
      ...(budget === null ? {} : {budget: {value: budget, name: budgetLine}}),
      ...(wanted === null ? {} : {wanted: {value: wanted, name: wantedLine}})
    }
  };
}
