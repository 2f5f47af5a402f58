import type {Label} from "../quantity/label.js";

/** Prior distribution of one parameter, on its natural scale. Ranges are central 95% ranges. */
export type Prior =
  | {family: "fixed"; value: number}
  | {family: "beta"; a: number; b: number}
  | {family: "logitnormal"; median: number; low: number; high: number}
  | {family: "lognormal"; median: number; low: number; high: number}
  | {family: "normal"; median: number; low: number; high: number}
  | {family: "uniform"; low: number; high: number}
  | {family: "dirichlet"; alpha: number[]};

/** Where a number comes from: figures or rules by id, or nowhere but our judgement. */
export interface Basis {
  kind: "source" | "assumption";
  /** Ids of figures (figures.csv) or rules (rules.csv) it rests on. */
  sources: string[];
  reason: Label;
}

/**
 * What a parameter does in the pipeline, where more than its own programme must know:
 * - `realisation`: share of a programme's quantity that is delivered; all of them rise and fall together between places and years;
 * - `levelMix`: shares of the levels among a programme's candidates.
 */
export type ParameterRole = "realisation" | "levelMix";

/**
 * A quantity nobody in the bureau decides (mortality, lapse, pass rates as they are), with its prior.
 * With `components` it is a simplex and `prior` is a Dirichlet of the same length; the scalar parameters
 * are then named `<id>.<component>`.
 */
export interface Assumption {
  id: string;
  name: Label;
  /** Symbol in the model's formulas, e.g. `w`. */
  symbol: string;
  unit: string;
  prior: Prior;
  role?: ParameterRole;
  components?: {id: string; name: Label}[];
  /** Hard bounds on the natural scale. */
  bounds?: [number, number];
  basis: Basis;
}

/**
 * Names of the parameters of an assumption, in order: its id, or `<id>.<component>` for each component of a simplex.
 *
 * @param assumption - scalar or simplex
 * @example
 * parameterNames({id: "lapse.skilled"}) // => ["lapse.skilled"]
 * parameterNames({id: "levelMix.course", components: [{id: "junior"}, {id: "senior"}]}) // => ["levelMix.course.junior", "levelMix.course.senior"]
 */
export function parameterNames({
  id,
  components
}: {
  id: string;
  components?: readonly {id: string}[];
}): string[] {
  return components ? components.map((component) => `${id}.${component.id}`) : [id];
}
