import type {Label} from "../quantity/label.js";
import type {Asked} from "./askedText.js";
import type {DecisionOptions} from "./decisionQuestion.js";
import type {DiscoveredScenario} from "./discoverScenario.js";
import type {UncertainInput} from "./inputSpace.js";
import type {SensitivityMethod} from "./methods.js";
import type {GroupEffect} from "./morrisEffects.js";
import type {GroupIndices} from "./sobolIndices.js";

/** What is asked. */
export interface SensitivityOptions extends Omit<DecisionOptions, "parameters" | "runs"> {
  /** Default `tornado`. */
  method?: SensitivityMethod;
  /** Inputs one by one, or all of a stage of the pipeline together; default by input, for `sobol` by stage. */
  by?: "input" | "stage";
  /** Trajectories (`morris`, default 32) or sets of points (`sobol`, default 512 by stage, 256 by input; `prim`, default 4,096). */
  samples?: number;
}

/** What an input that is moved alone does. */
export interface OneWayEffect {
  /** Values of the input at the ends of its central 80% range, NaN for what has no value, and what is read there. */
  low: number;
  high: number;
  atLow: number;
  atHigh: number;
}

/** One input, or all of a stage, and what the method found of it. */
export interface InputSensitivity {
  id: string;
  name: Label;
  stage: UncertainInput["stage"];
  /** Unit of the input; empty where it has none of its own. */
  unit: string;
  oneWay?: OneWayEffect;
  effect?: GroupEffect;
  indices?: GroupIndices;
}

/** What a target rests on; plain data. */
export interface Sensitivity extends Asked {
  scenario: string;
  /** The scenario as `shareScenario` writes it. */
  share: string;
  method: SensitivityMethod;
  seed: number;
  /** The number without noise with every input at its median; unit of the indicator. */
  centre: number;
  /** Strongest first; inputs that move nothing are left out. */
  inputs: InputSensitivity[];
  /** How many are left out. */
  idle: number;
  /** Simulations made. */
  evaluations: number;
  /** Of `sobol`: standard deviation of the number whose variance is divided. */
  deviation?: number;
  /** Of `sobol` with a fit: the same with all that its sample knows to vary together, as in a forecast. */
  forecastDeviation?: number;
  /** Of `prim`. */
  discovered?: DiscoveredScenario;
}

/** What a method finds. */
export type Found = Pick<
  Sensitivity,
  "inputs" | "evaluations" | "deviation" | "forecastDeviation" | "discovered"
>;

/** How far an input that is moved alone takes the result. */
export function spread({atLow, atHigh}: OneWayEffect): number {
  return Math.abs(atHigh - atLow);
}
