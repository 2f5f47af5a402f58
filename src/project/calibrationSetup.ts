import type {Label} from "../quantity/label.js";
import type {Confidence} from "./figure.js";

/** What a published number can mean: one option holds for all numbers of its kind, which one is not known. */
export interface Alternative {
  id: string;
  name: Label;
  options: {
    id: string;
    name: Label;
    /** Prior probability; those of an alternative sum to 1. */
    weight: number;
    /** Indicator of the pipeline for each role. */
    indicators: Record<string, string>;
  }[];
}

/** A published number that the pipeline computes, as evidence. */
export interface ObservationSetup {
  figure: string;
  /** What it is: a role of the alternatives, `skilled`, `highSkilled`, `density`, `highSkilledAdded`. */
  role: string;
  /** Further standard error on the log scale, with its reason: part-year counts and the like. */
  error?: number;
  reason?: Label;
}

/** A number at the start of a segment: a figure, a figure less a change, or a range. */
export type StartNumber = {figure: string; less?: string} | {low: number; high: number};

/** A segment of history: starts from published stocks, and is compared with what was published later. */
export interface SegmentSetup {
  /** Start on the axis of year ends (2024 is the end of 2024); absent: the date of the first figure. */
  from?: number;
  highSkilled?: StartNumber;
  skilled?: StartNumber;
  density?: StartNumber;
  employed?: StartNumber;
  observations: ObservationSetup[];
}

/** One place with its segments, oldest first. The first place is the plan's own. */
export interface PlaceSetup {
  id: string;
  name: Label;
  segments: SegmentSetup[];
}

/**
 * Which published figures inform the pipeline, and how far each is trusted. Every number here that is not a figure is an
 * assumption and says why.
 */
export interface CalibrationSetup {
  schema: 1;
  /** Standard error of a printed number on the log scale, beyond rounding, by confidence. */
  sourceError: Record<Confidence, number>;
  /** Where only the high-skilled are known: limits of their share of the skilled. */
  shareRange: [number, number];
  /** How places and segments differ from the plan's place today; medians and central 95% ranges. */
  pooling: {
    /** Quantities per worker of another place as a multiple of our own, median over places. */
    level: {median: number; low: number; high: number};
    /** Standard deviation of the log of that multiple between places. */
    between: {median: number; low: number; high: number};
    /** Standard deviation of the log change of the quantities from one segment to the next. */
    drift: {median: number; low: number; high: number};
    /** Odds of upper levels in another place as a multiple of ours; for one place. */
    tilt: {median: number; low: number; high: number};
  };
  alternatives: Alternative[];
  places: PlaceSetup[];
}
