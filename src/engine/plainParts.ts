import type {EngineParts} from "./compileModel.js";

const absent = (): never => {
  throw new RangeError("invalid model or mode; compiled without the parts that it needs");
};

/**
 * For models whose people move by hazards, flows and programmes only, run as expected or with noise of totals: of every other model and
 * mode a run says that it was compiled without what it needs.
 */
export const plainParts: EngineParts = {
  readTransitions: ({model}) =>
    model.transitions || model.moves?.some(({probability}) => probability !== undefined)
      ? absent()
      : {transitions: null, probabilityMoves: null},
  layOutJoint: (_shape, _hazards, scheduled) =>
    scheduled.some(({to}) => to >= 0) ? absent() : null,
  convertMatrices: absent,
  copyProbabilities: absent,
  deriveJoint: absent,
  applyJoint: absent,
  applyTransitions: absent,
  drawExits: absent,
  drawBinomial: absent,
  drawPoisson: absent,
  drawPart: absent,
  takeWhole: absent,
  seekExits: absent,
  addExitNoise: absent,
  noteShares: absent,
  splitExits: absent,
  takeByChance: absent,
  topUp: absent
};
