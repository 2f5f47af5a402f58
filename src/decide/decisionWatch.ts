import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import type {ProcessNoise} from "../pipeline/workforceRun.js";

/** Who stops a long analysis, and who is told of each simulated run. */
export interface DecisionWatch {
  signal?: AbortSignal;
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

/** Runs `from` to before `to` under a compiled scenario; plain data. */
export interface Trial {
  effect: ScenarioEffect;
  from: number;
  to: number;
}

/** Makes trials somewhere else, for instance in workers. */
export interface TrialMaker {
  /** How many trials it makes at a time. */
  workers: number;
  /** What `prepareTrials` makes of the trial. */
  make(question: TrialQuestion, trial: Trial): Promise<Float64Array>;
}
