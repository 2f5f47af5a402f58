import type {Label} from "../../quantity/label.js";
import type {IdleReason} from "../informedHistory.js";

/** A figure as readers know it. */
export interface NamedFigure {
  id: string;
  /** The number as it was printed, in English as it is written there. */
  printed: Label;
}

/** A published number of the place as readers find it. */
export interface PublishedNumber {
  kind: Label;
  period: string;
  printed: Label;
  id: string;
}

/** What the fit says, in one language. */
export interface FitWords {
  /** Numbers taken in that the calibration does not list. */
  taken(numbers: readonly PublishedNumber[]): string;
  /** Numbers that inform nothing, for one reason; `reasons` are the calibration's own. */
  idle(what: {
    because: IdleReason;
    numbers: readonly PublishedNumber[];
    reasons: readonly string[];
  }): string;
  /** How a fit is made. */
  method: string;
  /** Two figures that no parameters fit: one lies above what is expected of it, the other below. */
  contradiction(a: NamedFigure, b: NamedFigure): string;
  /** A figure outside its 95% interval. */
  outside(figure: NamedFigure): string;
  /** How many parameters the figures say next to nothing of. */
  assumptions(count: {parameters: number; assumed: number; figures: number}): string;
  /** Directions that figures tell apart, and the parameters of the weakest of them. */
  identifiability(directions: {all: number; told: number; weakest: readonly string[]}): string;
  /** How the pace of quantities moves from year to year: a log standard deviation, from how many series. */
  pace(moves: {sd: number; series: number}): string;
  /** Posteriors that are wrong in a known way; shares are of 1, shifts in standard deviations. */
  tooNarrow(share: number): string;
  tooWide(share: number): string;
  shifted(deviations: number): string;
  /** When a calibration check counts as passed. */
  calibration(check: {tests: number; level: number; mostFailures: number}): string;
}
