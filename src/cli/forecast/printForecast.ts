import {dueText} from "../../charts/text/dueText.js";
import {goalText} from "../../charts/text/goalText.js";
import {say} from "../../charts/text/say.js";
import {statusText} from "../../charts/text/statusText.js";
import {decider} from "../../charts/verdicts/decider.js";
import {headlineVerdict} from "../../charts/verdicts/headlineVerdict.js";
import {probabilityText} from "../../plan/probabilityText.js";
import {statusWord} from "../../plan/statusWord.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import {formatShare} from "../../quantity/formatAmount.js";
import type {Language} from "../../quantity/label.js";
import {changesText} from "../../scenario/changesText.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import {shareScenario} from "../../scenario/shareScenario.js";
import type {Forecast, Status} from "../../verdict/forecastSchema.js";
import {isUnknown} from "../../verdict/isUnknown.js";
import {printFindings} from "../terminal/printFindings.js";
import type {Setting} from "../terminal/setting.js";
import {sharedCodes} from "../terminal/sharedCodes.js";
import {wrapText} from "../terminal/wrapText.js";
import type {VerdictWords} from "../words/verdictWords.js";
import {printAssumptions} from "./printAssumptions.js";
import {printComparison, scenarioTitle} from "./printComparison.js";
import {printVerdicts} from "./printVerdicts.js";
import {judgedWord} from "./verdictRows.js";

/**
 * Sets the whole answer for a terminal: the headline sentence, the verdict on every target (or the scenarios side by
 * side), the plan as a whole, what to know about the figures, and the assumptions.
 *
 * @param forecasts - the first is the one reported; more are compared with it
 * @param scenarios - those that were forecast, in the same order
 * @param project - the plan and its words
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printForecast(
  forecasts: readonly Forecast[],
  scenarios: readonly Scenario[],
  project: Project,
  setting: Setting
): string {
  const {language, words, paint} = setting;
  const first = forecasts[0];
  const wrapped = wrapper(setting);
  const lines = answerLines(forecasts, project, setting);
  const changed = printChanges(scenarios, project, setting);
  if (changed) lines.push("", paint.strong(words.verdicts.scenarioChanges), changed);
  const shares = scenarios.map((scenario) => shareScenario(scenario, project));
  lines.push(...sharedCodes(shares, project, setting));
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
  if (forecasts.length > 1) {
    const rivals = forecasts.slice(1).map((one) => ({
      scenario: scenarioTitle(one, project, language),
      probability: words.verdicts.facts(
        one.joints.map((each) => probabilityText(each.probability, each.standardError))
      )
    }));
    lines.push(...wrapped(words.verdicts.togetherOthers(rivals)));
  }
  const assumptions = printAssumptions(first, project, setting);
  if (assumptions) lines.push("", paint.strong(words.verdicts.assumptions), assumptions);
  const others = first.findings.filter(({id}) => !above.has(id));
  if (others.length > 0)
    lines.push("", paint.strong(words.findings), printFindings(others, setting));
  return lines.join("\n");
}

/** Findings that stand above the verdicts: numbers that are invented, figures that await a fit. */
const above: ReadonlySet<string> = new Set(["invented", "awaiting"]);

/** Breaks a text into lines that are read with ease. */
function wrapper({width}: Setting): (text: string) => string[] {
  return (text) => wrapText(text, Math.min(width, 110));
}

