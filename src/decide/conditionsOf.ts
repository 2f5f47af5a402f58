import {runEnsemble} from "../ensemble/runEnsemble.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import type {Label} from "../quantity/label.js";
import {equalReadings} from "../verdict/equalReadings.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {both} from "./words/wordsOf.js";

/** Runs that tell whether a verdict is a condition. */
const runs = 512;

/**
 * What verdicts hang on that have no probability of their own: nothing is published of what decides them, so that it is no more than the
 * share of an assumption's range; or the definition of the start decides, which nobody has stated.
 *
 * @param project - a checked project
 * @param questions - at least one, all under one scenario; another reading than the headline has no condition
 * @param watch - stops it
 * @returns each in sentences; of a verdict that has a probability undefined, shape (questions)
 * @throws (rejects) the signal's reason when stopped
 */
export async function conditionsOf(
  project: Project,
  questions: readonly DecisionQuestion[],
  {signal}: Pick<DecisionWatch, "signal"> = {}
): Promise<(Label | undefined)[]> {
  const [{settings}] = questions;
  const {scenario, seed, process, parameters} = settings;
  const run = prepareForecast(withoutOutturns(project), {
    ...{scenario, seed, process, parameters, runs},
    until: Math.max(...questions.map(({until}) => until)),
    indicators: [],
    explain: false
  });
  await runEnsemble(run, {signal});
  const {targets} = run.document();
  return questions.map(({target, reading}) => {
    if (reading !== equalReadings(target, project.setup)[0]) return undefined;
    const {status, needs} = targets.find(({id}) => id === target.id) ?? {};
    if (status === "definitions") return needs;
    return status === "conditional" && needs
      ? both((words, language) => words.seek.conditional(needs[language]))
      : undefined;
  });
}
