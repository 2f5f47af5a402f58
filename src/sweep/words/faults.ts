import type {Words} from "../../check/fault.js";

/** What the file of a sweep can be wrong in, each with what its sentence needs. */
export interface SweepRules {
  /** A parameter of a grid without values. */
  noValues: Record<string, never>;
  /** A parameter of another design with values. */
  valuesOutside: {kind: string};
  /** A parameter of a design without a range, or with one that does not rise. */
  span: {low?: number; high?: number};
  /** A number of points or trajectories that the kind of design needs, or does not take. */
  missingCount: {kind: string; key: string};
  unusedCount: {kind: string; key: string};
  /** More points than a design may have. */
  manyPoints: {points: number; most: number};
  /** A parameter named twice. */
  twice: {target: string};
  /** What is ranked by the goals of plans, of which one has none. */
  noGoal: {place: string; indicator: string; year: number};
  /** A year that the runs of a place do not reach, or before its start. */
  leagueYear: {place: string; year: number; first: number; last: number};
  /** A chunk whose content is not what its name says. */
  otherChunk: {name: string};
  /** A chunk, or a worker, of another version. */
  otherVersion: {ours: string; theirs: string};
}

/** The sentences of these faults in one language. */
export type SweepFaultWords = Words<SweepRules>;
