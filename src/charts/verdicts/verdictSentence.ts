import {wilsonInterval} from "../../plan/wilsonInterval.js";
import type {Project} from "../../project/project.js";
import type {Label, Language} from "../../quantity/label.js";
import type {ReadingVerdict, TargetVerdict} from "../../verdict/forecastSchema.js";
import {say} from "../text/fullWidth.js";
import {goalText} from "../text/goalText.js";
import {probabilityText} from "../text/probabilityText.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";

/** What a sentence about a verdict is written with. */
export interface SentenceContext {
  project: Pick<Project, "plan" | "assumptions">;
  /** Name of the scenario, and the runs behind the number. */
  scenario: Label;
  runs: number;
  language?: Language;
}

/**
 * States the verdict on one target in a sentence: scenario, goal and date, word and number, the reading it is counted by, and
 * what turns it round or what it rests on most; or why there is no probability and what would be needed.
 *
 * Where all runs agree it gives the bound that so many runs allow, never certainty.
 *
 * @param verdict - on the target
 * @param context - names, scenario, runs, language (default zh)
 * @returns one or two sentences
 * @example
 * verdictSentence({id: "T1", name: {zh: "", en: "a"}, title: {zh: "", en: "Bodies"}, probability: null, status: "evidence", readings: [], needs: {zh: "", en: "A count."}}, {project: {plan: {targets: []}, assumptions: []}, scenario: {zh: "", en: "Pace"}, runs: 9, language: "en"}) // => "Bodies: needs evidence. A count."
 */
export function verdictSentence(
  verdict: TargetVerdict,
  {project, scenario, runs, language = "zh"}: SentenceContext
): string {
  const zh = language === "zh";
  const title = targetTitle(verdict, language);
  const word = statusText(verdict.status, language);
  if (verdict.probability === null) {
    const why = say(verdict.needs ?? verdict.because, language);
    return zh ? `${title}：${word}。${why}` : `${title}: ${word}. ${why}`;
  }
  const target = project.plan.targets.find(({id}) => id === verdict.id);
  const goal = target ? goalText(target, language) : "";
  const named = verdict.due === null || title.includes(String(verdict.due));
  const number = `${word}${zh ? "，" : ", "}${probabilityText(verdict.probability)}`;
  const agreed = agreement(verdict.probability, runs, zh);
  const tail = `${counted(verdict, language)}${agreed}${turning(verdict, project, language)}`;
  return zh
    ? `${say(scenario, language)}，${named ? "" : `到${verdict.due}年底`}${title}${goal}：${number}${tail}。`
    : `${say(scenario, language)}: ${lower(title)}${goal && `, ${goal},`}${named ? "" : ` by the end of ${verdict.due}`}: ${number}${tail}.`;
}

function counted({readings}: TargetVerdict, language: Language): string {
  if (readings.length < 2) return "";
  const name = say(readings[0].name, language);
  return language === "zh" ? `（口径：${name}）` : ` (read as: ${lower(name)})`;
}

function agreement(probability: number, runs: number, zh: boolean): string {
  if (probability > 0 && probability < 1) return "";
  const {low, high} = wilsonInterval(probability * runs, runs);
  const [bound, met] =
    probability === 1 ? [(100 * low).toFixed(1), true] : [(100 * high).toFixed(1), false];
  if (zh)
    return met
      ? `；${runs}次模拟全部达到，只说明可能性不低于${bound}%，并以模型和假设为前提`
      : `；${runs}次模拟全部未达到，只说明可能性不高于${bound}%，并以模型和假设为前提`;
  return met
    ? `; all ${runs} runs meet it, which puts the probability at ${bound}% or more, given the model and its assumptions`
    : `; none of ${runs} runs meets it, which puts the probability at ${bound}% or less, given the model and its assumptions`;
}

function turning(
  {readings, decidedBy, restsOn}: TargetVerdict,
  {assumptions}: SentenceContext["project"],
  language: Language
): string {
  const zh = language === "zh";
  const other: ReadingVerdict | undefined = readings.find(({reading}) => reading === decidedBy);
  if (other) {
    const number = `${statusText(other.status, language)}${zh ? "，" : ", "}${probabilityText(other.probability)}`;
    const name = say(other.name, language);
    return zh ? `；换成“${name}”则是${number}` : `; read as ${lower(name)}: ${number}`;
  }
  const assumption = assumptions.find(({id}) => id === restsOn[0]);
  if (!assumption) return "";
  const name = say(assumption.name, language);
  return zh ? `；最依赖的假设是“${name}”` : `; it rests most on an assumption: ${lower(name)}`;
}

function lower(text: string): string {
  return /^[A-Z][a-z]/.test(text) ? text[0].toLowerCase() + text.slice(1) : text;
}
