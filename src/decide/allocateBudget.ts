import {spokenFault} from "../check/spokenError.js";
import type {Project} from "../project/project.js";
import {checkFunction} from "../quantity/checkFunction.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, checkNumber} from "../quantity/checkNumber.js";
import {checkList} from "../quantity/checkNumbers.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {inheritScenario} from "../scenario/inheritScenario.js";
import type {AllocateOptions, Allocation} from "./allocationAnswer.js";
import {conditionsOf} from "./conditionsOf.js";
import {decisionFault} from "./decisionFault.js";
import {type DecisionQuestion, decisionQuestion, findById} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import type {LinearSolver} from "./linearProgram.js";
import {mixAnswer} from "./mixAnswer.js";
import {mixControls} from "./mixControls.js";
import {MixSearch} from "./mixSearch.js";
import {questionYears} from "./readingRuns.js";
import {namedLever} from "./seekLever.js";

const known = {
  targets: true,
  scenario: true,
  runs: true,
  seed: true,
  process: true,
  parameters: true,
  budget: true,
  probability: true,
  levers: true,
  limits: true,
  costs: true,
  from: true
} as const;

/**
 * Finds the best mix of programmes: which levers to raise in which years, so that a budget buys the highest joint probability of the
 * chosen targets, or a probability is reached at least cost; with the trade-off curve, and what more room would be worth.
 *
 * Sample average approximation on common random numbers: the model's response to every lever in every year is taken as a secant, run by
 * run, and the chance-constrained program over those runs is solved to its optimum in whole steps of the levers ({@link solveChance}).
 * The model is then asked about the mix itself; where it disagrees in more than a hundredth of the runs, the response is made linear
 * anew around the mix, up to three times. The probabilities that are told are the model's own, on runs that did not choose: those that
 * chose flatter the choice.
 *
 * @param project - a checked project; levers need a cost, from its `costs` or the options
 * @param options - see {@link AllocateOptions}; runs default 512; so many check, a quarter as many others choose
 * @param solver - see `LinearSolver`; `loadHighs` of skillcast/highs gives one
 * @param watch - stops it, and is told of its progress
 * @returns see {@link Allocation}
 * @throws (rejects) RangeError naming what is unknown, missing or out of range, or the signal's reason when stopped
 * @see Kleywegt, A., Shapiro, A. and Homem-de-Mello, T. (2002), The sample average approximation method for stochastic discrete
 * optimization, SIAM Journal on Optimization 12, 479-502
 * @example
 * (await allocateBudget(loadProject("data"), {targets: ["T01"], budget: 20e6, levers: ["places.enterpriseAssessment"], runs: 64}, await loadHighs())).outcome // => "found"
 */
export async function allocateBudget(
  project: Project,
  options: AllocateOptions,
  solver: LinearSolver,
  watch: DecisionWatch = {}
): Promise<Allocation> {
  checkFunction("solver", solver);
  const {questions, budget, probability, from, until, costs, levers} = asked(project, options);
  const [{settings}] = questions;
  const years = questionYears(project, {until});
  const alone = inheritScenario(settings.scenario, project.scenarios);
  const {scenarios, assumptions, plan} = project;
  const effect = compileScenario(alone, {...project, scenarios, assumptions, plan, years});
  const space = mixControls(
    {
      levers,
      costs,
      ranges: options.limits ?? {},
      years: years.filter((year) => year >= from)
    },
    effect
  );
  // Parameters of the caller's own cannot be sent to other threads.
  const here = options.parameters ? {...watch, elsewhere: undefined} : watch;
  const search = new MixSearch(project, questions, {space, alone, years, solver, watch: here});
  const asking = {project, questions, budget, probability, from, until, costs, solver};
  const answer = await mixAnswer(search, asking);
  const conditions = (await conditionsOf(project, questions, here)).flatMap((one) => one ?? []);
  return conditions.length > 0 ? {...answer, conditions} : answer;
}

/** The options with every name resolved. */
function asked(project: Project, options: AllocateOptions) {
  checkKeys("options of allocateBudget", options, known);
  const {targets, budget = null, probability = null, levers: ids, limits: _, ...rest} = options;
  const {costs = project.costs, from: start, ...run} = rest;
  checkList("targets", targets);
  if (targets.length === 0) throw new RangeError("allocateBudget needs 1 target, got 0");
  if (budget === null && probability === null)
    throw new RangeError("allocateBudget needs a budget or a probability, got neither");
  if (budget !== null) checkNumber("budget", budget, "not ≥ 0 (CNY)", 0, Number.MAX_VALUE);
  if (probability !== null) checkNumber("probability", probability, "not in (0, 1]", aboveZero, 1);
  if (!costs) throw spokenFault(decisionFault("noCosts", {}));
  const questions = [...new Set(targets)].map((name) => askedTarget(project, name, run));
  const until = Math.max(...questions.map((question) => question.until));
  const [first] = questionYears(project, {until});
  const from = start ?? first;
  if (!(Number.isInteger(from) && first <= from && from <= until))
    throw spokenFault(decisionFault("from", {first, until, got: from}));
  const priced = project.levers.filter(({id}) => costs.costs.some(({lever}) => lever === id));
  const levers = ids ? ids.map((name) => namedLever(name, project)) : priced;
  for (const {id, name} of levers)
    if (!priced.some((lever) => lever.id === id))
      throw spokenFault(decisionFault("noCost", {id, name, priced: priced.map((one) => one.id)}));
  return {questions, budget, probability, from, until, costs, levers};
}

function askedTarget(
  project: Project,
  name: string,
  run: Omit<AllocateOptions, "targets">
): DecisionQuestion {
  const [target, reading] = String(name).split(":");
  const headline = decisionQuestion(project, {...run, target}, 512);
  if (reading === undefined) return headline;
  findById("reading", reading, headline.target.readings);
  return decisionQuestion(project, {...run, target, reading}, 512);
}
