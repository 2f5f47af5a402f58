import type {Assumption} from "./assumption.js";
import type {CalibrationSetup} from "./calibrationSetup.js";
import type {CoverageRecord} from "./coverageRecord.js";
import type {Figure} from "./figure.js";
import type {Finding} from "./finding.js";
import type {Fit} from "./fitRecord.js";
import type {Lever} from "./lever.js";
import type {LeverCosts} from "./leverCosts.js";
import type {ModelSetup} from "./modelSetup.js";
import type {PeerTarget} from "./peerTarget.js";
import type {Plan} from "./plan.js";
import type {ProgressRow} from "./progressRow.js";
import type {Rule} from "./rule.js";
import type {Scenario} from "./scenario.js";

/** Yearly central death rates by sex and age: `rates[period][sex][age]`, 1/yr, ages 0..100. */
export interface MortalityTable {
  source: string;
  periods: {from: number; to: number}[];
  male: number[][];
  female: number[][];
}

/** Persons by sex and single age, spread evenly from five-year groups: `male[i][age]` at `years[i]`. */
export interface PopulationTable {
  source: string;
  years: number[];
  male: number[][];
  female: number[][];
}

/**
 * Everything one city's folder says, checked, as plain serialisable data: what the library computes from, in Node, in a
 * page and in a worker alike.
 */
export interface Project {
  plan: Plan;
  setup: ModelSetup;
  figures: Figure[];
  /** Legal rules and derived rates that assumptions rest on; none if the folder has no rules.csv. */
  rules?: Rule[];
  /** Targets of other plans, for comparison; none if the folder has no peer-plans.csv. */
  peers?: PeerTarget[];
  /** What bodies report of the targets; none if there is no progress.csv. Not part of the hash of a fit. */
  progress?: ProgressRow[];
  assumptions: Assumption[];
  levers: Lever[];
  /** What levers cost; none if the folder has no costs.yaml. No forecast depends on it, and it is not part of the hash. */
  costs?: LeverCosts;
  /** Which figures inform the pipeline, and how far each is trusted; none if the folder has no calibration.yaml. */
  calibration?: CalibrationSetup;
  scenarios: Scenario[];
  mortality: MortalityTable;
  population: PopulationTable;
  /** Found while reading: conflicts between figures, definitions that differ. They travel into every result. */
  findings: Finding[];
  /** The record of the last fit; not part of the hash. Forecasts start from it. */
  fit?: Fit;
  /** How often the intervals held on past dates; not part of the hash. */
  coverage?: CoverageRecord;
  /** SHA-256 over the content above in canonical form, hex. */
  hash: string;
}
