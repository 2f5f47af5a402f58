import {dueText} from "../../charts/text/dueText.js";
import {goalText} from "../../charts/text/goalText.js";
import {probabilityText} from "../../charts/text/probabilityText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {decider} from "../../charts/verdicts/decider.js";
import {headlineVerdict} from "../../charts/verdicts/headlineVerdict.js";
import {statusWord} from "../../plan/statusWord.js";
import type {Project} from "../../project/project.js";
import type {Language} from "../../quantity/label.js";
import type {Forecast, Status} from "../../verdict/forecastSchema.js";
import {printFindings} from "../terminal/printFindings.js";
import type {Setting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";
import type {VerdictWords} from "../words/words.js";
import {printAssumptions} from "./printAssumptions.js";
import {printComparison} from "./printComparison.js";
import {printVerdicts} from "./printVerdicts.js";

/**
 * Sets the whole answer for a terminal: the headline sentence, the verdict on every target (or the scenarios side by
 * side), the plan as a whole, what to know about the figures, and the assumptions.
 *
 * @param forecasts - the first is the one reported; more are compared with it
 * @param project - the plan and its words
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printForecast(
  forecasts: readonly Forecast[],
  project: Project,
  setting: Setting
): string {
  const {language, words, width, paint} = setting;
  const first = forecasts[0];
  const wrapped = (text: string) => wrapText(text, Math.min(width, 110));
  const lines = wrapped(headline(first, project, language, words.verdicts)).map(paint.strong);
  lines.push("", say(project.plan.title, language));
  lines.push(...wrapped(provenance(forecasts, project, setting)).map(paint.muted));
  if (first.parameters)
    lines.push(...wrapped(say(first.parameters.describe, language)).map(paint.muted));
  const verdicts =
    forecasts.length > 1
      ? printComparison(forecasts, project, setting)
      : printVerdicts(first, project, setting);
  lines.push(
    "",
    verdicts,
    "",
    ...wrapped(together(first, language, words.verdicts) + registered(first, words.verdicts))
  );
  const assumptions = printAssumptions(first, project, setting);
  if (assumptions) lines.push("", paint.strong(words.verdicts.assumptions), assumptions);
  if (first.findings.length > 0)
    lines.push("", paint.strong(words.findings), printFindings(first.findings, setting));
  return lines.join("\n");
}

/**
 * States the answer in one sentence: the plan's first forecast target, its probability in a word and a number, the
 * scenario, the reading, and what decides the outcome.
 *
 * @param forecast - one scenario
 * @param project - the plan's words
 * @param language - of the sentence
 * @param words - in that language
 * @returns one or two sentences; says so if the plan has no target that the model forecasts
 */
function headline(
  {targets, scenario, scenarioName}: Forecast,
  {plan, assumptions}: Pick<Project, "plan" | "assumptions">,
  language: Language,
  words: VerdictWords
): string {
  const promise = headlineVerdict(plan, targets);
  if (!promise || promise.verdict.probability === null) return words.nothingToForecast;
  const {target, verdict} = promise;
  const {probability, status, readings} = verdict;
  const sentence = words.headline({
    scenario: scenarioName ? say(scenarioName, language) : scenario,
    target: say(target.name, language),
    goal: goalText(target, language),
    due: dueText(verdict, language),
    probability: probabilityText(probability),
    word: statusText(status, language),
    reading: readings.length > 0 ? say(readings[0].name, language) : ""
  });
  const {reading, assumption} = decider(verdict, assumptions);
  if (reading) {
    const name = say(reading.name, language);
    return sentence + words.headlineReading(name, probabilityText(reading.probability));
  }
  if (!assumption) return sentence;
  return sentence + words.headlineAssumption(say(assumption.name, language));
}

/** What was computed: scenarios, runs, seed, last year, version, inputs. */
function provenance(
  forecasts: readonly Forecast[],
  {scenarios}: Project,
  {language, words}: Setting
): string {
  const {runs, seed, until, version, inputs} = forecasts[0];
  const names = forecasts.map(({scenario, scenarioName}) => {
    const label = scenarioName ?? scenarios.find(({id}) => id === scenario)?.name;
    return label ? `${say(label, language)} (${scenario})` : scenario;
  });
  const facts = {scenarios: names, runs, seed, until, version, inputs: inputs.slice(0, 12)};
  return words.verdicts.provenance(facts);
}

/** The plan as a whole: all forecast targets of its window met together. */
function together({joint, targets}: Forecast, language: Language, words: VerdictWords): string {
  return words.together({
    targets: joint.targets.length,
    word: statusText(statusWord(joint.probability), language),
    probability: probabilityText(joint.probability),
    failsMost: joint.failsMost,
    listed: targets.length,
    without: targets.filter(({needs}) => needs !== undefined).length
  });
}

/** What the progress register says of the plan as a whole: work that is done, due, overdue or given up, as of which day. */
function registered({asOf, targets}: Forecast, words: VerdictWords): string {
  if (asOf === undefined) return "";
  const count = (status: Status) => targets.filter((target) => target.status === status).length;
  return words.registered({
    asOf,
    judged: targets.filter(
      ({kind, progress, probability}) => kind !== "forecast" && progress && probability !== null
    ).length,
    done: count("done"),
    due: count("due"),
    overdue: count("overdue"),
    dropped: count("dropped")
  });
}
