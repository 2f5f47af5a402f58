// skillcast/decide: what to change, by how much, by when. Pure: runs in Node, in a page and in a worker.

export {tradeOffPlot, type TradeOffPoint} from "../charts/tradeOff/tradeOffPlot.js";
export type {Span, SpanFrame} from "../charts/span/span.js";
export {spanPlot} from "../charts/span/spanPlot.js";
export {allocateBudget} from "../decide/allocateBudget.js";
export type {
  AllocateOptions,
  Allocation,
  BoughtLever,
  LeftOut,
  LimitPrice,
  Mix
} from "../decide/allocationAnswer.js";
export {analyseSensitivity} from "../decide/analyseSensitivity.js";
export {attributeDifference, type DifferenceOptions} from "../decide/attributeDifference.js";
export {attributeGap, type GapShares} from "../decide/attributeGap.js";
export {
  type ComparedTarget,
  type CompareOptions,
  compareScenarios,
  type ScenarioComparison,
  type TargetDifference
} from "../decide/compareScenarios.js";
export type {DecisionRow, DecisionTable} from "../decide/decisionTable.js";
export {dasGupta} from "../decide/dasGupta.js";
export type {DecisionOptions} from "../decide/decisionQuestion.js";
export {allocationTable} from "../decide/allocationTable.js";
export {describeAllocation} from "../decide/describeAllocation.js";
export {describeCompare, describeGap, stageDifferences} from "../decide/describeCompare.js";
export {tradeOffPoints} from "../decide/tradeOffPoints.js";
export {
  describeTogether,
  type TogetherPart,
  type TogetherText
} from "../decide/describeTogether.js";
export {describeSeek, seekSpans} from "../decide/describeSeek.js";
export {
  describeSensitivity,
  indexText,
  limitText,
  sensitivitySpans
} from "../decide/describeSensitivity.js";
export type {DiscoveredScenario, InputLimit} from "../decide/discoverScenario.js";
export type {SensitivityMethod} from "../decide/methods.js";
export {type GoalsTogether, goalsOfParts, type PartGoal} from "../decide/goalsOfParts.js";
export type {PlaceAmount, TogetherAmount} from "../decide/placeAmount.js";
export type {Dependence} from "../decide/placeOrders.js";
export {
  type Place,
  type PlaceOptions,
  type PlacePath,
  type PlaceRuns,
  runPlace
} from "../decide/placeRuns.js";
export {
  type PlacesTogether,
  placesTogether,
  type TogetherOptions,
  type TogetherQuantity
} from "../decide/placesTogether.js";
export {reconcileRuns} from "../decide/reconcileRuns.js";
export {type GroupEffect, morrisEffects, type MorrisOptions} from "../decide/morrisEffects.js";
export {
  type BoxCatch,
  type BoxLimit,
  inBox,
  type PrimBox,
  type PrimOptions,
  primBox
} from "../decide/primBox.js";
export type {DecisionWatch} from "../decide/decisionWatch.js";
export type {Trial} from "../decide/runBrackets.js";
export type {LeverAnswer, SeekAnswer, SeekOptions} from "../decide/seekAnswer.js";
export {seekLever} from "../decide/seekLever.js";
export {seekTable} from "../decide/seekTable.js";
export {
  type FoundSetting,
  type SettingGrid,
  seekSetting
} from "../decide/seekSetting.js";
export type {
  InputSensitivity,
  OneWayEffect,
  Sensitivity,
  SensitivityOptions
} from "../decide/sensitivityAnswer.js";
export {sensitivityTable} from "../decide/sensitivityTable.js";
export {shapleyValues} from "../decide/shapleyValues.js";
export {
  type GroupIndices,
  type SobolIndices,
  type SobolOptions,
  sobolIndices,
  type VarianceIndex
} from "../decide/sobolIndices.js";
export type {
  LinearProgram,
  LinearRow,
  LinearSolution,
  LinearSolver
} from "../decide/linearProgram.js";
export {type SobolSequence, sobolSequence} from "../decide/sobolSequence.js";
export type {Estimate, ReadingState, StageShare, StageShares} from "../decide/stageShares.js";
export {stageTable} from "../decide/stageTable.js";
export {pipelineStages} from "../pipeline/pipelineStages.js";
export type {Stage} from "../pipeline/stage.js";
