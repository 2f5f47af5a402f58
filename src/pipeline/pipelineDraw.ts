/** Which draws a run stands on. */
export interface PipelineDraw {
  /** Parameters, shape (parameters). */
  theta: ArrayLike<number>;
  /** Integer in 0..4294967295. */
  seed: number;
  /** Number of the run. */
  run: number;
  /** Runs whose process noise and whose drivers are used; default `run`. */
  processRun?: number;
  driverRun?: number;
  /**
   * Pace of quantities that is taken as given instead of drawn, in standard deviations from its long-run mean; shape
   * (families × simulated years).
   */
  pace?: ArrayLike<number>;
  /** Added to the innovations of the drivers, in standard deviations; shape (years × drivers) of `driverInnovations`, 0 after its end. */
  shift?: ArrayLike<number>;
  /** Without any noise, as a pipeline compiled with `process: "none"` and `drivers: false`: of the innovations only the shift. */
  quiet?: boolean;
}
