import {wilsonInterval} from "../../plan/wilsonInterval.js";
import type {Project} from "../../project/project.js";
import {checkForm} from "../../quantity/checkForm.js";
import {checkObject} from "../../quantity/checkObject.js";
import {formatShare} from "../../quantity/formatAmount.js";
import type {Label, Language} from "../../quantity/label.js";
import type {TargetVerdict} from "../../verdict/forecastSchema.js";
import {dueText} from "../text/dueText.js";
import {goalText} from "../text/goalText.js";
import {joinSentences} from "../text/joinSentences.js";
import {say} from "../text/say.js";
import {statusText} from "../text/statusText.js";
import {targetTitle} from "../text/targetTitle.js";
import {verdictText} from "../text/verdictText.js";
import {withOwnGoal} from "../text/withOwnGoal.js";
import type {VerdictWords} from "../words/words.js";
import {wordsOf} from "../words/wordsOf.js";
import {decider} from "./decider.js";

/** What a sentence about a verdict is written with. */
export interface SentenceContext {
  project: Pick<Project, "plan" | "assumptions">;
  /** Name of the scenario, and the runs behind the number. */
  scenario: Label;
  runs: number;
  language?: Language;
}

/**
 * States the verdict on one target in a sentence: scenario, goal and date, word and number, the reading it is counted
 * by, and what turns it round or what it rests on most; or why there is no probability and what would be needed.
 *
 * Where all runs agree it gives the bound that so many runs allow, never certainty.
 *
 * @param verdict - on the target
 * @param context - names, scenario, runs, language (default zh)
 * @returns one or two sentences
 * @example
 * verdictSentence({id: "T1", name: {zh: "", en: "a"}, title: {zh: "", en: "Bodies"}, probability: null, status: "evidence", readings: [], needs: {zh: "", en: "A count."}}, {project: {plan: {targets: []}, assumptions: []}, scenario: {zh: "", en: "Pace"}, runs: 9, language: "en"}) // => "Bodies: needs evidence. A count."
 */
export function verdictSentence(verdict: TargetVerdict, context: SentenceContext): string {
  checkForm("verdict", verdict, {
    "needs?": "label",
    "note?": "label",
    "because?": "label",
    readings: [{}]
  });
  checkObject("context", context, ["project", "scenario"]);
  const {project, scenario, runs, language = "zh"} = context;
  const words = wordsOf(language).verdicts;
  const title = targetTitle(verdict, language);
  const said = verdict.progress?.says;
  if (verdict.probability === null) {
    const why = say(
      verdict.needs ?? (verdict.progress && verdict.note) ?? verdict.because,
      language
    );
    const needs = words.unjudged(title, statusText(verdict.status, language), why);
    return joinSentences([both(needs), verdict.needs ? said : undefined], language);
  }
  const target = project.plan.targets.find(({id}) => id === verdict.id);
  const isDated =
    verdict.due === null || (verdict.dueDate === undefined && title.includes(String(verdict.due)));
  const judged = words.judged({
    scenario: say(scenario, language),
    title,
    goal: target ? goalText(withOwnGoal(target, verdict), language) : "",
    due: isDated ? null : dueText(verdict, language),
    verdict: verdictText(verdict, language),
    tail: [
      verdict.readings.length < 2 ? "" : words.readAs(say(verdict.name, language)),
      agreement(verdict.probability, runs, words),
      sureOf(verdict, words),
      turning(verdict, language)
    ].join("")
  });
  return joinSentences([both(judged), said], language);
}

const both = (text: string) => ({zh: text, en: text});

/** Where all runs agree: the bound of the 95% Wilson interval that so many runs allow. */
function agreement(probability: number, runs: number, words: VerdictWords): string {
  if (probability > 0 && probability < 1) return "";
  const {low, high} = wilsonInterval(probability * runs, runs);
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`;
  return probability === 1
    ? words.allRunsMeet(runs, percent(low))
    : words.noRunMeets(runs, percent(high));
}

/** How good the evidence is, beside how likely it is. */
function sureOf({evidence}: TargetVerdict, words: VerdictWords): string {
  return evidence ? words.evidence(words.evidenceLevel[evidence.level]) : "";
}

function turning(verdict: TargetVerdict, language: Language): string {
  const words = wordsOf(language).verdicts;
  const {reading, cause} = decider(verdict);
  if (reading)
    return words.otherReading(say(reading.name, language), verdictText(reading, language));
  return cause ? words.restsOn(say(cause.name, language), formatShare(cause.share)) : "";
}
