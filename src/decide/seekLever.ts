import {spokenFault} from "../check/spokenError.js";
import type {Lever} from "../project/lever.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
import {checkText} from "../quantity/checkText.js";
import {changeTargets} from "../scenario/changeTarget.js";
import {findTarget} from "../scenario/findTarget.js";
import {shareScenario} from "../scenario/shareScenario.js";
import {conditionsOf} from "./conditionsOf.js";
import {decisionFault} from "./decisionFault.js";
import {decisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {LeverSearch} from "./leverSearch.js";
import {questionYears} from "./readingRuns.js";
import type {LeverAnswer, SeekAnswer, SeekOptions} from "./seekAnswer.js";

const known = {
  target: true,
  reading: true,
  scenario: true,
  runs: true,
  seed: true,
  process: true,
  parameters: true,
  levers: true,
  probability: true,
  from: true
} as const;

/**
 * Seeks, lever by lever, the smallest setting with which a target reaches a probability, all else as in a scenario.
 *
 * Every setting is tried on the same random numbers, so that the probability moves only by the lever ({@link seekSetting}). Both ends
 * of the range are tried on 64 runs first; a lever whose better end stays more than 3.5 standard errors below is given up there, its
 * probability being that of today moved by the paired difference. A forward run with the setting gives the probability sought.
 *
 * @param project - a checked project
 * @param options - see {@link SeekOptions}; runs default 512
 * @param watch - stops it, and is told of its progress
 * @returns see {@link SeekAnswer}
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await seekLever(loadProject("data"), {target: "T01", levers: ["places.enterpriseAssessment"], runs: 40, probability: 0.6})).levers[0].value // => 35500
 */
export async function seekLever(
  project: Project,
  options: SeekOptions,
  watch: DecisionWatch = {}
): Promise<SeekAnswer> {
  checkKeys("options of seekLever", options, known);
  const {levers: ids, probability: wanted = 0.8, from: start, ...run} = options;
  if (ids !== undefined) checkForm("levers", ids, ["text"]);
  checkNumber("probability", wanted, "not in (0, 1]", aboveZero, 1);
  const question = decisionQuestion(project, run, 512);
  const {target, reading, until, settings} = question;
  const [first] = questionYears(project, question);
  const from = start ?? first;
  if (!(Number.isInteger(from) && first <= from && from <= until))
    throw spokenFault(decisionFault("from", {first, until, got: from}));
  const levers = ids ? ids.map((name) => namedLever(name, project)) : project.levers;
  // Parameters of the caller's own cannot be sent to other threads.
  const here = options.parameters ? {...watch, elsewhere: undefined} : watch;
  const search = new LeverSearch(project, question, {wanted, from, levers: levers.length}, here);
  await search.begin();
  const [condition] = await conditionsOf(project, [question], here);
  const answers: LeverAnswer[] = [];
  const waiting = [...levers];
  const answerAll = async () => {
    for (let lever = waiting.shift(); lever; lever = waiting.shift())
      answers.push(await search.answer(lever));
  };
  await Promise.all(Array.from({length: search.atOnce}, answerAll));
  return {
    target: target.id,
    reading: reading.id,
    scenario: settings.scenario.id,
    share: shareScenario(settings.scenario, project),
    wanted,
    from,
    until,
    runs: settings.runs,
    seed: settings.seed,
    today: search.today,
    ...(condition ? {condition} : {}),
    ...search.demand,
    levers: answers.sort(byEffort)
  };
}

/**
 * The lever that a person names, by its id or by its whole name in either language.
 *
 * @throws RangeError, with its words in every language, naming those that may have been meant
 */
export function namedLever(name: string, {levers, assumptions}: Project): Lever {
  checkText("lever", name);
  const {target} = findTarget(name, changeTargets(levers, assumptions));
  const found = levers.find(({id}) => id === target?.id);
  if (found) return found;
  if (target) throw spokenFault(decisionFault("assumption", {got: name, name: target.name}));
  const among = findTarget(name, changeTargets(levers, [])).near;
  throw spokenFault(decisionFault("unknownLever", {got: name, near: among}));
}

const order = ["reached", "outOfReach", "tooLate", "noEffect"] as const;

/**
 * Those that reach it first, the least relative change in front; then by what they can do; then those that act after it is due, the
 * soonest in front; those that never act last.
 */
function byEffort(a: LeverAnswer, b: LeverAnswer): number {
  const rank = ({outcome}: LeverAnswer) => order.indexOf(outcome);
  const effort = ({ratio, value, today, best, actsFrom}: LeverAnswer) =>
    value === null
      ? (actsFrom ?? -best.probability)
      : ratio === null
        ? Math.abs(value - today) / Math.abs(best.value - today || 1)
        : Math.abs(ratio - 1);
  return rank(a) - rank(b) || effort(a) - effort(b) || (a.lever < b.lever ? -1 : 1);
}
