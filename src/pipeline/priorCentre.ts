import type {Assumption} from "../project/assumption.js";
import {parameterNames} from "../project/parameterNames.js";
import type {PriorScale} from "./betaScale.js";
import {priorScale} from "./priorScale.js";

/** What of an assumption its centre rests on. */
type Centred = Pick<Assumption, "id" | "prior" | "components" | "bounds">;

/**
 * Where the parameters of an assumption stand when nothing is known but its prior: what the model runs at coordinate 0.
 *
 * The median, `priorScale(prior).value(0)`; the value itself where it is fixed; the means of a simplex, α_i / Σ α, because
 * medians of its components need not sum to 1. Inside the assumption's hard bounds.
 *
 * @param assumption - scalar or simplex
 * @param scale - of its prior, where it is at hand
 * @returns one number a parameter, in the order of `parameterNames`, in the assumption's unit
 * @throws RangeError where the prior is no distribution, or a Dirichlet does not fit its components
 * @example
 * priorCentre({id: "pass", prior: {family: "beta", a: 3, b: 1}})[0].toFixed(4) // => "0.7937"
 * priorCentre({id: "mix", components: [{id: "a"}, {id: "b"}], prior: {family: "dirichlet", alpha: [3, 1]}}) // => [0.75, 0.25]
 * priorCentre({id: "shift", bounds: [0, 8], prior: {family: "fixed", value: 9}}) // => [8]
 */
export function priorCentre(
  {id, prior, components, bounds}: Centred,
  scale?: PriorScale
): number[] {
  const within = (x: number) => (bounds ? Math.min(bounds[1], Math.max(bounds[0], x)) : x);
  if (prior.family !== "dirichlet") {
    if (components) throw new RangeError(`invalid assumption; components need a dirichlet: ${id}`);
    return [within(prior.family === "fixed" ? prior.value : (scale ?? priorScale(prior)).value(0))];
  }
  const {alpha} = prior;
  if (alpha.length < 2 || alpha.length !== parameterNames({id, components}).length)
    throw new RangeError(
      `invalid assumption; dirichlet and components differ in length or are fewer than two: ${id}`
    );
  const total = alpha.reduce((sum, each) => sum + each, 0);
  return alpha.map((each) => within(each / total));
}
