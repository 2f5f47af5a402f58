import {moveBlock, type ParticleBlock} from "../inference/moveParticles.js";
import type {Project} from "../project/project.js";
import {createRandom} from "../quantity/randomStream.js";
import {given} from "./fitProblem.js";
import {calibrationOf} from "./history.js";
import {prepareFit} from "./prepareFit.js";

/** Particles of a fit that are to be moved once, with the seed of their chain. */
export interface FitBlock extends ParticleBlock {
  seed: number;
  /** Index of the option of the first alternative that is taken for granted. */
  option: number;
}

/** What becomes of a block. */
export type MovedBlock = Pick<ParticleBlock, "particles" | "logLikelihood" | "accepted" | "seen">;

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
    moveBlock(given(problem, block.option), createRandom(block.seed), block);
    const {particles, logLikelihood, accepted, seen} = block;
    return {particles, logLikelihood, accepted, seen};
  };
}
