import {say} from "../../lib/charts/text/say.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {isUnknown} from "../../lib/verdict/isUnknown.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The plan as a whole: the chance that all its targets with evidence hold together, by each definition of the start. */
export function jointSentence(
  project: Project,
  {joints, targets}: Forecast,
  language: Language
): string {
  const words = wordsOf(language).overview;
  const each = joints.map(
    ({name, targets: members, never = [], probability, standardError, failsMost}) => {
      const failing = project.plan.targets.find(({id}) => id === failsMost);
      return words.joint({
        definition: joints.length > 1 ? say(name, language) : "",
        count: members.length,
        never,
        probability: probabilityText(probability, standardError),
        failing: failing ? say(failing.name, language) : ""
      });
    }
  );
  const left = targets.filter(isUnknown).length;
  return words.joints(each, left);
}
