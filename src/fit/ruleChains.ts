import type {Lesson} from "../inference/lesson.js";
import type {ParticleBlock} from "../inference/moveParticles.js";
import {startTempered, temperedStages} from "../inference/temperedSample.js";
import type {TemperedState} from "../inference/temperedState.js";
import {createRandom} from "../quantity/randomStream.js";
import {type FitProblem, given} from "./fitProblem.js";
import {evidenceShares, joinChains} from "./joinChains.js";
import {lessonOfPrior} from "./lessonOfPrior.js";
import type {FitBlock, MovedBlock} from "./prepareMoves.js";

/**
 * Sweeps of moves at a temperature and at the last, and the share kept effective: of particles with a guide, which go through many
 * temperatures, as that tells the evidence best, and of those that go step by step.
 */
const guided = {sweeps: 1, lastSweeps: 28, keep: 0.9};
const stepwise = {sweeps: 5, lastSweeps: 5};
/** Of the particles, those of each first chain, which only weighs the rules. */
const pilotShare = 1 / 8;
const fewest = 20;
/** Of all the work, that of the first chains. */
const pilotPart = 0.2;
/** Particles for which a guide is worth what it costs to learn. */
const worth = 200;

/** What is sampled. */
export interface ChainSubject {
  problem: FitProblem;
  /** In which data move much, orthonormal; shape (r × dimension). */
  directions: Float64Array;
  particles: number;
  seed: number;
}

/** How chains are run. */
export interface ChainOptions {
  /** Chains of an interrupted fit. */
  saved: readonly TemperedState[];
  /** Called again and again with all chains so far, each as it was at its last temperature. */
  onPause: (chains: readonly TemperedState[], share: number) => Promise<void>;
  elsewhere?: (block: FitBlock) => Promise<MovedBlock>;
}

/** Samples of the posterior under every option of the first alternative, joined by their evidence. */
export interface RuleChains {
  /** Particles in the problem's coordinates, shape (particles × dimension); equally weighted. */
  sample: Float64Array;
  /** Option of each. */
  options: Int32Array;
  /** One an option: ln evidence with the option's prior weight, posterior probability, the chain that tells it. */
  logEvidence: Float64Array;
  shares: number[];
  chains: TemperedState[];
}

/**
 * Samples the posterior under each option of the first alternative by a chain of its own, and joins them by their evidence: short
 * chains weigh the options, roughly; long ones with particles in proportion to the roots of those weights are then the sample.
 * Chains of 200 particles and more are guided by a surrogate that they teach. Options that would get less than one particle keep the
 * evidence of the short chain.
 *
 * @returns the joined sample; the same seed gives the same, wherever it was interrupted
 */
export async function ruleChains(
  subject: ChainSubject,
  options: ChainOptions
): Promise<RuleChains> {
  const {problem, particles} = subject;
  const count = problem.alternatives[0].options.length;
  const run: TemperedState[] = [];
  const each = Array.from({length: count}, (_, option) => option);
  const pilots = Math.max(fewest, Math.ceil(particles * pilotShare));
  // Under all options at once: what holds for one of them is a part of it.
  const lesson = particles >= worth && problem.slopes ? lessonOfPrior(problem) : undefined;
  if (count > 1)
    for (const option of each)
      await runChain(
        subject,
        {
          option,
          size: pilots,
          run,
          share: [pilotPart * (option / count), pilotPart / count],
          lesson
        },
        options
      );
  const guess = count > 1 ? evidenceShares(run.map(({logEvidence}) => logEvidence / 2)) : [1];
  const chains = run.slice();
  let done = 0;
  for (const option of each) {
    if (guess[option] * particles < 1) continue;
    const size = Math.max(fewest, Math.ceil(guess[option] * particles));
    const share: [number, number] = [
      pilotPart + (1 - pilotPart) * done,
      (1 - pilotPart) * guess[option]
    ];
    await runChain(subject, {option, size, run, share, lesson}, options);
    chains[option] = run[run.length - 1];
    done += guess[option];
  }
  const logEvidence = Float64Array.from(chains, (chain) => chain.logEvidence);
  const {dimension} = problem;
  return {...joinChains(chains, {dimension, particles}), logEvidence, chains};
}

/** A chain of one option: how many particles, where its part of all the work begins and how much it is. */
interface Chain {
  option: number;
  size: number;
  run: TemperedState[];
  share: [number, number];
  lesson?: Lesson;
}

/** Runs the next chain, or takes it up where it was interrupted; it is the last of `run` then. */
async function runChain(
  {problem, directions, seed}: ChainSubject,
  {option, size, run, share, lesson}: Chain,
  {saved, onPause, elsewhere}: ChainOptions
): Promise<void> {
  const at = run.length;
  const chainSeed = (seed + Math.imul(at, 0x9e3779b9)) >>> 0;
  const own = given(problem, option);
  const random = createRandom(chainSeed);
  const before = saved[at];
  if (before && before.logLikelihood.length !== size)
    throw new RangeError(
      `invalid state.chains[${at}]; ${size} particles are needed: ${before.logLikelihood.length}`
    );
  run.push(before ?? startTempered(own, random, {particles: size}));
  let moved: Promise<unknown> = Promise.resolve();
  const move = async (block: ParticleBlock) => {
    if (elsewhere) Object.assign(block, await elsewhere({...block, seed: chainSeed, option}));
  };
  const handOver = (blocks: readonly ParticleBlock[]) => {
    moved = Promise.all(blocks.map(move));
  };
  const moves = lesson && size >= worth ? {...guided, lesson} : {...stepwise, directions};
  const options = {...moves, ...(elsewhere && {handOver})};
  for (const next of temperedStages(own, random, run[at], options)) {
    await moved;
    if (next) run[at] = next;
    await onPause(run, share[0] + share[1] * Math.sqrt(Math.sqrt(run[at].temperature)));
  }
}
