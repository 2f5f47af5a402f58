// The public API, one line a name, grouped by room. Pure: runs in Node, in a page and in a worker.

export {DataError, describeProblem} from "./quantity/dataError.js";
export {drawBinomial} from "./quantity/drawBinomial.js";
export {drawMultinomial} from "./quantity/drawMultinomial.js";
export {exp} from "./quantity/exp.js";
export {expm1} from "./quantity/expm1.js";
export type {Label, Language} from "./quantity/label.js";
export {log} from "./quantity/log.js";
export {log1p} from "./quantity/log1p.js";
export {logistic} from "./quantity/logistic.js";
export {logit} from "./quantity/logit.js";
export {normalQuantile} from "./quantity/normalQuantile.js";
export {philox} from "./quantity/philox.js";
export {pow} from "./quantity/pow.js";
export {powInt} from "./quantity/powInt.js";
export type {Problem} from "./quantity/problem.js";
// quantity
export {createRandom, RandomStream} from "./quantity/randomStream.js";
export {streamKey} from "./quantity/streamKey.js";
export {unknownName} from "./quantity/unknownName.js";

// plan
export {type CompiledReading, compileReading, type ReadingFrame} from "./plan/compileReading.js";
export {aboutTolerance, isMet} from "./plan/isMet.js";
export type {Plan} from "./plan/plan.js";
export {readingValue} from "./plan/readingValue.js";
export {requiredPace} from "./plan/requiredPace.js";
export {shortfall} from "./plan/shortfall.js";
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
} from "./plan/target.js";
export {type TrendThresholds, type TrendWord, trendLabel} from "./plan/trendLabel.js";
export {type Proportion, wilsonInterval} from "./plan/wilsonInterval.js";

// scenario
export {type ChangeTarget, changeTargets} from "./scenario/changeTarget.js";
export {compileScenario, type ScenarioContext} from "./scenario/compileScenario.js";
export {customScenario, customTexts} from "./scenario/customScenario.js";
export {decodeScenario, sharedInputs} from "./scenario/decodeScenario.js";
export {encodeScenario} from "./scenario/encodeScenario.js";
export {formatScenario} from "./scenario/formatScenario.js";
export {inheritScenario} from "./scenario/inheritScenario.js";
export type {Lever} from "./scenario/lever.js";
export {leverBaseline} from "./scenario/leverBaseline.js";
export {parseScenario} from "./scenario/parseScenario.js";
export {readScenario} from "./scenario/readScenario.js";
export type {Change, Scenario} from "./scenario/scenario.js";
export {
  type InputDifference,
  type ScenarioDifferences,
  scenarioDifferences
} from "./scenario/scenarioDifferences.js";
export {neutralEffect, type ScenarioEffect} from "./scenario/scenarioEffect.js";
export {scenarioSchema} from "./scenario/scenarioSchema.js";
