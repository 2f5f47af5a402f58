import {html} from "htl";
import type {SiteHistory} from "../../build/siteHistory.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** Where nothing is kept yet: how to begin, and that what follows is invented. */
export function progressNotice(
  {example, points}: SiteHistory,
  language: Language
): HTMLElement | string {
  const {begin, invented} = wordsOf(language).progress;
  if (!example && points.length > 1) return "";
  return html`<div class="note" role="note"><p>${begin}</p>${example ? html`<p><b>${invented}</b></p>` : ""}</div>`;
}

/** What kept forecasts were worth by what came since. */
export function progressScores({scores}: SiteHistory, language: Language): string {
  const words = wordsOf(language).progress;
  const {targets, years, brier, coverage80} = scores;
  if (targets.length + years.length === 0) return words.noScores;
  return words.scores({
    targets: targets.length,
    brier: (brier ?? 0).toFixed(2),
    years: years.length,
    coverage: `${Math.round(100 * (coverage80 ?? 0))}%`
  });
}
