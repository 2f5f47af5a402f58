import {html} from "htl";
import {say} from "../../lib/charts/text/say.js";
import type {Fit} from "../../lib/project/fitRecord.js";
import type {Project} from "../../lib/project/project.js";
import type {Label, Language} from "../../lib/quantity/label.js";
import type {Forecast} from "../../lib/verdict/forecastSchema.js";
import {type Backtest, backtestTable} from "./backtestTable.js";
import {type Benchmark, benchmarkTable} from "./benchmarkTable.js";
import {fitSummary} from "./fitSummary.js";

/** The simulation-based calibration, as far as the page shows it. */
interface RankTest {
  replicates: number;
  tests: unknown[];
  failed: number;
  passed: boolean;
  says: Label;
  power: {fault: Label; share: number}[];
}

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
  const zh = language === "zh";
  const found = power.map(
    ({fault, share}) => `${say(fault, language)} ${Math.round(100 * share)}%`
  );
  return zh
    ? `校准方法自身的检验：用${replicates}组模拟数据重做整个校准，${tests.length}个坐标中${failed}个不合格，${passed ? "通过" : "没有通过"}。${say(says, language)}如果真有毛病，这个检验能查出来的比例：${found.join("，")}。`
    : `The fit tested on itself: repeated on ${replicates} simulated data sets, ${failed} of ${tests.length} coordinates fail, ${passed ? "passed" : "not passed"}. ${say(says, language)} Were something wrong, the test would find it: ${found.join(", ")}.`;
}
