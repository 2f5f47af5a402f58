import {exp} from "../quantity/exp.js";
import {logSum} from "./optionLikelihood.js";

/** A sample of the posterior under one option, and ln evidence of that option with its prior weight. */
export interface OptionChain {
  /** Shape (n × dimension), row-major; equally weighted. */
  particles: Float64Array;
  logEvidence: number;
}

/** A sample of the posterior under all options. */
export interface JoinedChains {
  /** Shape (particles × dimension); equally weighted. */
  sample: Float64Array;
  /** Option of each particle. */
  options: Int32Array;
  /** Posterior probability of every option. */
  shares: number[];
}

/**
 * Takes from the chain of every option its share of the particles, as evenly as can be.
 *
 * @param chains - one an option
 * @param size - coordinates of a particle, and particles wanted
 * @example
 * joinChains([{particles: Float64Array.of(1, 2), logEvidence: 0}, {particles: Float64Array.of(7, 8), logEvidence: 0}], {dimension: 1, particles: 2}).sample // => Float64Array.of(2, 8)
 */
export function joinChains(
  chains: readonly OptionChain[],
  {dimension: d, particles}: {dimension: number; particles: number}
): JoinedChains {
  const shares = evidenceShares(chains.map(({logEvidence}) => logEvidence));
  const sample = new Float64Array(particles * d);
  const options = new Int32Array(particles);
  const ends = shares.map((_, o) =>
    o === shares.length - 1
      ? particles
      : Math.round(particles * shares.slice(0, o + 1).reduce((a, b) => a + b, 0))
  );
  let row = 0;
  chains.forEach((chain, option) => {
    const wanted = ends[option] - row;
    for (const k of evenly(chain.particles.length / d, wanted)) {
      sample.set(chain.particles.subarray(k * d, k * d + d), row * d);
      options[row++] = option;
    }
  });
  return {sample, options, shares};
}

/**
 * Probabilities of options from ln of their evidence with prior weights.
 *
 * @example
 * evidenceShares([1000, 1000]).map((share) => share.toFixed(6)) // => ["0.500000", "0.500000"]
 */
export function evidenceShares(logEvidence: readonly number[]): number[] {
  const total = logSum(Float64Array.from(logEvidence));
  return logEvidence.map((value) => exp(value - total));
}

/** `wanted` of `size` particles, as evenly as can be. */
function evenly(size: number, wanted: number): number[] {
  return Array.from({length: wanted}, (_, k) => Math.floor(((k + 0.5) * size) / wanted));
}
