import type {KeptScores} from "../../verdict/scoreKept.js";
import type {Setting} from "../terminal/setting.js";

/** What kept forecasts were worth, in a sentence. */
export function scoresText(
  {targets, years, brier, coverage80}: KeptScores,
  {words}: Pick<Setting, "words">
): string {
  if (targets.length + years.length === 0) return words.history.noScores;
  return words.history.scores({
    targets: targets.length,
    brier: (brier ?? 0).toFixed(2),
    years: years.length,
    coverage: `${Math.round(100 * (coverage80 ?? 0))}%`
  });
}
