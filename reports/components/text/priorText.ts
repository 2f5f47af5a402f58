import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import type {Assumption} from "../../lib/project/assumption.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";
import {inputText} from "./inputText.js";

/** The prior of an assumption in words: its middle and its 95% range, or its family where that has no such form. */
export function priorText({prior, unit, components}: Assumption, language: Language): string {
  const words = wordsOf(language).methods.priors;
  const number = (x: number) => inputText(x, unit, language, true);
  switch (prior.family) {
    case "fixed":
      return words.fixed(number(prior.value));
    case "beta":
      return words.beta(number(prior.a / (prior.a + prior.b)), prior.a, prior.b);
    case "uniform":
      return words.uniform(number(prior.low), number(prior.high));
    case "dirichlet": {
      const total = prior.alpha.reduce((sum, alpha) => sum + alpha, 0);
      const parts = prior.alpha.map(
        (alpha, i) =>
          `${components?.[i]?.name[language] ?? i + 1} ${amountText(alpha / total, "1", language)}`
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
