import {runEnsemble} from "../ensemble/runEnsemble.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import type {Label} from "../quantity/label.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";

/** Runs that tell whether a verdict is a condition. */
const runs = 512;

/**
 * What a verdict hangs on, where it is only a condition: nothing is published of what decides it, so that its probability is no more than
 * the share of an assumption's range.
 *
 * @param project - a checked project
 * @param question - another reading than the headline has none
 * @param watch - stops it
 * @returns the condition in a sentence, as the forecast says it; undefined where the verdict is one
 * @throws (rejects) the signal's reason when stopped
 */
export async function conditionOf(
  project: Project,
  {target, reading, until, settings}: DecisionQuestion,
  {signal, elsewhere}: DecisionWatch = {}
): Promise<Label | undefined> {
  if (reading !== target.readings[0]) return undefined;
  const {scenario, seed, process, parameters} = settings;
  const asked = {scenario, seed, process, runs, until};
  const run = prepareForecast(withoutOutturns(project), {
    ...asked,
    parameters,
    indicators: [],
    explain: false
  });
  await runEnsemble(run, {signal, elsewhere: elsewhere?.runs(asked)});
  const found = run.document().targets.find(({id}) => id === target.id);
  return found?.status === "conditional" ? found.needs : undefined;
}
