// skillcast/engine: the general model and what it rests on. Pure: runs in Node, in a page and in a worker.

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
