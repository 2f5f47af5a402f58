import type {Finding} from "../project/finding.js";
import type {Project} from "../project/project.js";
import type {ParameterSource} from "./parameterSource.js";

/**
 * What ties the words of a verdict to evidence: whether parameters are fitted, what the fit could not reconcile, and how often
 * such intervals held on past dates.
 *
 * @param project - its fit and coverage, if there are any
 * @param source - where the parameters came from
 */
export function evidenceFindings(
  {fit, coverage}: Pick<Project, "fit" | "coverage">,
  {fitted}: Pick<ParameterSource, "fitted">
): Finding[] {
  return [
    ...(fitted && fit ? fit.findings : []),
    ...(fitted ? [] : [priorOnly]),
    coverage ? coverageFinding(coverage) : noCoverage
  ];
}

const priorOnly: Finding = {
  id: "prior-only",
  kind: "diagnostic",
  severity: "matters",
  text: {
    zh: "参数没有用公布数校准,全部按假设区间抽取。",
    en: "Parameters are not fitted to published figures; all are drawn from their assumed ranges."
  },
  figures: [],
  targets: []
};

const noCoverage: Finding = {
  id: "coverage-unknown",
  kind: "diagnostic",
  severity: "matters",
  text: {
    zh: "这些区间没有用过去的数据检验过:它们是否可靠尚不清楚(skillcast backtest)。",
    en: "These intervals have not been tested on past data: whether they hold is not known (skillcast backtest)."
  },
  figures: [],
  targets: []
};

function coverageFinding({cases, origins, coverage}: NonNullable<Project["coverage"]>): Finding {
  const percent = (share: number) => `${Math.round(100 * share)}%`;
  const share = coverage["95"];
  const spread = 1.96 * Math.sqrt(Math.max(0.95 * 0.05, share * (1 - share)) / cases);
  const low = share + spread < 0.95;
  const arithmetic = `${Math.round(share * cases)} / ${cases}; ± ${percent(spread)} (binomial)`;
  return {
    id: "coverage",
    kind: "diagnostic",
    severity: low ? "matters" : "notes",
    text: {
      zh: `在${origins}个过去的时点上检验:95%区间包含了${cases}个后来公布数中的${percent(share)},80%区间包含${percent(coverage["80"])}。${low ? "覆盖不足:区间偏窄。" : ""}`,
      en: `Tested at ${origins} past dates: 95% intervals held ${percent(share)} of ${cases} numbers published later, 80% intervals ${percent(coverage["80"])}.${low ? " That is too few: the intervals are too narrow." : ""}`
    },
    figures: [],
    targets: [],
    arithmetic
  };
}
