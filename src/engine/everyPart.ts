import {drawBinomial} from "../quantity/drawBinomial.js";
import {drawPoisson} from "../quantity/drawPoisson.js";
import {applyJoint} from "./applyJoint.js";
import {applyTransitions} from "./applyTransitions.js";
import type {EngineParts} from "./compileModel.js";
import {convertMatrices} from "./convertMatrices.js";
import {deriveJoint} from "./deriveJoint.js";
import {drawExits} from "./drawExits.js";
import {drawPart} from "./drawPart.js";
import {addExitNoise, seekExits} from "./exitNoise.js";
import {noteShares, splitExits} from "./exitSplit.js";
import {layOutJoint} from "./jointExposure.js";
import {takeByChance} from "./takeByChance.js";
import {takeWhole} from "./takeWhole.js";
import {topUp} from "./topUp.js";
import {copyProbabilities, readTransitions} from "./transitions.js";

/** All that any model and mode needs. */
export const everyPart: EngineParts = {
  readTransitions,
  layOutJoint,
  convertMatrices,
  copyProbabilities,
  deriveJoint,
  applyJoint,
  applyTransitions,
  drawExits,
  drawBinomial,
  drawPoisson,
  drawPart,
  takeWhole,
  seekExits,
  addExitNoise,
  noteShares,
  splitExits,
  takeByChance,
  topUp
};
