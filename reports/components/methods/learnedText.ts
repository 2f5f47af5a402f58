import type {Assumption} from "../../lib/project/assumption.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import {parameterNames} from "../../lib/project/parameterNames.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** What the published figures taught of an assumption: how much its range contracted, or that they say nothing. */
export function learnedText(
  assumption: Assumption,
  fit: Fit | undefined,
  language: Language
): string {
  if (!fit) return "";
  const names = parameterNames(assumption);
  const parts = fit.parameters.filter(({parameter}) => names.includes(parameter));
  const best = parts.reduce((most, {contraction}) => Math.max(most, contraction), 0);
  if (parts.length === 0) return "";
  const {learned, learnedLittle} = wordsOf(language).methods;
  return best < 0.1 ? learnedLittle : learned(`${Math.round(100 * best)}%`);
}
