import {amountText} from "../charts/text/amountText.js";
import {say} from "../charts/text/say.js";
import {wordsOf as chartWords} from "../charts/words/wordsOf.js";
import {probabilityText} from "../plan/probabilityText.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import type {Language} from "../quantity/label.js";
import {aimText} from "./aimText.js";
import type {Allocation, BoughtLever, Mix} from "./allocationAnswer.js";
import {askedText} from "./askedText.js";
import {errorText} from "./estimateText.js";
import {wordsOf} from "./words/wordsOf.js";

/** Levers named in the sentence at most. */
const mostNamed = 3;

/**
 * Answers in words what a budget buys, or what a probability costs: how likely the targets are with and without it, what the money goes
 * to, what more would add, and what was left out.
 *
 * @param answer - from `allocateBudget`
 * @param project - names of the targets and the scenario
 * @param language - of the reader
 * @example
 * describeAllocation({targets: [], scenario: "a", budget: 0, wanted: null, outcome: "found", today: {probability: 0.4, standardError: 0.03}, best: null, missing: null, curve: [], prices: [], nextMillion: null, leftOut: []}, {plan: {targets: []}, scenarios: []}, "en").includes("40%") // => true
 */
export function describeAllocation(
  answer: Allocation,
  project: Pick<Project, "plan" | "scenarios">,
  language: Language
): string {
  checkForm("answer", answer, {
    targets: [{target: "text"}],
    today: {probability: "number", standardError: "number"},
    outcome: "text",
    curve: [{cost: "number", probability: "number", standardError: "number"}],
    prices: [{name: "label", price: "number"}],
    leftOut: [{name: "label"}]
  });
  checkProjectForm(project, ["scenarios"]);
  checkForm("project", project, {plan: {targets: "list"}});
  const words = wordsOf(language).allocate;
  const {best, prices, leftOut, targets} = answer;
  const named = targets.map((asked) => askedText(asked, project.plan, language));
  const parts = [
    ...todaySentences(answer, {targets: words.together(named)}, project.scenarios, language),
    ...outcomeSentences(answer, language)
  ];
  parts.push(...spentSentences(answer, language));
  if (best && targets.length > 1) {
    const each = eachText(best, named);
    const held = heldDown(answer, best);
    if (held >= 0) parts.push(words.heldDown(each[held].target, each[held].probability));
    parts.push(words.each(each));
  }
  const [dearest] = [...prices].sort((a, b) => b.price - a.price);
  if (dearest)
    parts.push(
      words.price({
        limit: say(dearest.name, language),
        year: dearest.year,
        price: amountText(dearest.price, "CNY", language, true)
      })
    );
  const further = furtherPoints(answer);
  if (further > 0) parts.push(words.further(further < 1 ? further.toFixed(1) : further.toFixed(0)));
  const noCost = leftOut.filter(({because}) => because === "noCost").length;
  if (noCost > 0) parts.push(words.noCost(noCost));
  return chartWords(language).sentences(parts);
}

/** How likely it is with nothing bought, and what that hangs on where it is only a condition. */
function todaySentences(
  {scenario, today, conditions = []}: Allocation,
  names: {targets: string},
  scenarios: Project["scenarios"],
  language: Language
): string[] {
  const known = scenarios.find(({id}) => id === scenario);
  const {allocate} = wordsOf(language);
  return [
    allocate.today({
      ...names,
      scenario: known ? say(known.name, language) : scenario,
      probability: probabilityText(today.probability),
      error: errorText(100 * today.standardError)
    }),
    ...conditions.map((one) => say(one, language))
  ];
}

/** What the money goes to, or why to nothing. */
function spentSentences(answer: Allocation, language: Language): string[] {
  const words = wordsOf(language).allocate;
  const {best, budget, outcome, wanted} = answer;
  if (!best || buysNothing(answer)) return [];
  if (best.bought.length > 0) return [words.bought(waysOf(best, language))];
  if (budget === 0 || (wanted !== null && outcome === "found")) return [];
  return [furtherPoints(answer) > 0 ? words.tooLittle : words.nothing];
}

/** What 10 million yuan more than is spent adds, in points; 0 where that is next to nothing. */
function furtherPoints({nextMillion}: Allocation): number {
  const points = nextMillion === null ? 0 : 1000 * nextMillion;
  return points >= 0.1 ? points : 0;
}

/** A budget is left whole, and no other would help. */
function buysNothing(answer: Allocation): boolean {
  const {best, budget, wanted} = answer;
  if (!best || best.bought.length > 0 || wanted !== null) return false;
  return (budget ?? 0) > 0 && furtherPoints(answer) === 0;
}

/** Which target keeps several from being met together where money does not help: the one met no oftener than all; −1 if none. */
function heldDown(answer: Allocation, {each, probability}: Mix): number {
  if (!buysNothing(answer)) return -1;
  const others = each.filter((one) => one > probability);
  return others.length === each.length - 1 ? each.indexOf(Math.min(...each)) : -1;
}

function outcomeSentences(answer: Allocation, language: Language): string[] {
  const {outcome, best, missing, budget, wanted} = answer;
  const words = wordsOf(language).allocate;
  const money = (value: number) => amountText(value, "CNY", language, true);
  const attained = best && {
    probability: probabilityText(best.probability),
    error: errorText(100 * best.standardError),
    cost: money(best.cost)
  };
  const ask = wanted === null ? "" : aimText(wanted);
  const most =
    attained && budget !== null ? [words.most({budget: money(budget), ...attained})] : [];
  if (outcome === "overBudget" && wanted !== null && budget !== null) {
    const cost = money(budget + (missing ?? 0));
    const over = {wanted: ask, cost, missing: money(missing ?? 0), budget: money(budget)};
    return [words.missing(over), ...most];
  }
  if (outcome === "overBudget") return [words.limitsCost(money(missing ?? 0))];
  if (!attained) return [];
  if (buysNothing(answer)) return [words.buysNothing(money(budget ?? 0))];
  if (wanted === null) return most;
  if (outcome !== "found") return [words.outOfReach({wanted: ask, ...attained})];
  if (best.bought.length === 0) return [words.free(ask)];
  const short = best.probability + 1.96 * best.standardError < wanted;
  return [words.least({wanted: ask, ...attained, short})];
}

function waysOf({bought}: Mix, language: Language): string[] {
  const words = wordsOf(language).allocate;
  return [...bought]
    .sort((a, b) => b.cost - a.cost)
    .slice(0, mostNamed)
    .map(({name, unit, cost, years}) =>
      words.way({
        lever: say(name, language),
        cost: amountText(cost, "CNY", language, true),
        years: years
          .filter(({today, value}) => today !== value)
          .map(({year, today, value}) =>
            words.inYear({
              year,
              today: amountText(today, unit, language),
              value: amountText(value, unit, language)
            })
          )
      })
    );
}

function eachText({each}: Mix, named: readonly string[]) {
  return each.map((probability, k) => ({
    target: named[k],
    probability: probabilityText(probability)
  }));
}

/**
 * What a lever is raised by in a year, signed; a dash where it stays.
 *
 * @param bought - from a mix
 * @param year - of the plan
 * @param language - of the reader
 * @example
 * raisedText({unit: "person", years: [{year: 2026, today: 100, value: 150}]}, 2026, "en") // => "+50"
 */
export function raisedText({years, unit}: BoughtLever, year: number, language: Language): string {
  const found = years.find((one) => one.year === year);
  const by = found ? found.value - found.today : 0;
  if (by === 0) return "–";
  return `${by > 0 ? "+" : "−"}${amountText(Math.abs(by), unit, language)}`;
}
