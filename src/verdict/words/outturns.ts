import type {Grade} from "../../project/indicator.js";
import type {WorkProgress} from "../workProgress.js";

/** What is known of a sum, and what is left. */
export interface SaidKnown {
  value: number;
  goal: number;
  left: number;
  unit: string;
  /** The last day that is known. */
  through: string;
  /** Until it is due. */
  months: number;
}

/** A figure that was entered since the fit, or one that the fit was made from. */
export type FigureOrigin = "entered" | "fitted";

/** A row of the register, or a figure. */
export interface SaidRow {
  id: string;
  origin: "register" | FigureOrigin;
}

/** What a forecast says of the numbers that bodies report, in one language. */
export interface OutturnWords {
  /** A published yearly pace outside what the setup implies for its first year. */
  impliedPace(n: {
    grade: Grade;
    low: number;
    high: number;
    pace: number;
    figures: readonly string[];
  }): string;
  /** A series extrapolated from so many registered years. */
  registered(points: number, first: number, last: number): string;
  /** The plan gives no number; the body aims at this one. */
  ownGoal(body: string, goal: number, unit: string): string;
  /** Work that is done; of yearly work, the years. */
  workDone(years: readonly number[], dated: string): string;
  /** Work that was given up; of yearly work, the years in which it had been done. */
  workDropped(years: readonly number[]): string;
  /** How far open work is, by when it must be done, and the days until then (negative once passed). */
  workOpen(work: Omit<WorkProgress, "status">): string;
  /** One value is registered: a second is needed. */
  oneMoreValue(ids: readonly string[]): string;
  /** So much is known of so much, so much is left in so long. */
  knownOf(known: SaidKnown): string;
  /** Rows that the runs give, of what is no sum. */
  progressUsed(rows: readonly SaidRow[]): string;
  /** The runs give these rows; they are weighted and know as much as so many of equal weight. */
  outturns(n: {
    rows: readonly SaidRow[];
    runs: number;
    left: number;
    /** They are too few: how many runs would do, null where no number that is reasonable. */
    more: {runs: number | null} | null;
    /** Parameters that no figure informs are taken as independent. */
    loosely: boolean;
  }): string;
  /** Rows that say another number than the model expects, by so many standard deviations. */
  outturnStrange(rows: readonly SaidRow[], strain: number): string;
  /** How far the first months of a year may be from their share of it, and the figures that say so. */
  partYear(sd: number, learnt: readonly string[]): string;
  /** A row that is not taken in, and why. */
  outturnIdle(row: SaidRow, reason: string): string;
  /** Figures that were entered since the fit, and what becomes of them. */
  awaiting(ids: readonly string[]): string;
  /** Figures that were entered since the fit and that nothing reads. */
  unread(ids: readonly string[]): string;

  // why a row is not taken in
  idleUnmodelled: string;
  idleRate: string;
  idleNoNumber: string;
  idleZero: string;
  idleUnclear: string;
  idlePart: string;
  /** A figure that is at least, or more or less than, what it prints. */
  idleBound: string;
  idleBefore(startYear: number): string;
  idleAfter(until: number): string;
  /** Later rows say more of the same time. */
  idleReplaced(rows: readonly string[]): string;
  /** No run gives it beside these rows, or it says nothing that they do not. */
  idleContradicts(rows: readonly string[]): string;
  /** No run gives it; the model can give from low to high. */
  idleImpossible(value: number, low: number, high: number, unit: string): string;
}
