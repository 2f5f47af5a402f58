import type {Basis} from "../project/assumption.js";
import type {LeverCosts} from "../project/leverCosts.js";
import type {Label} from "../quantity/label.js";
import type {Asked} from "./askedText.js";
import type {DecisionOptions} from "./decisionQuestion.js";

/** What is bought for which targets, within what. */
export interface AllocateOptions extends Omit<DecisionOptions, "target" | "reading"> {
  /** Ids of targets that the model forecasts, each with its headline reading or, as `T01:people`, another; all must be met together. */
  targets: readonly string[];
  /** To be spent beyond the scenario, CNY over all years. With `probability` too: what the mix must not cost more than. */
  budget?: number;
  /** Joint probability to reach at least cost; in (0, 1]. Without it the budget buys the highest. */
  probability?: number;
  /** Levers by id or whole name; default all that have a cost. */
  levers?: readonly string[];
  /** Values that a lever may take, by id: [least, most], its unit. Default from the scenario's value to what can be delivered. */
  limits?: Readonly<Record<string, readonly [number, number]>>;
  /** What levers cost; default the project's `costs`. */
  costs?: LeverCosts;
  /** First year in which anything is bought; default the first simulated year. */
  from?: number;
}

/** What is bought of one lever. */
export interface BoughtLever {
  lever: string;
  name: Label;
  unit: string;
  /** CNY a unit and year. */
  unitCost: number;
  /** CNY. */
  cost: number;
  /** Every year of the plan: the scenario's value, and that of the mix. */
  years: {year: number; today: number; value: number}[];
}

/** A mix of programmes, and what it attains. */
export interface Mix {
  /** CNY beyond the scenario. */
  cost: number;
  /** That all targets are met together, by the model itself on runs that did not choose the mix; its Monte Carlo standard error. */
  probability: number;
  standardError: number;
  /** Of every target by itself, on the same runs. */
  each: number[];
  /** On the runs that chose it, by the model itself. */
  chosenOn: number;
  bought: BoughtLever[];
}

/** How much more one unit of a limit would be worth. */
export interface LimitPrice {
  /** Id of a lever or of a capacity. */
  limit: string;
  name: Label;
  unit: string;
  year: number;
  /** Saved where the same runs are to be served and the limit is a unit higher, CNY. */
  price: number;
}

/** A lever that is not bought, and why. */
export interface LeftOut {
  lever: string;
  name: Label;
  /** `noCost`: nobody says what it costs; `noEffect`: it moves no target in time; `notWorth`: the money does more elsewhere. */
  because: "noCost" | "noEffect" | "notWorth";
}

/** The best mix of programmes; plain data. */
export interface Allocation {
  targets: Asked[];
  scenario: string;
  from: number;
  until: number;
  /** Runs that choose, and the runs that check. */
  runs: number;
  checkRuns: number;
  seed: number;
  budget: number | null;
  wanted: number | null;
  /**
   * - `found`: `best` is what was asked for;
   * - `overBudget`: what was asked for costs `missing` more than the budget; `best` is what the budget buys, or null where the limits
   *   alone cost more;
   * - `outOfReach`: no amount of money reaches the probability within the limits; `best` is the most.
   */
  outcome: "found" | "overBudget" | "outOfReach";
  /** Nothing bought. */
  today: {probability: number; standardError: number};
  /**
   * What targets hang on of which the forecast has no probability: a number nobody has published, a definition nobody has stated. Absent:
   * none does.
   */
  conditions?: Label[];
  best: Mix | null;
  /** CNY above the budget. */
  missing: number | null;
  /** What no mix exceeds on the runs that chose: a probability (of a budget), or the least cost (of a probability), as far as the response is linear. */
  bound: number | null;
  /** Share of the runs that chose in which the linear response and the model disagree on the best mix. */
  disagree: number;
  /** From nothing bought to all that helps: mixes of least cost, each likelier than those before. */
  curve: Mix[];
  /** Those of limits that bind. */
  prices: LimitPrice[];
  /** What a million more adds to the probability, over the next ten million at least; null where the curve ends before. */
  nextMillion: number | null;
  /** What was bought at what price, with its source. */
  costs: {lever: string; name: Label; unit: string; amount: number; basis: Basis}[];
  leftOut: LeftOut[];
}
