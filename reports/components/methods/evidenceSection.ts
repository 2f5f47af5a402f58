import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Project} from "../../lib/project/project.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {type Backtest, backtestTable} from "./backtestTable.js";
import {type Benchmark, benchmarkTable} from "./benchmarkTable.js";
import {fitSummary} from "./fitSummary.js";
import {rankShape} from "./rankShape.js";

/** The simulation-based calibration, as far as the page shows it. */
interface RankTest {
  replicates: number;
  tests: {coordinate: string; name: Label; pValue: number; counts: number[]}[];
  failed: number;
  passed: boolean;
  says: Label;
  power: {fault: Label; share: number}[];
}

/**
 * What stands behind the intervals: where parameters come from, the fit, the backtest, the benchmark, as far as each
 * exists.
 */
export function evidenceSection(
  evidence: Record<string, unknown>,
  {project, forecast, language}: {project: Project; forecast: Forecast; language: Language}
): HTMLElement {
  const documents = Object.values(evidence);
  const has = (document: unknown, ...keys: string[]) =>
    document !== null && typeof document === "object" && keys.every((key) => key in document);
  const fit = documents.find((one) => has(one, "predictive", "parameters", "identifiability"));
  const backtest = documents.find((one) => has(one, "coverage", "origins"));
  const benchmark = documents.find((one) => has(one, "methods", "sets"));
  const ranks = documents.find((one) => has(one, "replicates", "tests", "says")) as
    | RankTest
    | undefined;
  const source = forecast.parameters;
  return html`<div class="evidence">
    ${source ? html`<p>${say(source.describe, language)}</p>` : null}
    ${fit ? fitSummary(fit as Fit, project, language) : null}
    ${ranks ? html`<p>${rankText(ranks, language)}</p>` : null}
    ${backtest ? backtestTable(backtest as Backtest, language) : null}
    ${benchmark ? benchmarkTable(benchmark as Benchmark, language) : null}
  </div>`;
}

function rankText(
  {replicates, tests, failed, passed, says, power}: RankTest,
  language: Language
): string {
  const words = wordsOf(language).methods.ranks;
  const found = power.map(({fault, share}) =>
    words.found(say(fault, language), Math.round(100 * share))
  );
  const result = {replicates, tests: tests.length, failed, passed};
  return `${words.test(result, say(says, language), found)}${failures(tests, failed, language)}`;
}

/** Which parameters failed, the worst first, and how; years of the pace, which have no name of their own, are counted. */
function failures(tests: RankTest["tests"], failed: number, language: Language): string {
  const words = wordsOf(language).methods.ranks;
  const worst = [...tests].sort((a, b) => a.pValue - b.pValue).slice(0, failed);
  const named = worst.filter(({coordinate, name}) => name.en !== coordinate);
  if (worst.length === 0) return "";
  return words.failures(
    named.map(({name, counts}) =>
      words.failure(say(name, language), words.shapes[rankShape(counts)])
    ),
    worst.length - named.length
  );
}
