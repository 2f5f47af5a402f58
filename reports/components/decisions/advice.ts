import type {SiteDecisions} from "../../build/siteDecisions.js";
import {amountText} from "../../lib/charts/text/amountText.js";
import {nameUnit} from "../../lib/charts/text/differenceText.js";
import {say} from "../../lib/charts/text/say.js";
import {aimText} from "../../lib/decide/aimText.js";
import type {ScenarioComparison} from "../../lib/decide/compareScenarios.js";
import {estimateText} from "../../lib/decide/estimateText.js";
import type {LeverAnswer, SeekAnswer} from "../../lib/decide/seekAnswer.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Language} from "../../lib/quantity/label.js";
import {windowUnit} from "../../lib/quantity/windowUnit.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Measures named at most, and rise of the probability from which one is named. */
const mostNamed = 3;
const noticed = 0.02;
/** Share of the standard deviation by which the results must draw together to be told. */
const narrower = 0.1;

/** What to do, in a few sentences: what the measures gain, what reaches each probability, and why delivering in full does or does not help. */
export function advice({answers, rungs}: SiteDecisions, language: Language): string[] {
  const {levers, difference} = answers;
  return [
    ...gains(levers, language),
    ...unreached([...rungs, levers]).map((answer) => reaching(answer, levers, language)),
    ...(difference ? [delivered(difference, language)] : [])
  ];
}

/** The probabilities that are still to be reached, lowest first, after the highest of those that are. */
function unreached(answers: readonly SeekAnswer[]): SeekAnswer[] {
  const sorted = [...answers].sort((a, b) => a.wanted - b.wanted);
  const first = sorted.findIndex(({wanted, today}) => today.probability < wanted);
  return first < 0 ? sorted.slice(-1) : sorted.slice(Math.max(0, first - 1));
}

function gains({levers, today}: SeekAnswer, language: Language): string[] {
  const words = wordsOf(language).decisions.advice;
  const parts = [...levers]
    .sort((a, b) => b.best.probability - a.best.probability)
    .filter(({best}) => best.probability - today.probability >= noticed)
    .slice(0, mostNamed)
    .map(({name, unit, best}) =>
      words.gain({
        lever: say(name, language),
        value: amountText(best.value, unit, language),
        probability: probabilityText(best.probability, best.standardError)
      })
    );
  return parts.length === 0 ? [] : [words.gains(parts)];
}

function reaching(
  {wanted, today, levers}: SeekAnswer,
  all: SeekAnswer,
  language: Language
): string {
  const words = wordsOf(language).decisions.advice;
  const ask = aimText(wanted);
  if (today.probability >= wanted) return words.has(ask);
  const ways = levers
    .filter(({outcome}) => outcome === "reached")
    .slice(0, 2)
    .map((one) => wayText(one, language));
  if (ways.length > 0) return words.reaches({ask, ways});
  const [best] = [...all.levers].sort((a, b) => b.best.probability - a.best.probability);
  return words.outOfReach({
    ask,
    lever: say(best.name, language),
    best: probabilityText(best.best.probability, best.best.standardError)
  });
}

function wayText({name, unit, today, value, latestStart}: LeverAnswer, language: Language): string {
  return wordsOf(language).decisions.advice.way({
    lever: say(name, language),
    today: amountText(today, unit, language),
    value: amountText(value, unit, language, true),
    start: latestStart ?? 0
  });
}

/** What the scenario compared with does for the target. */
function delivered({scenarios, targets, why}: ScenarioComparison, language: Language): string {
  const [{from, to, amount, probability}] = why.shares;
  const row = targets.find(({target}) => target === why.target);
  const errors = row?.probabilities.map(({standardError}) => standardError) ?? [];
  const narrowed = to.deviation < (1 - narrower) * from.deviation;
  const up = probability.value > 0;
  const unit = windowUnit(row?.unit ?? "");
  return wordsOf(language).decisions.advice.delivered({
    other: say(scenarios[1].name, language),
    before: probabilityText(from.probability, errors[0]),
    after: probabilityText(to.probability, errors[1]),
    amount: nameUnit(estimateText(amount, unit, language).value, unit, language),
    sure: Math.abs(probability.value) > 1.96 * probability.standardError,
    narrower: narrowed,
    closer: narrowed && up !== amount.value > 0 ? (up ? "up" : "down") : null
  });
}
