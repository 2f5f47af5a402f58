import type {CalibrationSetup} from "../evidence/calibrationSetup.js";
import type {CoverageRecord} from "../evidence/coverageRecord.js";
import type {Figure} from "../evidence/figure.js";
import type {Finding} from "../evidence/finding.js";
import type {Fit} from "../evidence/fit.js";
import type {PeerTarget} from "../evidence/peerTarget.js";
import type {Rule} from "../evidence/rule.js";
import type {Assumption} from "../pipeline/assumption.js";
import type {Plan} from "../plan/plan.js";
import type {Lever} from "../scenario/lever.js";
import type {Scenario} from "../scenario/scenario.js";
import type {ModelSetup} from "./modelSetup.js";

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
  assumptions: Assumption[];
  levers: Lever[];
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
