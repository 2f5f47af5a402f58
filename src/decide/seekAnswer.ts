import type {Label} from "../quantity/label.js";
import type {Asked} from "./askedText.js";
import type {DecisionOptions} from "./decisionQuestion.js";

/** What is sought, for which levers. */
export interface SeekOptions extends DecisionOptions {
  /** Levers by id, or by whole name in either language; default all that the city has. */
  levers?: readonly string[];
  /** Probability to reach; default 0.8. */
  probability?: number;
  /** First year of a setting; default the first simulated year. */
  from?: number;
}

/** What one lever can do for the target by itself. */
export interface LeverAnswer {
  lever: string;
  name: Label;
  unit: string;
  /** Its value in the first year, left alone. */
  today: number;
  /**
   * - `reached`: `value` reaches the probability;
   * - `outOfReach`: no setting within its range does;
   * - `tooLate`: it moves what is read only in years after those that the target looks at;
   * - `noEffect`: what is read moves with it in no year.
   */
  outcome: "reached" | "outOfReach" | "tooLate" | "noEffect";
  /** Of `tooLate`: the first year in which what is read moves with it; else null. */
  actsFrom: number | null;
  /** The setting nearest to the worse end of the range that reaches the probability. */
  value: number | null;
  /** Where other random numbers could have put it, 95%; null: beyond the range. */
  interval: [least: number | null, most: number | null] | null;
  /** Value over today's; null without one, or where today's is 0. */
  ratio: number | null;
  /** Last year in which the best setting must start to reach it; null where it does not, or today suffices. */
  latestStart: number | null;
  /** The best end of the range, the probability there, its Monte Carlo standard error. */
  best: {value: number; probability: number; standardError: number};
  /** Whether better settings never made the target less likely, beyond chance. */
  monotone: boolean;
}

/** What would make a target likely, lever by lever; plain data. */
export interface SeekAnswer extends Asked {
  scenario: string;
  /** The scenario as `shareScenario` writes it. */
  share: string;
  /** Probability to reach. */
  wanted: number;
  from: number;
  until: number;
  runs: number;
  seed: number;
  /** Nothing changed: the probability with its Monte Carlo standard error, and the median of the number that is read. */
  today: {probability: number; standardError: number; median: number};
  /**
   * What it hangs on, where the forecast has no probability of it: a number that nobody has published, or a definition that nobody has
   * stated.
   */
  condition?: Label;
  /** The levers that reach it first, the least change in front; then the others, the best in front, those without effect last. */
  levers: LeverAnswer[];
}
