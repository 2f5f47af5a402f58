// skillcast/decide: what to change, by how much, by when. Pure: runs in Node, in a page and in a worker.

export type {Span, SpanFrame} from "../charts/span/span.js";
export {spanPlot} from "../charts/span/spanPlot.js";
export {attributeDifference, type DifferenceOptions} from "../decide/attributeDifference.js";
export {attributeGap, type GapShares} from "../decide/attributeGap.js";
export {
  type ComparedTarget,
  type CompareOptions,
  compareScenarios,
  type ScenarioComparison,
  type TargetDifference
} from "../decide/compareScenarios.js";
export {dasGupta} from "../decide/dasGupta.js";
export type {DecisionOptions} from "../decide/decisionQuestion.js";
export {describeCompare, describeGap, stageDifferences} from "../decide/describeCompare.js";
export {describeSeek, seekSpans} from "../decide/describeSeek.js";
export type {DecisionWatch} from "../decide/readingRuns.js";
export type {LeverAnswer, SeekAnswer, SeekOptions} from "../decide/seekAnswer.js";
export {seekLever} from "../decide/seekLever.js";
export {
  type FoundSetting,
  type SettingGrid,
  seekSetting,
  type Trial
} from "../decide/seekSetting.js";
export {shapleyValues} from "../decide/shapleyValues.js";
export type {Estimate, ReadingState, StageShare, StageShares} from "../decide/stageShares.js";
export {pipelineStages, type Stage} from "../pipeline/pipelineStages.js";
