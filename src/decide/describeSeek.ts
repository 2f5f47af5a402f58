import type {Span} from "../charts/span/span.js";
import {amountText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import {wordsOf as chartWords} from "../charts/words/wordsOf.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Language} from "../quantity/label.js";
import {windowUnit} from "../quantity/windowUnit.js";
import {aimText} from "./aimText.js";
import {askedText, demandText} from "./askedText.js";
import {findById} from "./decisionQuestion.js";
import {errorText} from "./estimateText.js";
import type {LeverAnswer, SeekAnswer} from "./seekAnswer.js";
import {both, wordsOf} from "./words/wordsOf.js";

/** Rise of the probability from which a lever is said to do something. */
const noticed = 0.01;
/** Ways named in the sentence at most. */
const mostNamed = 3;

/**
 * Answers in words what would make a target likely: how likely it is, which levers suffice and until when, and what the others can do.
 *
 * @param answer - from `seekLever`
 * @param project - names of the target and the scenario
 * @param language - of the reader
 * @example
 * describeSeek(await seekLever(loadProject("data"), {target: "T01", reading: "people", levers: ["lateRetirement"], runs: 64}), loadProject("data"), "en").includes("No single lever reaches 80% within its range") // => true
 */
export function describeSeek(
  answer: SeekAnswer,
  project: Pick<Project, "plan" | "scenarios">,
  language: Language
): string {
  checkForm("answer", answer, {
    levers: [{name: "label", outcome: "text"}],
    today: {probability: "number", standardError: "number"},
    wanted: "number",
    "until?": "number"
  });
  checkProjectForm(project, ["scenarios"]);
  checkForm("project", project, {plan: {targets: "list"}});
  const words = wordsOf(language).seek;
  const {today, wanted, levers, until} = answer;
  const ask = aimText(wanted);
  const name = (lever: LeverAnswer) => say(lever.name, language);
  const enough = levers.filter(({outcome}) => outcome === "reached");
  const short = levers.filter(({outcome}) => outcome === "outOfReach");
  const late = levers.filter(({outcome}) => outcome === "tooLate");
  const idle = levers.length - enough.length - short.length - late.length;
  const odd = levers.filter(({monotone}) => !monotone);
  const parts = todaySentences(answer, project, language);
  const moves = short.some(({best}) => best.probability - today.probability >= noticed);
  const lacks = wanted - today.probability;
  if (lacks <= 0) parts.push(words.already(ask));
  else if (lacks < 1.96 * today.standardError) parts.push(words.nearly(ask));
  if (lacks > 0 && enough.length > 0)
    parts.push(
      words.enough(
        ask,
        enough.slice(0, mostNamed).map((lever) => wayText(lever, language))
      )
    );
  if (short.length > 0) {
    const [{unit, best}] = short;
    const end = {
      best: name(short[0]),
      value: amountText(best.value, unit, language, true),
      probability: probabilityText(best.probability, best.standardError)
    };
    if (enough.length > 0) parts.push(words.others({count: short.length, ...end}));
    else parts.push(moves ? words.none({wanted: ask, ...end}) : words.hopeless(ask));
  }
  parts.push(...lateSentences(late, until, language));
  if (idle > 0) parts.push(words.noEffect(idle));
  if (odd.length > 0) parts.push(words.notMonotone(odd.map(name)));
  return chartWords(language).sentences(parts);
}

/** The levers that act only when the target is due already, by the first of them. */
function lateSentences(late: readonly LeverAnswer[], until: number, language: Language): string[] {
  return late.slice(0, 1).map(({name, actsFrom}) =>
    wordsOf(language).seek.tooLate({
      count: late.length,
      until,
      lever: say(name, language),
      from: actsFrom ?? until + 1
    })
  );
}

/** How likely it is today, and what that hangs on where it is only a condition. */
function todaySentences(
  answer: SeekAnswer,
  {plan, scenarios}: Pick<Project, "plan" | "scenarios">,
  language: Language
): string[] {
  const {scenario, today, condition} = answer;
  const words = wordsOf(language).seek;
  const known = scenarios.find(({id}) => id === scenario);
  const target = findById("target", answer.target, plan.targets);
  const says = words.today({
    target: askedText(answer, plan, language),
    median: amountText(today.median, windowUnit(target.unit), language, true),
    goal: demandText(answer, target, language),
    scenario: known ? say(known.name, language) : scenario,
    probability: probabilityText(today.probability),
    error: errorText(100 * today.standardError)
  });
  return condition ? [says, say(condition, language)] : [says];
}

function wayText({name, unit, today, value, ratio, latestStart}: LeverAnswer, language: Language) {
  const {way, times, startBy} = wordsOf(language).seek;
  return way({
    lever: say(name, language),
    today: amountText(today, unit, language),
    value: amountText(value, unit, language, true),
    ratio: ratio === null ? "" : times(ratio.toPrecision(2)),
    start: latestStart === null ? "" : startBy(latestStart)
  });
}

/**
 * Lays out what levers can do for a chart: from today's probability to the best that each attains, at the right what is needed.
 *
 * @param answer - from `seekLever`
 * @returns rows and lines for `spanPlot`
 * @example
 * seekSpans({levers: [], today: {probability: 0.4, standardError: 0.03}, wanted: 0.8}).rules.map(({name}) => name.en) // => ["today", "asked for"]
 */
export function seekSpans(answer: SeekAnswer): {
  spans: Span[];
  rules: {value: number; name: Span["name"]}[];
} {
  checkForm("answer", answer, {
    levers: [{name: "label", outcome: "text"}],
    today: {probability: "number", standardError: "number"},
    wanted: "number",
    "until?": "number"
  });
  const {levers, today, wanted} = answer;
  return {
    spans: levers
      .filter(({outcome}) => outcome === "reached" || outcome === "outOfReach")
      .map(({name, unit, value, best}) => ({
        name,
        from: today.probability,
        to: best.probability,
        low: Math.max(0, best.probability - 1.96 * best.standardError),
        high: Math.min(1, best.probability + 1.96 * best.standardError),
        text: both((words, language) =>
          value === null ? words.seek.notEnough : amountText(value, unit, language)
        )
      })),
    rules: [
      {value: today.probability, name: both((words) => words.seek.nowLine)},
      {value: wanted, name: both((words) => words.seek.wantedLine)}
    ]
  };
}
