import {moveBlock, type ParticleBlock} from "../inference/moveParticles.js";
import {type Surrogate, surrogateProblem} from "../inference/surrogate.js";
import type {Project} from "../project/project.js";
import {createRandom} from "../quantity/randomStream.js";
import {given} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {prepareFit} from "./prepareFit.js";

/** Particles of a fit that are to be moved once, with the seed of their chain. */
export interface FitBlock extends ParticleBlock {
  /** Under which they go far between two looks at the pipeline; absent: step by step. */
  surrogate?: Surrogate;
  seed: number;
  /** Index of the option of the first alternative that is taken for granted. */
  option: number;
}

/** What becomes of a block. */
export type MovedBlock = Pick<ParticleBlock, "particles" | "logLikelihood" | "accepted" | "taken">;

/**
 * Prepares moving particles of a fit, a block at a time in any order: what another thread does of it.
 *
 * @param project - with calibration
 * @returns a function that moves a block, in place
 * @throws RangeError as `fitProject`
 */
export function prepareMoves(project: Project): (block: FitBlock) => MovedBlock {
  const {problem} = prepareFit(project, calibrationOf(project, "fit"));
  return (block) => {
    const own = given(problem, block.option);
    const quick = block.surrogate && surrogateProblem(own, block.surrogate);
    moveBlock(own, createRandom(block.seed), block, quick);
    const {particles, logLikelihood, accepted, taken} = block;
    return {particles, logLikelihood, accepted, taken};
  };
}
