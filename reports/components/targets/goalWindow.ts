import {goalText} from "../../lib/charts/text/goalText.js";
import type {Target} from "../../lib/project/target.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What a target demands with the window it holds for: 超5万人（2025—2027年累计）. */
export function goalWindow(target: Target, language: Language): string {
  const {goal, noGoal, window} = wordsOf(language).targets;
  const {basis, start, due} = target;
  return goal(goalText(target, language) || noGoal, window[basis](yearOf(start), yearOf(due)));
}
