// skillcast: forecasts of a plan's targets, scenarios and their comparison, verdicts and charts. Pure: runs in Node, in a page and in
// a worker.

// quantity
export {formatAmount, formatShare} from "./quantity/formatAmount.js";
export {DataError} from "./check/dataError.js";
export type {Label, Language} from "./quantity/label.js";
export {describeProblem, type Problem} from "./check/problem.js";

// indicators and assumptions
export type {Assumption, Basis, Prior} from "./project/assumption.js";
export {indicatorList} from "./pipeline/indicatorList.js";
export type {PipelineIndicator} from "./pipeline/pipelineIndicator.js";

// plan
export type {Body} from "./project/body.js";
export type {Plan} from "./project/plan.js";
export {
  isBorderline,
  type StatusBands,
  type StatusWord,
  statusBands,
  statusWord
} from "./plan/statusWord.js";
export type {
  Aggregate,
  Operator,
  PlanParameter,
  Reading,
  Target,
  TargetKind
} from "./project/target.js";
export type {TrendThresholds, TrendWord} from "./plan/trendLabel.js";

// evidence
export type {CalibrationSetup} from "./project/calibrationSetup.js";
export type {CoverageRecord} from "./project/coverageRecord.js";
export type {Fit, ParameterEvidence, PredictiveCheck} from "./project/fitRecord.js";
export type {Confidence, Figure} from "./project/figure.js";
export type {Finding} from "./project/finding.js";
export type {PeerTarget} from "./project/peerTarget.js";
export type {Rule as LegalRule} from "./project/rule.js";

// project
export type {
  Definition,
  LevelSetup,
  ModelSetup,
  ProgrammeSetup
} from "./project/modelSetup.js";
export type {MortalityTable, PopulationTable, Project} from "./project/project.js";

// scenario
export {type ChangeTarget, changeTargets} from "./scenario/changeTarget.js";
export {decodeScenario, sharedInputs} from "./scenario/decodeScenario.js";
export {encodeScenario} from "./scenario/encodeScenario.js";
export {inheritScenario} from "./scenario/inheritScenario.js";
export type {Lever} from "./project/lever.js";
export {leverBaseline} from "./project/leverBaseline.js";
export type {Change, Scenario} from "./project/scenario.js";
export {
  type InputDifference,
  type ScenarioDifferences,
  scenarioDifferences
} from "./scenario/scenarioDifferences.js";

// verdict
export {
  compareForecasts,
  type ForecastDifferences,
  type IndicatorDifference,
  type VerdictDifference
} from "./verdict/compareForecasts.js";
export {
  type AlternativeEffect,
  evidenceEffects,
  type NumberValue
} from "./verdict/evidenceEffects.js";
export {isStale} from "./verdict/forecastInputs.js";
export type {ForecastPlanOptions} from "./verdict/forecastOptions.js";
export {forecastPlan} from "./verdict/forecastPlan.js";
export {forecastPlanSync} from "./verdict/forecastPlanSync.js";
export {
  type Forecast,
  forecastSchema,
  type ReadingVerdict,
  type Status,
  type TargetVerdict
} from "./verdict/forecastSchema.js";
export type {IndicatorForecast, ObservedPoint} from "./verdict/indicatorSchema.js";
export type {SeriesForecaster} from "./verdict/seriesForecaster.js";
export type {ParameterSource} from "./verdict/parameterSource.js";
export {version} from "./verdict/version.js";

// charts
export type {ComparedIndicator} from "./charts/comparison/comparedIndicator.js";
export {comparisonPlot} from "./charts/comparison/comparisonPlot.js";
export {comparisonTable} from "./charts/comparison/comparisonTable.js";
export type {Difference} from "./charts/difference/difference.js";
export {differencePlot} from "./charts/difference/differencePlot.js";
export {differenceTable} from "./charts/difference/differenceTable.js";
export type {FanGoal, FanOptions} from "./charts/fan/fanOptions.js";
export {fanPlot} from "./charts/fan/fanPlot.js";
export {fanTable} from "./charts/fan/fanTable.js";
export {type GoalSource, planGoals} from "./charts/fan/planGoals.js";
export type {FlowDiagram, FlowLink, FlowNode} from "./charts/flow/flow.js";
export {flowPlot} from "./charts/flow/flowPlot.js";
export {flowTable} from "./charts/flow/flowTable.js";
export type {ChartOptions} from "./charts/frame/chartOptions.js";
export type {ChartSpec} from "./charts/frame/chartSpec.js";
export type {ChartColumn, ChartTable} from "./charts/frame/chartTable.js";
export {type Palette, palettes, type ThemeName} from "./charts/frame/palette.js";
export {type LevelMixOptions, levelMixPlot} from "./charts/levelMix/levelMixPlot.js";
export {levelMixTable} from "./charts/levelMix/levelMixTable.js";
export type {Pyramid, PyramidSide} from "./charts/pyramid/pyramid.js";
export {type PyramidOptions, pyramidPlot} from "./charts/pyramid/pyramidPlot.js";
export {pyramidTable} from "./charts/pyramid/pyramidTable.js";
export {probabilityText} from "./plan/probabilityText.js";
export {statusText} from "./charts/text/statusText.js";
export {verdictPlot} from "./charts/verdicts/verdictPlot.js";
export {type SentenceContext, verdictSentence} from "./charts/verdicts/verdictSentence.js";
export {type PlanOutline, type StripOptions, verdictStrip} from "./charts/verdicts/verdictStrip.js";
export {verdictTable} from "./charts/verdicts/verdictTable.js";
