/** How a kind of flow is computed. */
export type FlowKind =
  | "upgrade"
  | "several"
  | "recruitment"
  | "school"
  | "training"
  | "retirement"
  | "death"
  | "earlyRetirement"
  | "outMigration"
  | "lapse";

/** What the page of the pipeline says. */
export interface PipelineWords {
  /** How many come and go; people written. */
  leak(year: number, come: string, lost: string): string;
  /** The caption of what is lost by cause. */
  leaks: string;
  /** What to do with the picture. */
  hint: string;
  flows(year: number, people: {entry: string; upgrade: string; exit: string}): string;
  ages(year: number, from: number): string;
  rungs(year: number, from: number): string;
  /** Captions of the three pictures. */
  centreRun: string;
  ageCaption: string;
  /** People of an age, group by group. */
  atAge(age: number, groups: readonly string[]): string;
  rungCaption: string;
  from: string;
  to: string;
  peopleYearly: string;
  list: string;
  play: string;
  stop: string;
  /** How many people a flow is, after its name. */
  flowSize(year: number, people: string): string;
  /** The lever behind a flow, and why its value is what it is. */
  lever(name: string, reason: string): string;
  accounts: Record<FlowKind, string>;
  /** Names of nodes that stand for several, and of the two sides of the ages. */
  otherProgrammes: string;
  techniciansAndAbove: string;
  lowerLevels: string;
  highLevels: string;
  juniorAndIntermediate: string;
  highSkilled: string;
  /** The loss that grows by most people between two years; and that none does. */
  leakGrows(loss: {cause: string; from: string; to: string; first: number; last: number}): string;
  noLeakGrows: string;
}
