import type {Label} from "../quantity/label.js";
import type {Finding} from "./finding.js";

/** What the figures say of one parameter. Natural scale, unit of the parameter. */
export interface ParameterEvidence {
  parameter: string;
  name: Label;
  unit: string;
  /** Median and central 95% range before and after. */
  prior: {median: number; low: number; high: number};
  posterior: {median: number; low: number; high: number};
  /** 1 − sd after / sd before, on the standard-normal scale; a simplex component on its own scale. May be negative. */
  contraction: number;
  /** Figures that inform it, strongest first; empty for an assumption. */
  figures: string[];
  /** Contraction below 10%, or no figure that moves with it: nothing but our judgement. */
  assumption: boolean;
}

/** A published number and what the fit expects of it; unit of the figure. */
export interface PredictiveCheck {
  figure: string;
  observed: number;
  median: number;
  lower95: number;
  upper95: number;
  inside: boolean;
  /** At the mode, unit of the figure: computed − printed. */
  residual: number;
}

type Range = ParameterEvidence["prior"];

/** A number before and after the fit: median and central 95% range. */
interface BeforeAfter {
  prior: Range;
  posterior: Range;
}

/** Record of one fit: everything a forecast starts from, and what a reader may check. */
export interface Fit {
  schema: 1;
  /** SHA-256 of all that went in: figures, assumptions, levers, model, calibration, mortality, population. */
  inputs: string;
  /** Made from other figures or assumptions than the project holds now; set when the project is read. */
  stale?: boolean;
  /** Ids of the figures it was made from, in their order; absent in a record of an older program. */
  figures?: string[];
  /** Figures entered since that a fit would take in, each with its role, where nothing else differs that it rests on. Set when the project is read. */
  awaiting?: {figure: string; role: string}[];
  /**
   * Ids of figures of the place entered since that nothing reads: no fit, no target, no assumption that names them. Set when the project is
   * read.
   */
  unread?: string[];
  /** Figures it was made from that are of years which the model simulates: known there, whatever is learned from them. Set when the project is read. */
  observed?: {figure: string; role: string}[];
  seed: number;
  particles: number;
  method: Label;
  diagnostics: {
    /** One row a temperature, of the most likely option. */
    stages: {temperature: number; effectiveSampleSize: number; acceptance: number}[];
    /** One an option of the first alternative: its chain, and ln evidence with the option's prior weight. */
    chains: {option: string; particles: number; logEvidence: number}[];
    /** Particles that differ, and n² / Σ copies²: the size of an equally good sample without copies. */
    distinct: number;
    effectiveSampleSize: number;
    acceptance: number;
    logEvidence: number;
    /** Directions of the parameters that figures move, of all. */
    informed: number;
    dimension: number;
    /** Standard deviation of the coordinates that no figure moves; 1 where sampling is sound: least and greatest. */
    uninformed: [number, number];
    /** Σ residual² + |z|² − 2 ln weight at the mode, and of the starts that reached it. */
    objective: number;
    starts: number[];
  };
  /** Parameters of the deterministic run. */
  mode: Record<string, number>;
  /** Posterior probability of what published numbers can mean. */
  alternatives: {
    id: string;
    name: Label;
    options: {
      id: string;
      name: Label;
      prior: number;
      posterior: number;
      objective: number | null;
    }[];
  }[];
  /** How the pace of quantities moves from year to year, in logarithms: as series of published yearly numbers tell, and with our own history. */
  pace: {
    series: number;
    sd: BeforeAfter;
    persistence: BeforeAfter;
    /** Where the part that all quantities share stands at the start, in standard deviations. */
    now: BeforeAfter;
    says: Label;
  };
  identifiability: {
    /** Largest over smallest singular value of the directions that figures move. */
    conditionNumber: number;
    flattest: {parameter: string; weight: number}[];
    says: Label;
  };
  predictive: PredictiveCheck[];
  parameters: ParameterEvidence[];
  findings: Finding[];
  /**
   * Standard-normal coordinates of the particles, those that figures move. Rows have equal weight. Further columns
   * `<alternative>=<option>` hold the probability of each option given the particle: of the first alternative 1 for the option
   * that the particle belongs to and 0 for the others.
   */
  sample: {coordinates: string[]; rows: number[][]};
}
