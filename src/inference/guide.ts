import {exp} from "../quantity/exp.js";
import {informedDirections} from "./informedDirections.js";
import type {PosteriorProblem} from "./posteriorProblem.js";
import {featuresOf, pullTerms, type Surrogate, termCount, writeTerms} from "./surrogate.js";

/** Places around which a guide measures how strongly data hold; evenly among the particles. */
const places = 40;
/** Share of a prediction's information from which its slopes are looked at. */
const noticed = 0.01;

/** What guides particles along a posterior, as plain data. */
export interface Guide {
  surrogate: Surrogate;
  /** Directions that data hold, orthonormal; shape (r × d), row-major. */
  directions: Float64Array;
  /** How much shorter a step is along each than across them all, in (0, 1): 1/√(1 + strength²). */
  lengths: Float64Array;
}

/** A problem as its surrogate sees it. */
export interface GuidedProblem {
  /** Fills ∂ log likelihood / ∂ z; shape (d). */
  slope(z: Float64Array, out: Float64Array): void;
  /** ∂ ln prediction / ∂ z times the root of what its datum tells of it, of all that tell anything; shape (… × d), row-major. */
  sensitivities(z: Float64Array): Float64Array;
}

/**
 * Prepares slopes of a problem's likelihood, its predictions made by a surrogate.
 *
 * @throws RangeError if the problem has no features or no slopes
 */
export function guidedProblem(problem: PosteriorProblem, surrogate: Surrogate): GuidedProblem {
  const {dimension: d, data: m, slopes: slopesOf} = problem;
  if (!slopesOf) throw new RangeError("a guide needs a problem with slopes, got none");
  const {outputs} = surrogate;
  const {predicted, predict, pull} = wayThrough(problem, surrogate);
  const [slopes, information, only] = [0, 1, 2].map(() => new Float64Array(m));
  const see = (z: Float64Array) => {
    predict(z);
    slopesOf(predicted, slopes, information);
  };
  return {
    slope(z, out) {
      see(z);
      pull(z, slopes, out);
    },
    sensitivities(z) {
      see(z);
      const most = information.reduce((a, b) => Math.max(a, b), 0);
      const told = outputs.filter((k) => information[k] > noticed * noticed * most);
      const rows = new Float64Array(told.length * d);
      told.forEach((k, row) => {
        only.fill(0);
        only[k] = Math.sqrt(information[k]);
        pull(z, only, rows.subarray(row * d, (row + 1) * d));
      });
      return rows;
    }
  };
}

/** The way from coordinates to a surrogate's predictions, and of slopes back: of ln predictions, shape (m), to coordinates. */
function wayThrough(problem: PosteriorProblem, surrogate: Surrogate) {
  const features = featuresOf(problem);
  const {outputs, constant, coefficients} = surrogate;
  const q = outputs.length;
  const [raw, onRaw] = [new Float64Array(features.size), new Float64Array(features.size)];
  const terms = new Float64Array(termCount(surrogate));
  const onTerms = new Float64Array(terms.length);
  const predicted = constant.map((value) => exp(value));
  const sums = new Float64Array(q);
  const felt = new Int32Array(q);
  return {
    predicted,
    predict(z: Float64Array) {
      features.fill(z, raw);
      writeTerms(surrogate, raw, terms);
      for (let j = 0; j < q; j++) sums[j] = constant[outputs[j]];
      for (let t = 0, at = 0; t < terms.length; t++)
        for (let j = 0; j < q; j++) sums[j] += terms[t] * coefficients[at++];
      for (let j = 0; j < q; j++) predicted[outputs[j]] = exp(sums[j]);
    },
    pull(z: Float64Array, from: Float64Array, out: Float64Array) {
      let count = 0;
      for (let j = 0; j < q; j++) if (from[outputs[j]] !== 0) felt[count++] = j;
      for (let t = 0; t < terms.length; t++) {
        let sum = 0;
        for (let i = 0; i < count; i++)
          sum += from[outputs[felt[i]]] * coefficients[t * q + felt[i]];
        onTerms[t] = sum;
      }
      pullTerms(surrogate, terms, onTerms, onRaw);
      features.pull(z, onRaw, out);
    }
  };
}

/**
 * A guide along a tempered posterior: in directions that the data hold, by what they tell on the average of some particles, steps are
 * shorter.
 *
 * @param problem - with features and slopes
 * @param particles - shape (n × d), row-major
 * @param temperature - in [0, 1]
 */
export function guideAround(
  problem: PosteriorProblem,
  surrogate: Surrogate,
  particles: Float64Array,
  temperature: number
): Guide {
  const {dimension: d} = problem;
  const n = particles.length / d;
  const {sensitivities} = guidedProblem(problem, surrogate);
  const looked = Math.min(n, places);
  const root = Math.sqrt(temperature);
  const felt = Array.from({length: looked}, (_, i) => {
    const k = Math.floor((i * n) / looked);
    return sensitivities(particles.subarray(k * d, (k + 1) * d)).map((value) => value * root);
  });
  const {directions, informed, strengths} = informedDirections(d, felt);
  const lengths = strengths.slice(0, informed).map((s) => 1 / Math.sqrt(1 + s * s));
  return {surrogate, directions, lengths};
}
