import type {Engine} from "../engine/engine.js";
import type {Arrival} from "./arrival.js";
import {startOf} from "./moments.js";
import {type CellMap, stepMaps, varianceFactor} from "./stepMaps.js";

/**
 * Mean and variance of a weighted sum of stocks at a date under process noise, without the covariance of all cells.
 *
 * Backward recursion: with b the value of a person later on, a stage with rows p adds Σ m_i φ_i (Σ p b² − (Σ p b)²) to the
 * variance and passes b ← P b on to the earlier one. Equals aᵀ C a of {@link moments} for models of any size.
 *
 * @param engine - compiled; flows linear in the stocks
 * @param weights - a, by state or by cell
 * @param options.instant - index of the date, default the last
 * @returns mean (unit of a × person) and variance (its square)
 * @throws RangeError if the model is not linear or the weights do not fit
 * @example
 * linearVariance(compile({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [100, 0], steps: 1}), [0, 1]) // => {mean: 50, variance: 25}
 */
export function linearVariance(
  engine: Engine,
  weights: readonly number[],
  {instant = engine.steps}: {instant?: number} = {}
): {mean: number; variance: number} {
  const {cells: C, states} = engine;
  if (weights.length !== states.length && weights.length !== C)
    throw new RangeError(
      `invalid weights; ${states.length} or ${C} numbers are needed: ${weights.length}`
    );
  if (!(Number.isInteger(instant) && instant >= 0 && instant <= engine.steps))
    throw new RangeError(`invalid instant; not an integer in 0..${engine.steps}: ${instant}`);
  const maps = stepMaps(engine);
  const start = startOf(engine);
  const means: Float64Array[] = [start];
  for (let t = 0; t < instant; ++t) means.push(forward(maps(t), means[t]).at(-1)!);
  const per = C / weights.length;
  let b = Float64Array.from({length: C}, (_, c) => weights[Math.floor(c / per)]);
  const mean = means[instant].reduce((sum, n, c) => sum + n * b[c], 0);
  let variance = 0;
  for (let t = instant - 1; t >= 0; --t) {
    const {arrivals, exposure, after} = maps(t);
    const stages = [exposure, ...after];
    const before = forward({arrivals, exposure, after}, means[t]);
    const own = new Float64Array(C);
    const come = (moment: string) => {
      for (const arrival of arrivals)
        if (arrival.moment === moment) variance += arrive(arrival, means[t], b, own);
    };
    come("end");
    for (let k = stages.length - 1; k >= 0; --k) {
      if (k === 0) come("middle");
      const next = new Float64Array(C);
      variance += back(engine, stages[k], before[k], b, next);
      b = next;
    }
    come("start");
    for (let c = 0; c < C; ++c) b[c] += own[c];
  }
  return {mean, variance};
}

/** Means before each stage of a step (arrivals of the moment included), and at its end. */
function forward(
  {arrivals, exposure, after}: ReturnType<ReturnType<typeof stepMaps>>,
  opening: Float64Array
): Float64Array[] {
  let m: Float64Array = opening.slice();
  const out: Float64Array[] = [];
  const come = (moment: string) => {
    for (const {moment: own, amount, per, share} of arrivals) {
      if (own !== moment) continue;
      const number = amount ?? opening.reduce((sum, n, c) => sum + n * per![c], 0);
      for (let c = 0; c < m.length; ++c) m[c] += number * share[c];
    }
  };
  come("start");
  [exposure, ...after].forEach((map, k) => {
    if (k === 1) come("middle");
    out.push(m.slice());
    const next = new Float64Array(m.length);
    for (let c = 0; c < m.length; ++c)
      for (let l = map.start[c]; l < map.start[c + 1]; ++l) next[map.to[l]!] += m[c] * map.p[l];
    m = next;
  });
  if (after.length === 0) come("middle");
  come("end");
  out.push(m);
  return out;
}

function arrive(
  {amount, per, poisson, share}: Arrival,
  opening: Float64Array,
  b: Float64Array,
  own: Float64Array
): number {
  const number = amount ?? opening.reduce((sum, n, c) => sum + n * per![c], 0);
  let value = 0;
  let square = 0;
  for (let c = 0; c < b.length; ++c) {
    value += share[c] * b[c];
    square += share[c] * b[c] * b[c];
  }
  if (per) for (let c = 0; c < own.length; ++c) own[c] += per[c] * value;
  return number * (poisson ? square : square - value * value);
}

function back(
  engine: Engine,
  map: CellMap,
  m: Float64Array,
  b: Float64Array,
  next: Float64Array
): number {
  let variance = 0;
  for (let c = 0; c < m.length; ++c) {
    let value = 0;
    let square = 0;
    for (let k = map.start[c]; k < map.start[c + 1]; ++k) {
      const x = b[map.to[k]!];
      value += map.p[k] * x;
      square += map.p[k] * x * x;
    }
    next[c] = value;
    const factor = map.dispersed ? varianceFactor(engine, c, m[c]) : 1;
    variance += m[c] * factor * (square - value * value);
  }
  return variance;
}
