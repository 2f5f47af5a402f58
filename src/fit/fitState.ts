import type {MapFit} from "../inference/mapFit.js";
import type {TemperedState} from "../inference/temperedState.js";
import {type FitProblem, given} from "./fitProblem.js";

/** Mode of the posterior under every counting rule. */
export interface FitMode extends MapFit {
  /** Index of the option of the first alternative that is taken for granted. */
  option: number;
  /** Objective with −2 ln weight of the option. */
  total: number;
}

/** Where a fit stands, as plain data: can be written down and taken up again. */
export interface FitState {
  inputs: string;
  seed: number;
  particles: number;
  modes: {option: number; z: number[]; total: number; starts: number[]}[];
  /** One a chain, in the order in which they are run; only the last is unfinished. */
  chains: WrittenChain[];
}

/** A sampler as plain data. */
type WrittenChain = Omit<TemperedState, "particles" | "logLikelihood" | "lesson"> & {
  particles: number[];
  logLikelihood: number[];
  /** Of a chain that is not at its end, if it learns. */
  lesson?: {gram: number[]; right: number[]};
};

/** A mode, as found or as it was written down, with what it predicts under every option, and its residuals under its own. */
export function restoreMode(
  problem: FitProblem,
  saved: {option: number; z: ArrayLike<number>; total: number; starts: number[]}
): FitMode {
  const z = Float64Array.from(saved.z);
  const predicted = new Float64Array(problem.data);
  const residuals = new Float64Array(problem.data);
  problem.predict(z, predicted);
  given(problem, saved.option).residuals(predicted, residuals);
  const {option, total, starts} = saved;
  const jacobian = new Float64Array(0);
  return {z, predicted, residuals, objective: starts[0], starts, jacobian, option, total};
}

/** A chain as it was written down. */
export function restoreChain({lesson, ...saved}: WrittenChain): TemperedState {
  return {
    ...saved,
    particles: Float64Array.from(saved.particles),
    logLikelihood: Float64Array.from(saved.logLikelihood.map((v) => v ?? Number.NEGATIVE_INFINITY)),
    ...(lesson && {
      lesson: {gram: Float64Array.from(lesson.gram), right: Float64Array.from(lesson.right)}
    })
  };
}

/** Where a fit stands, for writing down. */
export function writeState(
  head: {inputs: string; seed: number; particles: number},
  modes: readonly FitMode[],
  chains: readonly TemperedState[]
): FitState {
  return {
    ...head,
    modes: modes.map(({option, z, total, starts}) => ({option, z: [...z], total, starts})),
    chains: chains.map(({lesson, ...chain}) => ({
      ...chain,
      particles: [...chain.particles],
      logLikelihood: [...chain.logLikelihood],
      ...(lesson && {lesson: {gram: [...lesson.gram], right: [...lesson.right]}})
    }))
  };
}
