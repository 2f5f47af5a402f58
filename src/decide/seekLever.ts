import type {Project} from "../project/project.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
import {decisionQuestion, findById} from "./decisionQuestion.js";
import {LeverSearch} from "./leverSearch.js";
import {type DecisionWatch, questionYears} from "./readingRuns.js";
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
 * @param options - see {@link SeekOptions}; runs default 256
 * @param watch - stops it, and is told of its progress
 * @returns see {@link SeekAnswer}
 * @throws (rejects) RangeError naming what is unknown or out of range, or the signal's reason when stopped
 * @example
 * (await seekLever(loadProject("data"), {target: "T01", levers: ["places.enterpriseAssessment"], runs: 40, probability: 0.6})).levers[0].value // => 70500
 */
export async function seekLever(
  project: Project,
  options: SeekOptions,
  watch: DecisionWatch = {}
): Promise<SeekAnswer> {
  checkKeys("options of seekLever", options, known);
  const {levers: ids, probability: wanted = 0.8, from: start, ...run} = options;
  checkNumber("probability", wanted, "not in (0, 1]", aboveZero, 1);
  const question = decisionQuestion(project, run, 256);
  const {target, reading, until, settings} = question;
  const [first] = questionYears(project, question);
  const from = start ?? first;
  checkNumber("from", from, `not in ${first}..${until}`, first, until);
  const levers = (ids ?? project.levers.map(({id}) => id)).map((id) =>
    findById("lever", id, project.levers)
  );
  const search = new LeverSearch(project, question, {wanted, from, levers: levers.length}, watch);
  await search.begin();
  const answers: LeverAnswer[] = [];
  for (const lever of levers) answers.push(await search.answer(lever));
  return {
    target: target.id,
    reading: reading.id,
    scenario: settings.scenario.id,
    wanted,
    from,
    until,
    runs: settings.runs,
    seed: settings.seed,
    today: search.today,
    ...search.demand,
    levers: answers.sort(byEffort)
  };
}

/** Those that reach it first, the least relative change in front; then by what they can do. */
function byEffort(a: LeverAnswer, b: LeverAnswer): number {
  const rank = ({value}: LeverAnswer) => (value === null ? 1 : 0);
  const effort = ({ratio, value, today, best}: LeverAnswer) =>
    value === null
      ? -best.probability
      : ratio === null
        ? Math.abs(value - today) / Math.abs(best.value - today || 1)
        : Math.abs(ratio - 1);
  return rank(a) - rank(b) || effort(a) - effort(b) || (a.lever < b.lever ? -1 : 1);
}
