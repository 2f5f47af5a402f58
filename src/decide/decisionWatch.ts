import type {RunMaker} from "../ensemble/runMaker.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import type {ProcessNoise} from "../pipeline/workforceRun.js";
import type {Scenario} from "../project/scenario.js";
import type {StopSignal} from "../quantity/stopSignal.js";
import type {LinearSolver} from "./linearProgram.js";

/** Who stops a long analysis, and who is told of each simulated run. */
export interface DecisionWatch {
  signal?: StopSignal;
  /** Simulations made so far, and how many there will be at most. */
  onProgress?: (done: number, total: number) => void;
  /** Makes the runs in other threads instead; the answer is the same. Only where the parameters are the project's own. */
  elsewhere?: TrialMaker;
}

/** Which readings are simulated together, and on what random numbers; plain data. */
export interface TrialQuestion {
  readings: {target: string; reading: string; until: number}[];
  seed: number;
  process: ProcessNoise;
}

/** Runs under a compiled scenario, by their numbers; plain data. */
export interface Trial {
  effect: ScenarioEffect;
  runs: Int32Array;
}

/** The one reading of one target whose inputs are varied; plain data. */
export interface PointQuestion {
  target: string;
  reading: string;
  scenario: Scenario;
  seed: number;
  process: ProcessNoise;
}

/** Makes runs somewhere else, for instance in workers. */
export interface TrialMaker {
  /** How many pieces of work it does at a time. */
  workers: number;
  /** What `prepareTrials` makes of the trial. */
  make(question: TrialQuestion, trial: Trial): Promise<Float64Array>;
  /** What `inputSpace` reads at points, one after the other, each of all its dimensions. */
  read(question: PointQuestion, points: Float64Array): Promise<Float64Array>;
  /** Solves a linear program; absent: whoever asks has a solver. */
  solve?: LinearSolver;
  /** The runs of a forecast under a scenario, to a last year. */
  runs(options: {
    scenario: Scenario;
    runs: number;
    until: number;
    seed?: number;
    process?: ProcessNoise;
  }): RunMaker;
}
