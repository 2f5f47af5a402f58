import {say} from "../charts/text/say.js";
import {goalText} from "../charts/text/goalText.js";
import {probabilityText} from "../charts/text/probabilityText.js";
import {statusText} from "../charts/text/statusText.js";
import type {Project} from "../project/project.js";
import {yearOf} from "../quantity/date.js";
import type {Language} from "../quantity/label.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {assumptionOf} from "../project/assumptionOf.js";

/**
 * States the answer in one sentence: the plan's first forecast target, its probability in a word and a number, the
 * scenario, the reading, and what decides the outcome.
 *
 * @param forecast - one scenario
 * @param project - the plan's words
 * @param language - of the sentence
 * @returns one or two sentences; says so if the plan has no target that the model forecasts
 */
export function headline(
  {targets, scenario, scenarioName}: Forecast,
  {plan, assumptions}: Pick<Project, "plan" | "assumptions">,
  language: Language
): string {
  const zh = language === "zh";
  const target = plan.targets.find(({kind}) => kind === "forecast");
  const verdict = targets.find(({id}) => id === target?.id);
  if (!target || !verdict || verdict.probability === null)
    return zh
      ? "计划中没有可由模型预测的目标。"
      : "The plan has no target that the model can forecast.";
  const {probability, status, readings, decidedBy, restsOn} = verdict;
  const under = scenarioName ? say(scenarioName, language) : scenario;
  const goal = goalText(target, language);
  const name = say(target.name, language);
  const word = statusText(status, language);
  const percent = probabilityText(probability);
  const reading = readings[0] ? say(readings[0].name, language) : "";
  const other = readings.find((one) => one.reading === decidedBy);
  const assumption = assumptionOf(restsOn[0], assumptions);
  if (zh) {
    const first = `在“${under}”情景下，到${yearOf(target.due)}年底“${name}”${goal}的可能性为${percent}（${word}${reading ? `，口径：${reading}` : ""}）。`;
    if (other)
      return `${first}决定结果的是口径：按“${say(other.name, language)}”为${probabilityText(other.probability)}。`;
    return assumption ? `${first}结果最依赖的假设是“${say(assumption.name, language)}”。` : first;
  }
  const first = `Under "${under}", the probability that "${name}" is ${goal} by the end of ${yearOf(target.due)} is ${percent} (${word}${reading ? `; reading: ${reading}` : ""}).`;
  if (other)
    return `${first} The reading decides: by "${say(other.name, language)}" it is ${probabilityText(other.probability)}.`;
  return assumption
    ? `${first} It rests most on the assumption "${say(assumption.name, language)}".`
    : first;
}
