import {say} from "../charts/text/say.js";
import {probabilityText} from "../charts/text/probabilityText.js";
import {statusText} from "../charts/text/statusText.js";
import {statusWord} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import type {Forecast} from "../verdict/forecastSchema.js";
import {headline} from "./headline.js";
import {printAssumptions} from "./printAssumptions.js";
import {printComparison} from "./printComparison.js";
import {printFindings} from "./printFindings.js";
import {printVerdicts, type Setting} from "./printVerdicts.js";
import {terms} from "./terms.js";
import {wrapColumns} from "./wrapColumns.js";

/**
 * Sets the whole answer for a terminal: the headline sentence, the verdict on every target (or the scenarios side by
 * side), the plan as a whole, what to know about the figures, and the assumptions.
 *
 * @param forecasts - the first is the one reported; more are compared with it
 * @param project - the plan and its words
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printReport(
  forecasts: readonly Forecast[],
  project: Project,
  setting: Setting
): string {
  const {language, width, paint} = setting;
  const zh = language === "zh";
  const first = forecasts[0];
  const room = Math.min(width, 110);
  const lines = wrapColumns(headline(first, project, language), room).map(paint.strong);
  lines.push("", say(project.plan.title, language));
  const facts = [
    forecasts
      .map((one) => `${zh ? "情景 " : "scenario "}${nameOf(one, project, language)}`)
      .join(zh ? "、" : ", "),
    zh ? `${first.runs}次模拟` : `${first.runs} runs`,
    zh ? `种子${first.seed}` : `seed ${first.seed}`,
    zh ? `预测到${first.until}年` : `until ${first.until}`,
    `skillcast ${first.version}`,
    `${zh ? "输入" : "inputs"} ${first.inputs.slice(0, 12)}`
  ];
  for (const line of wrapColumns(facts.join(zh ? "，" : ", "), room)) lines.push(paint.muted(line));
  if (first.parameters)
    for (const line of wrapColumns(say(first.parameters.describe, language), room))
      lines.push(paint.muted(line));
  lines.push(
    "",
    forecasts.length > 1
      ? printComparison(forecasts, project, setting)
      : printVerdicts(first, project, setting)
  );
  lines.push("", ...wrapColumns(jointText(first, zh), room));
  const assumptions = printAssumptions(first, project, setting);
  if (assumptions) lines.push("", paint.strong(terms.assumptions[language]), assumptions);
  if (first.findings.length > 0)
    lines.push("", paint.strong(terms.findings[language]), printFindings(first.findings, setting));
  return lines.join("\n");
}

function nameOf(
  {scenario, scenarioName}: Forecast,
  {scenarios}: Project,
  language: "zh" | "en"
): string {
  const label = scenarioName ?? scenarios.find(({id}) => id === scenario)?.name;
  return label ? `${say(label, language)} (${scenario})` : scenario;
}

function jointText({joint, targets}: Forecast, zh: boolean): string {
  const {probability, failsMost} = joint;
  const word = statusText(statusWord(probability), zh ? "zh" : "en");
  const without = targets.filter((target) => target.probability === null).length;
  return zh
    ? `计划期内${joint.targets.length}项模型预测的目标同时实现：${word}（${probabilityText(probability)}）${failsMost ? `，最常落空的是${failsMost}` : ""}。${targets.length}项目标全部列出，其中${without}项没有可计算的可能性，已说明原因。`
    : `All ${joint.targets.length} forecast targets of the plan's window together: ${word} (${probabilityText(probability)})${failsMost ? `; ${failsMost} fails most often` : ""}. All ${targets.length} targets are listed; ${without} have no probability, with the reason.`;
}
