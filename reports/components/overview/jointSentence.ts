import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The plan as a whole: the chance that all its forecast targets hold together, and the one that fails most often. */
export function jointSentence(project: Project, {joint}: Forecast, language: Language): string {
  const failing = project.plan.targets.find(({id}) => id === joint.failsMost);
  return wordsOf(language).overview.joint(
    joint.targets.length,
    probabilityText(joint.probability),
    failing ? {id: failing.id, name: say(failing.name, language)} : null
  );
}
