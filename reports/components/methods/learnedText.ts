import {type Assumption, parameterNames} from "../../lib/project/assumption.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Language} from "../../lib/quantity/label.js";

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
  const percent = `${Math.round(100 * best)}%`;
  if (best < 0.1)
    return language === "zh"
      ? "公布数没有使这个范围收窄一成以上。"
      : "Published figures do not narrow this range by a tenth.";
  return language === "zh"
    ? `公布数使这个范围收窄了${percent}。`
    : `Published figures narrow this range by ${percent}.`;
}
