import type {Assumption, ParameterRole, Prior} from "../project/assumption.js";
import {parameterNames} from "../project/parameterNames.js";
import {checkObjects} from "../quantity/checkObject.js";
import type {Label} from "../quantity/label.js";
import {isSealed, seal} from "../quantity/seal.js";
import {betaScale, type PriorScale} from "./betaScale.js";
import {priorCentre} from "./priorCentre.js";
import {priorScale} from "./priorScale.js";

/** One uncertain block of the parameter vector: a scalar, or the components of a simplex. */
interface Block {
  /** First parameter, number of parameters. */
  at: number;
  size: number;
  /** First coordinate; a simplex of k has k − 1, one a stick. */
  coordinate: number;
  scales: PriorScale[];
  /** Concentrations of a simplex; empty for a scalar. */
  alpha: readonly number[];
}

/** What a parameter belongs to. */
export interface ParameterOwner {
  /** Id of its assumption. */
  assumption: string;
  /** Id of the component of a simplex; null for a scalar. */
  component: string | null;
  role: ParameterRole | null;
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
  /** What each belongs to, in the same order. */
  owners: readonly ParameterOwner[];
  labels: readonly Label[];
  units: readonly string[];
  /** Medians; of a simplex the means, which sum to 1. */
  readonly typical: Float64Array;
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
  checkObjects("assumptions", assumptions, ["id", "prior"]);
  const parameters: Parameter[] = [];
  const known = new Set<string>();
  const coordinates: string[] = [];
  const blocks: Block[] = [];
  for (const assumption of assumptions) {
    const scales = blockScales(assumption);
    const own = parametersOf(assumption, scales);
    for (const {name} of own) {
      if (known.has(name))
        throw new RangeError(`invalid assumption; given twice: ${assumption.id}`);
      known.add(name);
    }
    if (scales.length)
      blocks.push({
        at: parameters.length,
        size: own.length,
        coordinate: coordinates.length,
        scales,
        alpha: assumption.prior.family === "dirichlet" ? assumption.prior.alpha : []
      });
    coordinates.push(...scales.map((_, i) => own[i].name));
    parameters.push(...own);
  }
  // The median of a share takes its whole table, which most spaces are never asked for.
  let typical: Float64Array | undefined;
  return seal("parameterSpace", {
    names: parameters.map(({name}) => name),
    owners: parameters.map(({owner}) => owner),
    labels: parameters.map(({label}) => label),
    units: parameters.map(({unit}) => unit),
    get typical() {
      typical ??= Float64Array.from(parameters, (parameter) => parameter.typical());
      return typical;
    },
    low: Float64Array.from(parameters, ({bounds}) => bounds[0]),
    high: Float64Array.from(parameters, ({bounds}) => bounds[1]),
    coordinates,
    blocks
  });
}

/**
 * Refuses what is no parameter space, and copies of one.
 *
 * @throws TypeError that names the call to make
 */
export function checkSpace(space: ParameterSpace): void {
  if (!isSealed("parameterSpace", space))
    throw new TypeError(
      "invalid space; not from parameterSpace or modelParameters; a copy is none"
    );
}

/** One parameter, as its assumption says. */
interface Parameter {
  name: string;
  owner: ParameterOwner;
  label: Label;
  unit: string;
  typical(): number;
  bounds: [number, number];
}

function parametersOf(assumption: Assumption, scales: readonly PriorScale[]): Parameter[] {
  const {id, name, unit, prior, components, role = null} = assumption;
  const bounds = assumption.bounds ?? naturalBounds(prior);
  const own = (component: string | null) => ({assumption: id, component, role});
  if (!components && prior.family !== "dirichlet") {
    const typical = () => priorCentre(assumption, scales[0])[0];
    return [{name: id, owner: own(null), label: name, unit, typical, bounds}];
  }
  const centre = priorCentre(assumption);
  const names = parameterNames({id, components});
  return (components ?? []).map((component, i) => ({
    name: names[i],
    owner: own(component.id),
    label: {
      zh: `${name.zh}:${component.name.zh}`,
      en: `${name.en}: ${component.name.en}`
    },
    unit,
    typical: () => centre[i],
    bounds
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
