import type {Indicator} from "../project/indicator.js";

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
  readonly indicators: readonly Indicator[];
  /** Calendar years; the first is the start, whose flows may be NaN. */
  readonly years: readonly number[];
  /** Fills the indicators of one run; `out` has shape indicator × year, row-major. Allocates nothing. */
  simulate(draw: RunDraw, out: Float64Array): void;
}
