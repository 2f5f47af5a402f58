import {trialMaker} from "../../src/cli/decide/trialMaker.js";
import type {WorkerPool} from "../../src/cli/workerPool.js";
import type {LinearSolver} from "../../src/decide/linearProgram.js";
import type {SeekAnswer} from "../../src/decide/seekAnswer.js";
import {seekLever} from "../../src/decide/seekLever.js";
import type {Project} from "../../src/project/project.js";
import {type DeskAnswers, deskAnswers} from "../components/decisions/deskAnswers.js";
import {firstQuestion} from "../components/decisions/deskQuestion.js";
import {siteDecision} from "../site.js";

/** What the pages say of decisions before anybody asks. */
export interface SiteDecisions {
  answers: DeskAnswers;
  /** Other probabilities, each sought by the levers that may attain it. */
  rungs: SeekAnswer[];
}

/** Standard errors below a probability at which a lever is not asked for it. */
const hopeless = 3.5;

/**
 * Computes what the pages say of decisions.
 *
 * @param project - the project of the pool
 * @param pool - undefined: everything is computed here
 * @param solver - of the best mix; absent: none is sought
 */
export async function siteDecisions(
  project: Project,
  pool: WorkerPool | undefined,
  solver?: () => Promise<LinearSolver>
): Promise<SiteDecisions> {
  const elsewhere = pool && trialMaker(pool);
  const question = firstQuestion(project, siteDecision);
  const solve = solver && (async () => elsewhere?.solve ?? solver());
  const answers = await deskAnswers(project, question, {solver: solve, elsewhere});
  const {target, scenario} = question;
  const rungs: SeekAnswer[] = [];
  for (const probability of siteDecision.rungs) {
    const levers = answers.levers.levers
      .filter(({best}) => best.probability + hopeless * best.standardError >= probability)
      .map(({lever}) => lever);
    rungs.push(await seekLever(project, {target, scenario, probability, levers}, {elsewhere}));
  }
  return {answers, rungs};
}
