import type {Label} from "../quantity/label.js";
import {log} from "../quantity/log.js";
import {logGamma} from "../quantity/logGamma.js";
import type {Assumption, Prior} from "./assumption.js";
import {betaScale} from "./betaScale.js";
import {type PriorScale, priorScale} from "./priorScale.js";

/** One uncertain block of the parameter vector: a scalar, or the components of a simplex. */
interface Block {
  /** First parameter, number of parameters. */
  at: number;
  size: number;
  /** First coordinate; a simplex of k has k − 1, one a stick. */
  coordinate: number;
  scales: PriorScale[];
  /** Concentrations of a simplex. */
  alpha: number[] | null;
}

/**
 * The parameters of a model as one flat vector θ, and the standard normal coordinates z that carry their priors.
 *
 * Independent z_i ~ N(0, 1) give θ its prior; fixed parameters have no coordinate. A Dirichlet is broken into sticks:
 * θ_1 = v_1, θ_2 = v_2 (1 − v_1), … with v_i ~ Beta(α_i, Σ_{j>i} α_j).
 */
export interface ParameterSpace {
  /** Names of θ in order: `<id>`, or `<id>.<component>`. */
  names: readonly string[];
  labels: readonly Label[];
  units: readonly string[];
  /** Medians; of a simplex the means, which sum to 1. */
  typical: Float64Array;
  /** Hard bounds of each parameter. */
  low: Float64Array;
  high: Float64Array;
  /** Names of the coordinates: the parameter, or the component whose stick is broken. */
  coordinates: readonly string[];
  blocks: readonly Block[];
}

/**
 * Lays out assumptions as a parameter vector.
 *
 * @param assumptions - scalars and simplexes, in the order wanted
 * @throws RangeError if an id occurs twice or a Dirichlet does not fit its components
 * @example
 * parameterSpace([{id: "p", name: {zh: "", en: ""}, symbol: "p", unit: "1", prior: {family: "beta", a: 2, b: 2}, basis: {kind: "assumption", sources: [], reason: {zh: "", en: ""}}}]).names // => ["p"]
 */
export function parameterSpace(assumptions: readonly Assumption[]): ParameterSpace {
  const names: string[] = [];
  const labels: Label[] = [];
  const units: string[] = [];
  const typical: number[] = [];
  const low: number[] = [];
  const high: number[] = [];
  const coordinates: string[] = [];
  const blocks: Block[] = [];
  for (const assumption of assumptions) {
    const {id, prior} = assumption;
    const own = scalars(assumption);
    const scales = blockScales(assumption);
    if (scales.length)
      blocks.push({
        at: names.length,
        size: own.length,
        coordinate: coordinates.length,
        scales,
        alpha: prior.family === "dirichlet" ? prior.alpha : null
      });
    scales.forEach((_, i) => {
      coordinates.push(own[i].name);
    });
    const [least, most] = assumption.bounds ?? naturalBounds(prior);
    own.forEach(({name, label, centre}) => {
      if (names.includes(name)) throw new RangeError(`invalid assumption; given twice: ${id}`);
      names.push(name);
      labels.push(label);
      units.push(assumption.unit);
      typical.push(Math.min(most, Math.max(least, centre)));
      low.push(least);
      high.push(most);
    });
  }
  return {
    names,
    labels,
    units,
    typical: Float64Array.from(typical),
    low: Float64Array.from(low),
    high: Float64Array.from(high),
    coordinates,
    blocks
  };
}

/**
 * Turns standard normal coordinates into parameters; nothing is allocated.
 *
 * @param z - shape (coordinates)
 * @param out - receives θ, shape (names)
 * @returns out
 */
export function parametersAt(
  {blocks, typical, low, high}: ParameterSpace,
  z: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  out.set(typical);
  for (let b = 0; b < blocks.length; b++) {
    const {at, size, coordinate, scales} = blocks[b];
    let rest = 1;
    for (let i = 0; i < scales.length; i++) {
      const value = scales[i].value(z[coordinate + i]);
      if (size === 1) out[at] = Math.min(high[at], Math.max(low[at], value));
      else {
        out[at + i] = value * rest;
        rest *= 1 - value;
      }
    }
    if (size > 1) out[at + size - 1] = rest;
  }
  return out;
}

/**
 * Turns parameters into standard normal coordinates; the inverse of {@link parametersAt} inside the hard bounds.
 *
 * @param theta - shape (names)
 * @param out - receives z, shape (coordinates)
 * @returns out
 */
export function coordinatesAt(
  {blocks}: ParameterSpace,
  theta: ArrayLike<number>,
  out: Float64Array
): Float64Array {
  for (const {at, size, coordinate, scales} of blocks) {
    let rest = 1;
    for (let i = 0; i < scales.length; i++) {
      const value = theta[at + i];
      out[coordinate + i] = scales[i].coordinate(size === 1 ? value : value / rest);
      rest -= value;
    }
  }
  return out;
}

/**
 * Log prior density of a parameter vector on its natural scale; −Infinity outside the hard bounds.
 *
 * Of a Dirichlet the density of its first k − 1 components. Fixed parameters do not count.
 *
 * @param theta - shape (names)
 */
export function logPrior({blocks, low, high}: ParameterSpace, theta: ArrayLike<number>): number {
  let sum = 0;
  for (const {at, size, scales, alpha} of blocks) {
    if (size === 1) {
      if (!(theta[at] >= low[at] && theta[at] <= high[at])) return -Infinity;
      sum += scales[0].logDensity(theta[at]);
      continue;
    }
    let total = 0;
    for (let i = 0; i < size; i++) {
      if (!(theta[at + i] > 0)) return -Infinity;
      total += alpha![i];
      sum += (alpha![i] - 1) * log(theta[at + i]) - logGamma(alpha![i]);
    }
    sum += logGamma(total);
  }
  return sum;
}

function scalars({id, name, prior, components}: Assumption): {
  name: string;
  label: Label;
  centre: number;
}[] {
  if (prior.family !== "dirichlet") {
    if (components) throw new RangeError(`invalid assumption; components need a dirichlet: ${id}`);
    const centre = prior.family === "fixed" ? prior.value : priorScale(prior).value(0);
    return [{name: id, label: name, centre}];
  }
  if (components?.length !== prior.alpha.length || prior.alpha.length < 2)
    throw new RangeError(
      `invalid assumption; dirichlet and components differ in length or are fewer than two: ${id}`
    );
  const total = prior.alpha.reduce((sum, alpha) => sum + alpha, 0);
  return components.map((component, i) => ({
    name: `${id}.${component.id}`,
    label: {
      zh: `${name.zh}:${component.name.zh}`,
      en: `${name.en}: ${component.name.en}`
    },
    centre: prior.alpha[i] / total
  }));
}

function blockScales({prior}: Assumption): PriorScale[] {
  if (prior.family === "fixed") return [];
  if (prior.family !== "dirichlet") return [priorScale(prior)];
  return prior.alpha.slice(0, -1).map((alpha, i) =>
    betaScale(
      alpha,
      prior.alpha.slice(i + 1).reduce((sum, each) => sum + each, 0)
    )
  );
}

function naturalBounds(prior: Prior): [number, number] {
  switch (prior.family) {
    case "beta":
    case "logitnormal":
    case "dirichlet":
      return [0, 1];
    case "lognormal":
      return [0, Infinity];
    case "uniform":
      return [prior.low, prior.high];
    default:
      return [-Infinity, Infinity];
  }
}
