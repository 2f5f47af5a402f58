import type {RivalName} from "./rivals.js";

/** A number that came after a past date, to be forecast by the model and by its rivals. */
export interface CaseTask {
  /** A published stock or density; the share of one in another of the same day; what was added over a period. */
  kind: "stock" | "share" | "added";
  figure: string;
  /** Of a share: the figure that it is a share of. */
  per?: string;
  role: string;
  /** Date of the forecast, and of the number, on the axis of year ends. */
  origin: number;
  at: number;
  actual: number;
  /** The model's forecast: ln values, out of those of the origin's observations. */
  sample(samples: readonly Float64Array[]): Float64Array;
  /** A rival's forecast; undefined where what was known gives it nothing to say. */
  point(rival: RivalName): number | undefined;
  /** Relative error a year that a rival is given before it has shown any. */
  guess: number;
  /** Rivals that had one past point and fell back to the last value. */
  fellBack: RivalName[];
}
