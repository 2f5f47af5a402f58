import type {SeekAnswer} from "../../src/decide/seekAnswer.js";
import {seekLever} from "../../src/decide/seekLever.js";
import {loadHighs} from "../../src/highs/loadHighs.js";
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
/** Computes what the pages say of decisions before anybody asks. */
export async function siteDecisions(project: Project): Promise<SiteDecisions> {
  const question = firstQuestion(project, siteDecision);
  const answers = await deskAnswers(project, question, {solver: loadHighs});
  const {target, scenario} = question;
  const rungs: SeekAnswer[] = [];
  for (const probability of siteDecision.rungs) {
    const levers = answers.levers.levers
      .filter(({best}) => best.probability + hopeless * best.standardError >= probability)
      .map(({lever}) => lever);
    rungs.push(await seekLever(project, {target, scenario, probability, levers}));
  }
  return {answers, rungs};
}
