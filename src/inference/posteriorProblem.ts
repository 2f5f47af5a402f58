/**
 * A posterior over d standard-normal coordinates z: the prior of every parameter is carried by the map from z to it, so
 * log posterior = log likelihood(z) − |z|²/2 + constant.
 */
export interface PosteriorProblem {
  /** d, number of coordinates. */
  dimension: number;
  /** m, number of data. */
  data: number;
  /** Fills the model's value of every datum; shape (m), each in its datum's unit. */
  predict(z: Float64Array, predicted: Float64Array): void;
  /** Log likelihood of all data given their predicted values; −Infinity where impossible. */
  logLikelihood(predicted: Float64Array): number;
  /** Fills residuals whose squares sum to about −2 log likelihood + constant; shape (m), no unit. */
  residuals(predicted: Float64Array, out: Float64Array): void;
  /** Quick functions of z, each in its own unit, in which the predictions are smooth: what a surrogate learns from. */
  features?: Features;
  /**
   * Fills ∂ log likelihood / ∂ ln prediction, and what the data are expected to tell of ln prediction, −E ∂² log likelihood / ∂²;
   * both of shape (m). What guides a sampler along its surrogate.
   */
  slopes?(predicted: Float64Array, slopes: Float64Array, information: Float64Array): void;
}

/** Quick functions of coordinates. */
export interface Features {
  size: number;
  /** Shape of out: (size). */
  fill(z: ArrayLike<number>, out: Float64Array): void;
  /** Takes slopes of a number with regard to the features at z back to the coordinates: out receives ∂/∂z, shape (d). */
  pull(z: ArrayLike<number>, slopes: Float64Array, out: Float64Array): void;
}

/** Places, and what is predicted there. */
export interface Predictions {
  /** Coordinates; shape (n × d), row-major. */
  z: Float64Array;
  /** Shape (n × m), row-major. */
  predicted: Float64Array;
}
