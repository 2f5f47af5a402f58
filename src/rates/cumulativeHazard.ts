import {checkKeys} from "../quantity/checkKeys.js";
import {aboveZero, belowOne, checkNumber} from "../quantity/checkNumber.js";
import {checkList, checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject} from "../quantity/checkObject.js";
import {exp, expm1} from "../quantity/exp.js";
import {log, log1p} from "../quantity/log.js";
import {normalCdf} from "../quantity/normalCdf.js";
import {pow, powInt} from "../quantity/pow.js";
import {unknownName} from "../quantity/unknownName.js";

/**
 * A hazard that changes with time in a state or with age, u in years, by family. `covariates` x and `effects` β, if
 * given, multiply it by exp(x · β).
 */
export type HazardFamily = (
  | {family: "exponential"; rate: number}
  /** H = λ u^γ. */
  | {family: "weibull"; lambda: number; gamma: number}
  /** H = (u/scale)^shape. */
  | {family: "weibullScale"; scale: number; shape: number}
  /** H = (B/c)(e^{cu} − 1): hazard B at 0, growing by c a year. */
  | {family: "gompertz"; B: number; c: number}
  /** H = ln(1 + (u/scale)^shape). */
  | {family: "logLogistic"; scale: number; shape: number}
  /** H = −ln Φ(−(ln u − mu)/sigma). */
  | {family: "logNormal"; mu: number; sigma: number}
  /** `rates[k]` from `from[k]` on, the last for ever; `from[0]` is 0. */
  | {family: "piecewise"; from: number[]; rates: number[]}
  /**
   * Probabilities of death q in one-year intervals from age `from` on, the last for ever; hazards constant within
   * them.
   */
  | {family: "lifeTable"; from: number; q: number[]}
) & {covariates?: number[]; effects?: number[]};

const shared = {family: true, covariates: true, effects: true} as const;

/** Parameters of each family. */
const families: Record<HazardFamily["family"], Record<string, true>> = {
  exponential: {rate: true},
  weibull: {lambda: true, gamma: true},
  weibullScale: {scale: true, shape: true},
  gompertz: {B: true, c: true},
  logLogistic: {scale: true, shape: true},
  logNormal: {mu: true, sigma: true},
  piecewise: {from: true, rates: true},
  lifeTable: {from: true, q: true}
};

/**
 * Cumulative hazard H(u) of a family; the probability over the step from u to u + dt is 1 − exp(H(u) − H(u + dt)).
 *
 * @param hazard - the family with its parameters; time in years, hazards in 1/yr
 * @param u - years, ≥ 0
 * @returns H(u) ≥ 0, no unit
 * @throws RangeError for an unknown family, or parameters or a time out of range
 * @example
 * cumulativeHazard({family: "exponential", rate: 0.5}, 4) // => 2
 * cumulativeHazard({family: "weibull", lambda: 0.5, gamma: 2}, 2) // => 2
 * cumulativeHazard({family: "piecewise", from: [0, 2], rates: [1, 3]}, 4) // => 8
 * cumulativeHazard({family: "weibul"}, 4) // throws unknown hazard family: "weibul"; one of weibull
 */
export function cumulativeHazard(hazard: HazardFamily, u: number): number {
  checkObject("hazard", hazard);
  checkNumber("u", u, "not ≥ 0 years", 0);
  if (Object.hasOwn(families, hazard.family))
    checkKeys("hazard", hazard, {...shared, ...families[hazard.family]} as never);
  const {covariates = [], effects = []} = hazard;
  if (covariates.length !== effects.length)
    throw new RangeError(
      `invalid effects; ${covariates.length} are needed, one for each covariate: ${effects.length}`
    );
  checkNumbers("covariates", covariates);
  checkNumbers("effects", effects);
  const linear = covariates.reduce((sum, x, k) => sum + x * effects[k], 0);
  return checkNumber(
    `cumulative hazard at ${u}`,
    baseline(hazard, u) * (linear === 0 ? 1 : exp(linear))
  );
}

function baseline(hazard: HazardFamily, u: number): number {
  switch (hazard.family) {
    case "exponential":
      return atLeast("rate", hazard.rate) * u;
    case "weibull":
      return atLeast("lambda", hazard.lambda) * power(u, above("gamma", hazard.gamma));
    case "weibullScale":
      return power(u / above("scale", hazard.scale), above("shape", hazard.shape));
    case "gompertz":
      return hazard.c === 0
        ? atLeast("B", hazard.B) * u
        : (atLeast("B", hazard.B) / checkNumber("c", hazard.c)) * expm1(hazard.c * u);
    case "logLogistic":
      return log1p(power(u / above("scale", hazard.scale), above("shape", hazard.shape)));
    case "logNormal":
      return u === 0
        ? 0
        : -log(normalCdf((checkNumber("mu", hazard.mu) - log(u)) / above("sigma", hazard.sigma)));
    case "piecewise":
      return piecewise(hazard.from, hazard.rates, u);
    case "lifeTable": {
      checkList("q", hazard.q);
      const rates = Array.from(hazard.q, (q) => {
        return -log1p(-checkNumber("q", q, "not in [0, 1)", 0, belowOne));
      });
      const from = rates.map((_, k) => k);
      return piecewise(from, rates, Math.max(0, u - checkNumber("from", hazard.from)));
    }
    default:
      throw new RangeError(
        unknownName(
          "hazard family",
          String((hazard as {family: unknown}).family),
          Object.keys(families)
        )
      );
  }
}

function piecewise(from: readonly number[], rates: readonly number[], u: number): number {
  checkNumbers("from", from);
  checkNumbers("rates", rates, {rule: "not ≥ 0", low: 0});
  if (!(from.length === rates.length && from[0] === 0))
    throw new RangeError(`invalid from; one start for each rate, the first 0: ${from.join(", ")}`);
  let H = 0;
  for (let k = 0; k < from.length && from[k] < u; ++k) {
    const end = k + 1 < from.length ? from[k + 1] : Infinity;
    if (!(end > from[k])) throw new RangeError(`invalid from; must rise: ${from[k]}, ${end}`);
    H += rates[k] * (Math.min(u, end) - from[k]);
  }
  return H;
}

function atLeast(name: string, x: number): number {
  return checkNumber(name, x, "not ≥ 0", 0);
}

function above(name: string, x: number): number {
  return checkNumber(name, x, "not > 0", aboveZero);
}

const power = (x: number, y: number) => (Number.isInteger(y) ? powInt(x, y) : pow(x, y));
