import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import {level} from "../../lib/fit/calibrationVerdict.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Project} from "../../lib/project/project.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {wordsOf} from "../../words/wordsOf.js";
import {type Backtest, backtestTable} from "./backtestTable.js";
import {type Benchmark, benchmarkTable} from "./benchmarkTable.js";
import {fitSummary} from "./fitSummary.js";
import {type RankShape, rankShape} from "./rankShape.js";

/** The simulation-based calibration, as far as the page shows it. */
interface RankTest {
  replicates: number;
  particles: number;
  tests: {coordinate: string; name: Label; pValue: number; counts: number[]}[];
  meanings: {name: Label; stated: number; right: number; pValue: number}[];
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
    ${ranks ? html.fragment`<p>${rankText(ranks, language)}</p><p>${meaningText(ranks, (fit as Fit | undefined)?.particles, language)}</p>${failedList(ranks, language)}` : null}
    ${backtest ? backtestTable(backtest as Backtest, language) : null}
    ${benchmark ? benchmarkTable(benchmark as Benchmark, language) : null}
  </div>`;
}

function rankText(
  {replicates, tests, meanings, failed, passed, says, power}: RankTest,
  language: Language
): string {
  const words = wordsOf(language).methods.ranks;
  const found = power.map(({fault, share}) =>
    words.found(say(fault, language), Math.round(100 * share))
  );
  const result = {replicates, tests: tests.length + meanings.length, failed, passed};
  return `${words.test(result, say(says, language), found)}${failures(tests, language)}`;
}

/** How the meanings of published numbers were found again; where some were too sure, that what has fewer particles than the fit wavers more. */
function meaningText(
  {meanings, particles}: RankTest,
  fitted: number | undefined,
  language: Language
): string {
  const percent = (share: number) => Math.round(100 * share);
  const words = wordsOf(language).methods.ranks;
  const parts = meanings.map(({name, stated, right, pValue}) => ({
    name: say(name, language),
    stated: percent(stated),
    right: percent(right),
    wrong: pValue < level
  }));
  const short = parts.some(({wrong, stated, right}) => wrong && stated > right);
  const wavers = short && fitted && particles < fitted ? words.wavers(particles, fitted) : "";
  return `${words.meanings(parts)}${wavers}`;
}

/** The parameters that failed by how they fail, the most frequent way first. */
function failedWays(tests: RankTest["tests"]) {
  const worst = tests.filter(({pValue}) => pValue < level).sort((a, b) => a.pValue - b.pValue);
  const ways = new Map<RankShape, RankTest["tests"]>();
  for (const one of worst) {
    const shape = rankShape(one.counts);
    ways.set(shape, [...(ways.get(shape) ?? []), one]);
  }
  return [...ways].sort((a, b) => b[1].length - a[1].length);
}

/** Years of the pace have no name of their own. */
const isNamed = ({coordinate, name}: RankTest["tests"][number]) => name.en !== coordinate;

/** How many parameters failed, and how; years of the pace are counted apart. */
function failures(tests: RankTest["tests"], language: Language): string {
  const words = wordsOf(language).methods.ranks;
  const ways = failedWays(tests);
  if (ways.length === 0) return "";
  const years = ways.flatMap(([, ones]) => ones.filter((one) => !isNamed(one))).length;
  return words.failures(
    ways.map(([shape, ones]) => ({shape: words.shapes[shape], count: ones.length})),
    years
  );
}

/** The names of the parameters that failed, folded. */
function failedList({tests}: RankTest, language: Language): HTMLElement | null {
  const {ranks} = wordsOf(language).methods;
  const {gap, named} = wordsOf(language).terms;
  const lines = failedWays(tests).flatMap(([shape, ones]) => {
    const names = ones.filter(isNamed).map(({name}) => say(name, language));
    return names.length > 0 ? [named(ranks.shapes[shape], names.join(gap))] : [];
  });
  return lines.length === 0
    ? null
    : html`<details class="more"><summary>${ranks.failedList}</summary><ul>${lines.map((line) => html`<li>${line}</li>`)}</ul></details>`;
}
