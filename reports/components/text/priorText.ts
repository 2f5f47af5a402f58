import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import {priorCentre} from "../../lib/pipeline/priorCentre.js";
import type {Assumption} from "../../lib/project/assumption.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {inputText} from "./inputText.js";

/** The prior of an assumption in words: its middle and its 95% range, or its family where that has no such form. */
export function priorText(assumption: Assumption, language: Language): string {
  const {prior, unit, components} = assumption;
  const words = wordsOf(language).methods.priors;
  const number = (x: number) => inputText(x, unit, language, true);
  switch (prior.family) {
    case "fixed":
      return words.fixed(number(prior.value));
    case "beta":
      return words.beta(number(priorCentre(assumption)[0]), prior.a, prior.b);
    case "uniform":
      return words.uniform(number(prior.low), number(prior.high));
    case "dirichlet": {
      const total = prior.alpha.reduce((sum, alpha) => sum + alpha, 0);
      const parts = priorCentre(assumption).map(
        (share, i) =>
          `${components?.[i]?.name[language] ?? i + 1} ${amountText(share, "1", language)}`
      );
      return words.dirichlet(parts, Number(total.toPrecision(3)));
    }
    default: {
      const bare = (x: number) => inputText(x, unit, language, unit === "1/yr");
      const tail = unit === "1" || unit === "1/yr" ? "" : unitText(unit, language);
      const {median, low, high} = prior;
      return words.range({median: bare(median), low: bare(low), high: bare(high)}, tail);
    }
  }
}
