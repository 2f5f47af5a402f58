// skillcast/engine: the general model and what it rests on. Pure: runs in Node, in a page and in a worker.

// a model, and one run of it
export type {
  Dimension,
  Entry,
  Exit,
  Flow,
  Limit,
  Matrices,
  Matrix,
  Model,
  Move,
  Programme,
  Scheduled,
  Spread,
  Table,
  Transfer,
  Transitions,
  Varying
} from "../engine/model.js";
export {groupNames} from "../engine/groupNames.js";
export {simulate} from "../engine/simulate.js";
export type {Balance} from "../engine/balance.js";
export type {Diagnostic} from "../engine/diagnose.js";
export {type Result, readResult} from "../engine/readResult.js";
export type {Rule, RuleContext} from "../engine/rule.js";

// many runs of one model: compiled once, its numbers overwritten in place
export {compile} from "../engine/compile.js";
export type {Engine} from "../engine/engine.js";
export {type RunOptions, run} from "../engine/run.js";
export {createWorkspace, type Ledger, type Workspace} from "../engine/workspace.js";

// models made of models: time since entry, fixed and distributed stays, shorter steps
export {entryClock} from "../study/entryClock.js";
export {erlang} from "../study/erlang.js";
export {halvingCheck, refineStep} from "../study/refineStep.js";
export {tunnel} from "../study/tunnel.js";

// what a model implies: values added up, moments, projection, and the input that meets a goal
export {type Accumulator, accumulate} from "../study/accumulate.js";
export type {Discount} from "../study/discountFactors.js";
export {covarianceBetween} from "../study/covarianceBetween.js";
export {linearVariance} from "../study/linearVariance.js";
export {type Moments, moments} from "../study/moments.js";
export {projectionMatrix} from "../study/projectionMatrix.js";
export {type SlotLever, solveSlot} from "../study/solveSlot.js";
export {type InputSolution, solveInput} from "../rates/solveInput.js";

// hazards and probabilities
export {
  competingExits,
  hazardsOfCrude,
  hazardsOfNet,
  probabilityOfAny
} from "../rates/competingHazards.js";
export {cumulativeHazard, type HazardFamily} from "../rates/cumulativeHazard.js";
export {hazardOfEvents, hazardOfRatio} from "../rates/hazardOfEvents.js";
export {hazardsByCell, probabilityBetween} from "../rates/hazardsByCell.js";
export {
  hazardOfProbability,
  probabilityOfHazard,
  probabilityOverPeriod
} from "../rates/probabilityOfHazard.js";
export {probabilityOfOdds, probabilityOfRiskRatio} from "../rates/probabilityOfOdds.js";
export {retentionFor} from "../rates/retentionFor.js";
export {type TransitionPosterior, transitionPosterior} from "../rates/transitionPosterior.js";

// matrices of transitions, generators and projections
export {entriesToKeep, fundamentalMatrix, steadyState} from "../rates/fundamentalMatrix.js";
export {
  meanSojourns,
  nextStates,
  piecewiseProbabilities,
  survivalTo,
  timeInStates
} from "../rates/generatorTimes.js";
export {type LongRun, longRun} from "../rates/longRun.js";
export {matrixExponential} from "../rates/matrixExponential.js";
export {generatorOf, repairGenerator} from "../rates/matrixLogarithm.js";

// stocks and flows on paper: person-years, programmes, ratios, registers
export {type ConveyorFlows, conveyor} from "../rates/conveyor.js";
export {type OccupancyRule, occupancyWeights} from "../rates/occupancyWeights.js";
export {ratioMoments} from "../rates/ratioMoments.js";
export {type Account, accountResiduals, reconcileAccount} from "../rates/registerAccount.js";

// random numbers by address: the same for the same seed, run, step, flow and cell
export {createRandom, RandomStream} from "../quantity/randomStream.js";
export {streamKey} from "../quantity/streamKey.js";

// draws
export {drawBinomial} from "../quantity/drawBinomial.js";
export {drawBetaBinomial} from "../quantity/drawBetaBinomial.js";
export {drawDispersed, drawMultinomial} from "../quantity/drawMultinomial.js";
export {drawPoisson} from "../quantity/drawPoisson.js";
export {drawBeta, drawDirichlet, drawGamma} from "../quantity/drawGamma.js";

// elementary functions: the same bits on every machine
export {exp, expm1} from "../quantity/exp.js";
export {log, log1p} from "../quantity/log.js";
export {pow, powInt} from "../quantity/pow.js";
export {logistic, logit} from "../quantity/logistic.js";
export {normalCdf} from "../quantity/normalCdf.js";
export {normalQuantile} from "../quantity/normalQuantile.js";

// amounts with their units
export {addQuantities, personsOf, type Quantity} from "../quantity/addQuantities.js";
export {type ParsedAmount, parseAmount} from "../quantity/parseAmount.js";
export {type UnitName, unitName, units} from "../quantity/unit.js";

// many runs
export {
  createQuantileSketch,
  QuantileSketch,
  type QuantileSketchState
} from "../quantity/quantileSketch.js";
export {
  splitVariance,
  type VariancePart,
  type VarianceSplit,
  type VarianceSplitOptions
} from "../ensemble/splitVariance.js";
