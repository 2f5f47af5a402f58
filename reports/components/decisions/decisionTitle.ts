import {amountText} from "../../lib/charts/text/amountText.js";
import {differenceText} from "../../lib/charts/text/differenceText.js";
import {say} from "../../lib/charts/text/say.js";
import {aimText} from "../../lib/decide/aimText.js";
import {findById} from "../../lib/decide/decisionQuestion.js";
import type {LeverAnswer} from "../../lib/decide/seekAnswer.js";
import {probabilityText} from "../../lib/plan/probabilityText.js";
import type {Project} from "../../lib/project/project.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import type {DeskAnswers} from "./deskAnswers.js";

/** Ways named in the title at most: it is read in one breath. */
const mostNamed = 1;

/** The title of the page: what would make the target likely, what that takes, and when it is too late. */
export function decisionTitle(
  {levers: answer, mix}: Pick<DeskAnswers, "levers"> & Partial<Pick<DeskAnswers, "mix">>,
  {plan}: Pick<Project, "plan">,
  language: Language
): string {
  const {levers, today, target, wanted} = answer;
  const words = wordsOf(language).decisions;
  const ask = aimText(wanted);
  const name = say(findById("target", target, plan.targets).name, language);
  if (today.probability >= wanted)
    return words.already({
      target: name,
      ask,
      probability: probabilityText(today.probability, today.standardError)
    });
  const steps = levers.filter(({outcome}) => outcome === "reached").slice(0, mostNamed);
  const cost =
    mix?.outcome === "found" && mix.best
      ? words.cost(amountText(mix.best.cost, "CNY", language, true))
      : "";
  if (steps.length > 0)
    return (
      words.enough({target: name, ask, steps: steps.map((one) => stepOf(one, language))}) + cost
    );
  const [best] = levers.filter(({outcome}) => outcome === "outOfReach");
  if (!best || best.best.probability - today.probability < 0.01)
    return words.nothingHelps({target: name, ask});
  const attained = probabilityText(best.best.probability, best.best.standardError);
  return (
    words.notEnough({target: name, ask, lever: say(best.name, language), best: attained}) + cost
  );
}

function stepOf({name, unit, today, value, latestStart}: LeverAnswer, language: Language) {
  const to = value ?? today;
  return {
    lever: say(name, language),
    today: amountText(today, unit, language),
    value: amountText(to, unit, language, true),
    extra: differenceText(to - today, unit, language, {unit: "full"}),
    start: latestStart ?? 0
  };
}
