import {probabilityText} from "../../lib/charts/text/probabilityText.js";
import {say} from "../../lib/charts/text/say.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";

/** The plan as a whole: the chance that all its forecast targets hold together, and the one that fails most often. */
export function jointSentence(project: Project, {joint}: Forecast, language: Language): string {
  const failing = project.plan.targets.find(({id}) => id === joint.failsMost);
  const n = joint.targets.length;
  const p = probabilityText(joint.probability);
  return language === "zh"
    ? `${n}项可以预测的目标同时实现的可能性为${p}${failing ? `，最常落空的是${failing.id}“${say(failing.name, language)}”` : ""}。`
    : `All ${n} forecast targets hold together with a probability of ${p}${failing ? `; the one that fails most often is ${failing.id}, ${failing.name.en}` : ""}.`;
}
