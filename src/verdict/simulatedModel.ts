import type {Label} from "../quantity/label.js";

/** Which draws a run stands on: parameters, and the numbers of its noise. */
export interface RunDraw {
  /** Parameters, shape (parameters of the model). */
  theta: ArrayLike<number>;
  seed: number;
  run: number;
  /** Run whose process noise and whose drivers are used; default `run`. */
  processRun?: number;
  driverRun?: number;
}

/** What a verdict needs of a model: names, years, and a run. */
export interface SimulatedModel {
  readonly parameters: readonly string[];
  /** `flow`: over a year, unknown at the start; absent: told by a unit that ends in `/yr`. */
  readonly indicators: readonly {id: string; name: Label; unit: string; kind?: string}[];
  /** Calendar years; the first is the start, whose flows may be NaN. */
  readonly years: readonly number[];
  /** Fills the indicators of one run; `out` has shape indicator × year, row-major. Allocates nothing. */
  simulate(draw: RunDraw, out: Float64Array): void;
}
