import type {LeverCosts} from "../project/leverCosts.js";
import type {Project} from "../project/project.js";
import type {Allocation, LeftOut, LimitPrice, Mix} from "./allocationAnswer.js";
import {limitPrices} from "./chanceProgram.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {LinearSolver} from "./linearProgram.js";
import {cheapestMixes, checkedMix, nextMillion, tradeOff} from "./mixCurve.js";
import {jointHolds, type MixSearch, type TriedChoice} from "./mixSearch.js";
import {shareMet} from "./readingRuns.js";

/** What was asked of a search. */
interface MixAsked {
  project: Project;
  questions: readonly DecisionQuestion[];
  budget: number | null;
  probability: number | null;
  from: number;
  until: number;
  costs: LeverCosts;
  solver: LinearSolver;
}

/** How often the number of runs to be served is raised until other runs, too, show the probability. */
const mostRaises = 3;
/** How far above the least the cost of a probability may stay, as a share. */
const costTolerance = 0.005;
/** How far below the most the runs served may stay, as a share of those that a choice decides: a run or two, which the bound tells. */
const countTolerance = 0.03;

/** Asks a search for the best mix, its curve and its prices, and writes the answer. */
export async function mixAnswer(search: MixSearch, asked: MixAsked): Promise<Allocation> {
  const {questions, budget, probability, from, until, project, costs} = asked;
  const {controls} = search.space;
  // What a probability costs must not depend on the budget that it is held against.
  const around = probability === null && budget !== null ? budget : Number.POSITIVE_INFINITY;
  await search.begin(around);
  const idle = controls.map(() => 0);
  const today = await checkedMix(search, idle);
  // The curve is sought beside the best mix, as one alone keeps no two cores busy; anew if that made the response linear elsewhere.
  const {problem} = search;
  const early = cheapestMixes(search);
  early.catch(() => {});
  const found = await bestChoice(search, {budget, probability});
  const {choice, outcome, missing, bound} = found;
  const best = choice && (await checkedMix(search, choice.departures, true));
  const cheapest = await (search.problem === problem ? early : cheapestMixes(search));
  const [curve, prices] = await Promise.all([
    tradeOff(search, cheapest, [today, ...(best ? [best] : [])]),
    choice ? pricesOf(search, choice, asked.solver) : []
  ]);
  return {
    targets: targetsAsked(search, questions),
    scenario: questions[0].settings.scenario.id,
    from,
    until,
    runs: search.runs,
    checkRuns: search.blocks.check.to,
    seed: questions[0].settings.seed,
    budget,
    wanted: probability,
    outcome,
    today: {probability: today.probability, standardError: today.standardError},
    best,
    missing,
    bound,
    disagree: choice ? choice.disagree / search.runs : 0,
    curve,
    prices,
    nextMillion: best && nextMillion(curve, best),
    costs: costsUsed(search, costs),
    leftOut: leftOut(search, {project, costs, best})
  };
}

/** What was asked, as its goals were compiled. */
function targetsAsked(search: MixSearch, questions: MixAsked["questions"]): Allocation["targets"] {
  return questions.map(({target, reading}, k) => {
    const {operator, goal} = search.compiled[k];
    return {target: target.id, reading: reading.id, operator, goal};
  });
}

interface BestChoice extends Pick<Allocation, "outcome" | "missing" | "bound"> {
  choice: TriedChoice | null;
}

async function bestChoice(
  search: MixSearch,
  {budget, probability}: Pick<MixAsked, "budget" | "probability">
): Promise<BestChoice> {
  if (probability !== null) {
    const cheapest = await cheapestFor(search, probability);
    if (!cheapest) {
      const most = await search.settle({
        budget: budget ?? everything(search),
        tolerance: countTolerance
      });
      return {choice: most, outcome: "outOfReach", missing: null, bound: null};
    }
    if (budget === null || cheapest.cost <= budget)
      return {choice: cheapest, outcome: "found", missing: null, bound: cheapest.bound};
    const within = await search.settle({budget, tolerance: countTolerance});
    return {choice: within, outcome: "overBudget", missing: cheapest.cost - budget, bound: null};
  }
  const most = await search.settle({budget: budget ?? 0, tolerance: countTolerance});
  if (most) return {choice: most, outcome: "found", missing: null, bound: most.bound / search.runs};
  const least = await search.solve({runs: 0});
  const missing = least ? least.cost - (budget ?? 0) : null;
  return {choice: null, outcome: least ? "overBudget" : "outOfReach", missing, bound: null};
}

/** The cheapest mix that reaches a probability, also on runs that did not choose it; null if none does. */
async function cheapestFor(search: MixSearch, wanted: number): Promise<TriedChoice | null> {
  const {runs} = search;
  let asked = Math.ceil(wanted * runs - 1e-9);
  for (let raise = 0; ; raise++) {
    const choice = await search.settle({runs: Math.min(runs, asked), tolerance: costTolerance});
    if (!choice || raise === mostRaises) return choice;
    const share = shareMet(jointHolds(await search.try(choice.departures, search.blocks.raise)));
    if (share >= wanted || asked >= runs) return choice;
    asked += Math.ceil((wanted - share) * runs);
  }
}

/** What all controls at their high ends cost. */
function everything({space}: MixSearch): number {
  return space.controls.reduce((sum, {high, cost}) => sum + Math.max(0, high) * cost, 0);
}

async function pricesOf(
  {problem, space}: MixSearch,
  {held}: TriedChoice,
  solver: LinearSolver
): Promise<LimitPrice[]> {
  const prices = await limitPrices(problem, held, solver);
  if (!prices) return [];
  const ofLevers = space.controls.map(({lever: {id, name, unit}, year}, j) => ({
    limit: id,
    name,
    unit,
    year,
    price: prices.controls[j]
  }));
  const ofCapacities = space.limits.map(({capacity: {id, name}, controls: [first], year}, i) => ({
    limit: id,
    name,
    unit: space.controls[first].lever.unit,
    year,
    price: prices.limits[i]
  }));
  return [...ofLevers, ...ofCapacities].filter(({price}) => price > 1e-6);
}

function costsUsed({space}: MixSearch, {costs}: LeverCosts): Allocation["costs"] {
  const levers = [...new Set(space.controls.map(({lever}) => lever))];
  return levers.flatMap(({id, name, unit}) => {
    const cost = costs.find(({lever}) => lever === id);
    return cost ? [{lever: id, name, unit, amount: cost.amount, basis: cost.basis}] : [];
  });
}

function leftOut(
  {space, problem}: MixSearch,
  {project: {levers}, costs, best}: Pick<MixAsked, "project" | "costs"> & {best: Mix | null}
): LeftOut[] {
  const {slopes} = problem.response;
  const bought = new Set(best?.bought.map(({lever}) => lever));
  return levers.flatMap(({id: lever, name}): LeftOut[] => {
    if (bought.has(lever)) return [];
    const own = space.controls.flatMap((control, j) => (control.lever.id === lever ? [j] : []));
    if (!costs.costs.some((cost) => cost.lever === lever))
      return [{lever, name, because: "noCost"}];
    if (own.length === 0) return [];
    const moves = own.some((j) => slopes.some((of) => of[j].some((slope) => slope !== 0)));
    return [{lever, name, because: moves ? "notWorth" : "noEffect"}];
  });
}
