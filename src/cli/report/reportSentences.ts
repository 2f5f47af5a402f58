import {say} from "../../charts/text/say.js";
import {describeVerdicts} from "../../charts/verdicts/describeVerdicts.js";
import {headline, registered, together} from "../forecast/printForecast.js";
import type {ReportSources} from "./reportSources.js";

/** Sources named in a note at most. */
const mostSources = 8;

/** The overall judgement: what verdicts add up to, the headline, the plan as a whole, what the register says. */
export function overallText({project, forecast, language, words}: ReportSources): string[] {
  const {verdicts} = words;
  return [
    describeVerdicts(forecast.targets, {language}),
    headline(forecast, project, language, verdicts),
    together(forecast, language, verdicts) + registered(forecast, verdicts)
  ].map((text) => text.trim());
}

/** Where the figures come from that the verdicts and their indicators use, the latest first. */
export function sourceNote({project, forecast, words: {memo}}: ReportSources): string {
  const used = new Set([
    ...forecast.targets.flatMap(({recentFigures = []}) => recentFigures),
    ...forecast.indicators.flatMap(({observed}) => observed.map(({figure}) => figure))
  ]);
  const found = new Map(
    project.figures
      .filter(({id, title}) => used.has(id) && title !== "")
      .sort((a, b) => (a.published < b.published ? 1 : -1))
      .map(({title, issuer, published}) => [title, {title, issuer, published}])
  );
  const named = [...found.values()].slice(0, mostSources);
  const list = named.map(({title, issuer, published}) =>
    memo.source(say({zh: title, en: title}, "zh").replace(/^《|》$/gu, ""), issuer, published)
  );
  const rest = found.size - named.length;
  return memo.sources(rest > 0 ? [...list, memo.moreSources(rest)] : list);
}
