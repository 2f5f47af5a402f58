/**
 * What a message is about: a file or link that cannot be read, a scenario the model refuses, a link to other data.
 */
export type MessageKind = "file" | "link" | "model" | "data";

/** What the bench of scenarios says. */
export interface ScenarioWords {
  /** The title of the page: where one lever does much, which and how far. */
  title: string;
  strongest(of: {lever: string; target: string; before: string; after: string}): string;
  base: string;
  undo: string;
  redo: string;
  resetAll: string;
  keep: string;
  toPipeline: string;
  others: string;
  whatChanged: string;
  sideBySide: string;
  takeAway: string;
  command: string;
  /** How many inputs were moved, after the provenance. */
  changed(count: number): string;
  messages: Record<MessageKind, string>;
  levers: LeverWords;
  compare: CompareWords;
  files: FileWords;
  differences: DifferenceWords;
}

/** The controls. */
interface LeverWords {
  training: string;
  people: string;
  assumptions: string;
  heldConstant: string;
  details: string;
  typeValue(title: string): string;
  resetOne(title: string): string;
  reset: string;
  untouched: string;
  anchors: string;
  /** A value and what it was before it was touched. */
  was(value: string, before: string): string;
}

/** Scenarios side by side. */
interface CompareWords {
  hint: string;
  remove: string;
  target: string;
  onBench: string;
  /** Label of the field for a scenario's own name. */
  ownName: string;
  /** How far a probability lies from that on the bench, in points, with its 95% interval. */
  shift(points: string, low: string, high: string): string;
  /** No difference beyond the error of the runs, which is that many points. */
  noShift(error: string): string;
  /** How the differences are to be read. */
  shiftNote: string;
  /** The name of a changed scenario. */
  /** A scenario of one's own by its letter, its base where that is not the usual one, the first of what it changes, and how many those are. */
  changed(of: {letter: string; base: string; change: string; count: number}): string;
}

/** Files to share, save, open and download. */
export interface FileWords {
  scenarioFile: string;
  linkCopied: string;
  all: string;
  copyLink: string;
  save: string;
  open: string;
  excel: string;
  targetsCsv: string;
  indicatorsCsv: string;
  /** Names of the sheets of a workbook. */
  targets: string;
  indicators: string;
  scenario: string;
  provenance: string;
  sources: string;
  /** Heads of the sheets of a workbook, column by column. */
  coverHead: readonly string[];
  targetHead: readonly string[];
  indicatorHead: readonly string[];
  changeHead: readonly string[];
  sourceHead: readonly string[];
  /** What the first sheet tells, row by row: plan, scenario, runs, seed, version, inputs, code, how to read it. */
  cover: readonly string[];
  /** How the numbers are to be read. */
  intervals: string;
}

/** What a scenario sets differently. */
export interface DifferenceWords {
  none: string;
  levers: string;
  assumptions: string;
  /** What an input is in some years before and after. */
  path(from: number, to: number, before: string, after: string): string;
  /** Paths one after the other. */
  paths(paths: readonly string[]): string;
  /** The first and the last path, where an input moves from year to year. */
  gradually(first: string, last: string): string;
}
