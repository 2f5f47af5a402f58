import {amountText} from "../../lib/charts/text/amountText.js";
import type {Project} from "../../lib/project/project.js";
import type {Target} from "../../lib/project/target.js";
import {formatShare} from "../../lib/quantity/formatAmount.js";
import type {Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {rangeText} from "../text/rangeText.js";
import {promised} from "./promised.js";

/**
 * Why the headline answer is what it is: the pace that the goal needs beside the last one published, and where the goal lies among the
 * results; then how often such intervals held, as this is the first that a reader meets.
 */
export function whySentence(project: Project, forecast: Forecast, language: Language): string {
  const {target, verdict} = promised(project, forecast);
  const {requiredPace, recentPace, median, lower80, upper80, goal} = verdict;
  const words = wordsOf(language).overview;
  const amount = (value: number) => amountText(value, target.unit, language, true);
  const parts: string[] = [];
  if (requiredPace !== null && requiredPace > 0 && recentPace !== null)
    parts.push(words.paces(amount(requiredPace), amount(recentPace)));
  if (median !== null && lower80 !== null && upper80 !== null && goal !== null) {
    const range = rangeText(amountText(lower80, target.unit, language), amount(upper80), language);
    const place = goal < lower80 ? "below" : goal > upper80 ? "above" : "inside";
    parts.push(words.results({median: amount(median), range, goal: amount(goal), place}));
  }
  if (parts.length === 0) return "";
  return `${words.why(parts)}${heldText(target, project.coverage, language)}`;
}

/** How often intervals of past forecasts of such numbers held: of what was newly added, or of totals and densities. */
function heldText({basis}: Target, coverage: Project["coverage"], language: Language): string {
  const {covered, coveredAdded} = wordsOf(language).figures;
  if (!coverage || basis === "ratio") return "";
  if (basis === "stock") return covered(formatShare(coverage.coverage["80"]), coverage.cases);
  return coverage.added ? coveredAdded(coverage.added) : "";
}
