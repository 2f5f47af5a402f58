import {goalText} from "../../lib/charts/text/goalText.js";
import {withOwnGoal} from "../../lib/charts/text/withOwnGoal.js";
import type {Target} from "../../lib/project/target.js";
import {yearOf} from "../../lib/quantity/date.js";
import type {Language} from "../../lib/quantity/label.js";
import type {TargetVerdict} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What a target demands, by the plan or by the body that reports it, with the window it holds for: 超5万人（2025—2027年累计）. */
export function goalWindow(target: Target, verdict: TargetVerdict, language: Language): string {
  const {goal, noGoal, ownGoal, window} = wordsOf(language).targets;
  const {basis, start, due} = target;
  const own = withOwnGoal(target, verdict);
  const asked = own === target ? goalText(target, language) : ownGoal(goalText(own, language));
  return goal(asked || noGoal, window[basis](yearOf(start), yearOf(due)));
}
