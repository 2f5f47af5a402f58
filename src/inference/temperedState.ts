import type {Lesson} from "./lesson.js";

/** Where a tempered sampler stands: plain numbers, so that it can be written down and taken up again. */
export interface TemperedState {
  /** Exponent of the likelihood, in [0, 1]; 1 is the posterior. */
  temperature: number;
  /** Number of temperatures passed. */
  stage: number;
  /** Step of the proposals, in (0, 1]. */
  scale: number;
  /** Shape (n × d), row-major, standard-normal coordinates. */
  particles: Float64Array;
  /** Log likelihood of every particle; shape (n). */
  logLikelihood: Float64Array;
  /** One row a stage: temperature reached, effective sample size before resampling, accepted share of moves. */
  history: {temperature: number; effectiveSampleSize: number; acceptance: number}[];
  /** Log of the evidence ∫ likelihood × prior, accumulated. */
  logEvidence: number;
  /** What a guided sampler has learned so far, of which it is at its next temperature reminded; none at the posterior. */
  lesson?: Pick<Lesson, "gram" | "right">;
}
