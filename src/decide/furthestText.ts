import {probabilityText} from "../plan/probabilityText.js";
import type {Project} from "../project/project.js";
import type {Language} from "../quantity/label.js";
import {askedText} from "./askedText.js";
import type {ComparedTarget, ScenarioComparison} from "./compareScenarios.js";
import {errorText, isSure, pointsText} from "./estimateText.js";
import {wordsOf} from "./words/wordsOf.js";

/**
 * Says which target with evidence differs most surely under a scenario, where that is not the explained one.
 *
 * @param comparison - from `compareScenarios`
 * @param scenario - its place after the first
 * @param plan - names
 * @param language - of the reader
 * @returns one sentence; none where no other target surely differs
 */
export function furthestText(
  {targets, why}: ScenarioComparison,
  scenario: number,
  plan: Pick<Project["plan"], "targets">,
  language: Language
): string[] {
  const surely = ({differences}: ComparedTarget) => {
    const {value, standardError} = differences[scenario].probability;
    return Math.abs(value) / standardError;
  };
  const sure = targets.filter(({target, differences, conditional}) => {
    const {probability} = differences[scenario];
    return (
      target !== why.target &&
      !conditional.includes(true) &&
      probability.value !== 0 &&
      isSure(probability)
    );
  });
  if (sure.length === 0) return [];
  const most = sure.reduce((a, b) => (surely(b) > surely(a) ? b : a));
  const {value, standardError} = most.differences[scenario].probability;
  const [before, after] = [most.probabilities[0], most.probabilities[scenario + 1]];
  return [
    wordsOf(language).compare.furthest({
      target: askedText(most, plan, language),
      before: probabilityText(before.value, before.standardError),
      after: probabilityText(after.value, after.standardError),
      points: pointsText(Math.abs(value)).replace("+", ""),
      error: errorText(100 * standardError),
      rises: value > 0
    })
  ];
}
