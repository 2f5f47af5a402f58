// skillcast/pipeline: the talent pipeline as a model. Pure: runs in Node, in a page and in a worker.

// the pipeline: parameters, ladder, training, retirement, runs
export {ageKernel} from "../pipeline/ageKernel.js";
export {betaScale, type PriorScale} from "../pipeline/betaScale.js";
export {compilePipeline} from "../pipeline/compilePipeline.js";
export type {Pipeline, PipelineOptions} from "../pipeline/readyPipeline.js";
export {drawParameters, type ParameterDraw} from "../pipeline/drawParameters.js";
export {
  eligibleShare,
  openTenure,
  moveTenure,
  serveYear,
  type TenureAccount,
  tenureAccount
} from "../pipeline/tenure.js";
export {exitCauseNames, exitCauses} from "../pipeline/exitCauses.js";
export {type Ladder, ladder} from "../pipeline/ladder.js";
export {modelParameters, startPositions} from "../pipeline/modelParameters.js";
export {logPrior} from "../pipeline/logPrior.js";
export {type ParameterSpace, parameterSpace} from "../pipeline/parameterSpace.js";
export {coordinatesAt, parametersAt} from "../pipeline/parametersAt.js";
export {passRate} from "../pipeline/passRate.js";
export {levelImbalance} from "../pipeline/levelImbalance.js";
export {
  type PipelineFlows,
  type PipelineFlowsOptions,
  pipelineFlows
} from "../pipeline/pipelineFlows.js";
export {priorScale} from "../pipeline/priorScale.js";
export {type RetirementCounts, retirementCounts} from "../pipeline/retirementShare.js";
export {type RetirementChoice, retirementDate} from "../pipeline/retirementDate.js";
export {type RetirementClass, retirementDelay, retirementRule} from "../pipeline/retirementDate.js";
export {
  type RetirementCell,
  type RetirementTable,
  retirementShare,
  retirementTable,
  stayingCount
} from "../pipeline/retirementShare.js";
export {routeShare, type UpgradeRoute, upgradeRoutes} from "../pipeline/upgradeRoutes.js";
export type {PipelineDraw} from "../pipeline/pipelineDraw.js";
export type {ProcessNoise} from "../pipeline/workforceRun.js";
export {
  type LevelCondition,
  levelConditions,
  type StandardForm,
  shortestLadder,
  yearsRequired
} from "../pipeline/yearsRequired.js";

// a scenario as scales and shifts of its parameters
export {neutralEffect, type ScenarioEffect} from "../pipeline/scenarioEffect.js";
export {compileScenario, type ScenarioContext} from "../scenario/compileScenario.js";
