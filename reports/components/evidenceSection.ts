import {html} from "htl";
import {say} from "../lib/charts/fullWidth.js";
import type {Fit} from "../lib/evidence/fit.js";
import type {Project} from "../lib/project/project.js";
import type {Label, Language} from "../lib/quantity/label.js";
import type {Forecast} from "../lib/verdict/forecast.js";
import {type Backtest, backtestTable} from "./backtestTable.js";
import {type Benchmark, benchmarkTable} from "./benchmarkTable.js";
import {fitSummary} from "./fitSummary.js";

/** What stands behind the intervals: where parameters come from, the fit, the backtest, the benchmark, as far as each exists. */
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
    | {says: Label}
    | undefined;
  const source = forecast.parameters;
  return html`<div class="evidence">
    ${source ? html`<p>${say(source.describe, language)}</p>` : null}
    ${fit ? fitSummary(fit as Fit, project, language) : null}
    ${ranks ? html`<p>${say(ranks.says, language)}</p>` : null}
    ${backtest ? backtestTable(backtest as Backtest, language) : null}
    ${benchmark ? benchmarkTable(benchmark as Benchmark, language) : null}
  </div>`;
}