/** The answer in a sentence, the plan, and how the numbers came about. */
function answerLines(forecasts: readonly Forecast[], project: Project, setting: Setting): string[] {
  const {language, words, paint} = setting;
  const [first] = forecasts;
  const wrapped = wrapper(setting);
  const answer =
    forecasts.length > 1
      ? comparedHeadline(forecasts, project, language, words.verdicts)
      : headline(first, project, language, words.verdicts);
  const [invented, awaiting] = [...above].map((name) => first.findings.find(({id}) => id === name));
  const lines = wrapped(answer).map(paint.strong);
  if (invented) lines.unshift(...wrapped(say(invented.text, language)).map(paint.warn), "");
  lines.push("", say(project.plan.title, language));
  lines.push(...wrapped(provenance(forecasts, project, setting)).map(paint.muted));
  if (first.parameters)
    lines.push(...wrapped(say(first.parameters.describe, language)).map(paint.muted));
  if (awaiting) lines.push(...wrapped(say(awaiting.text, language)));
  // The record is of forecasts that begin with what was learned.
  if (project.coverage && first.parameters?.id !== "prior") {
    const {coverage, cases} = project.coverage;
    const held = words.verdicts.covered(formatShare(coverage["80"]), cases);
    lines.push(...wrapped(held).map(paint.muted));
  }
  return lines;
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
export function headline(
  {targets, scenario, scenarioName}: Forecast,
  {plan}: Pick<Project, "plan">,
  language: Language,
  words: VerdictWords
): string {
  const promise = headlineVerdict(plan, targets);
  if (!promise) return words.nothingToForecast;
  const {target, verdict} = promise;
  const {probability, standardError, status, readings, needs} = verdict;
  if (probability === null)
    return words.headlineOpen(
      say(target.name, language),
      statusText(status, language),
      needs ? say(needs, language) : ""
    );
  const sentence = words.headline({
    scenario: scenarioName ? say(scenarioName, language) : scenario,
    target: say(target.name, language),
    goal: goalText(target, language),
    due: dueText(verdict, language),
    probability: probabilityText(probability, standardError),
    word: judgedWord(verdict, language),
    reading: readings.length > 0 ? say(verdict.name, language) : ""
  });
  const {reading, cause} = decider(verdict);
  if (reading) {
    const name = say(reading.name, language);
    return (
      sentence +
      words.headlineReading(name, probabilityText(reading.probability, reading.standardError))
    );
  }
  if (!cause) return sentence;
  return sentence + words.headlineCause(say(cause.name, language), formatShare(cause.share));
}

/** The answer in one sentence for several scenarios: the plan's first forecast target under each. */
function comparedHeadline(
  forecasts: readonly Forecast[],
  project: Pick<Project, "plan" | "scenarios">,
  language: Language,
  words: VerdictWords
): string {
  const promise = headlineVerdict(project.plan, forecasts[0].targets);
  if (!promise) return words.nothingToForecast;
  const {target, verdict} = promise;
  return words.headlineCompared({
    target: say(target.name, language),
    goal: goalText(target, language),
    due: dueText(verdict, language),
    reading: verdict.readings.length > 0 ? say(verdict.name, language) : "",
    parts: forecasts.flatMap((forecast) => {
      const one = forecast.targets.find(({id}) => id === target.id);
      if (!one || one.probability === null) return [];
      return {
        scenario: scenarioTitle(forecast, project, language),
        probability: probabilityText(one.probability, one.standardError),
        word: judgedWord(one, language)
      };
    })
  });
}

/** What each scenario changes, on what it builds; empty if none changes anything. */
function printChanges(
  scenarios: readonly Scenario[],
  {levers, assumptions, setup}: Project,
  {language, words, width, paint}: Setting
): string {
  if (scenarios.every(({base, changes}) => base === undefined && changes.length === 0)) return "";
  const targets = changeTargets(levers, assumptions);
  return scenarios
    .flatMap((scenario) => {
      const {id, name, base} = scenario;
      const text = words.verdicts.scenarioIs(
        say(name, language),
        id,
        base === setup.scenario ? undefined : base,
        say({...scenario.changed, [language]: changesText(scenario, {targets, language})}, language)
      );
      return wrapText(text, Math.min(width, 110) - 2).map((line) => `  ${paint.muted(line)}`);
    })
    .join("\n");
}

/** What was computed: scenarios, runs, seed, last year, version, and the hash of the folder, as the pages print it. */
function provenance(
  forecasts: readonly Forecast[],
  {scenarios, hash}: Project,
  {language, words}: Setting
): string {
  const {runs, seed, until, version} = forecasts[0];
  const names = forecasts.map((forecast) =>
    words.verdicts.named(scenarioTitle(forecast, {scenarios}, language), forecast.scenario)
  );
  const facts = {scenarios: names, runs, seed, until, version, inputs: hash.slice(0, 12)};
  return words.verdicts.provenance(facts);
}

/** The plan as a whole: all targets of its window that have evidence met together, under each definition of the start. */
export function together(
  {joints, targets}: Forecast,
  language: Language,
  words: VerdictWords
): string {
  return words.together({
    definitions: joints.map(({name, targets: members, never = [], ...joint}) => ({
      name: say(name, language),
      never,
      targets: members.length,
      word: statusText(statusWord(joint.probability), language),
      probability: probabilityText(joint.probability, joint.standardError),
      failsMost: joint.failsMost
    })),
    unknown: targets.filter(isUnknown).length,
    listed: targets.length,
    without: targets.filter(
      ({needs, status}) =>
        needs !== undefined && status !== "conditional" && status !== "definitions"
    ).length
  });
}

/** What the progress register says of the plan as a whole: work that is done, due, overdue or given up, as of which day. */
export function registered({asOf, targets}: Forecast, words: VerdictWords): string {
  if (asOf === undefined) return "";
  const count = (status: Status) => targets.filter((target) => target.status === status).length;
  return words.registered({
    asOf,
    judged: targets.filter(
      ({kind, progress, probability}) => kind !== "forecast" && progress && probability !== null
    ).length,
    given: targets.filter(({kind, progress}) => kind === "forecast" && progress).length,
    done: count("done"),
    due: count("due"),
    overdue: count("overdue"),
    dropped: count("dropped")
  });
}
