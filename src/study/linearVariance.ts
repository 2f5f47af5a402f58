import {checkEngine} from "../engine/checkEngine.js";
import type {Engine} from "../engine/engine.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {type CellMap, passThrough} from "./cellMap.js";
import {startOf} from "./moments.js";
import {
  type Arrival,
  arriving,
  entrantsOf,
  followStep,
  type StepMaps,
  stepMaps,
  varianceFactor
} from "./stepMaps.js";

/**
 * Mean and variance of a weighted sum of stocks at a date under process noise, without the covariance of all cells.
 *
 * Backward recursion: with b the value of a person later on, a stage with rows p adds Σ m_i φ_i (Σ p b² − (Σ p b)²)
 * to the variance and passes b ← P b on to the earlier one. Equals aᵀ C a of {@link moments} for models of any
 * size.
 *
 * @param engine - compiled; flows linear in the stocks
 * @param weights - a, by state or by cell
 * @param options.instant - index of the date, default the last
 * @returns mean (unit of a × person) and variance (its square)
 * @throws RangeError if the model is not linear or the weights do not fit
 * @example
 * linearVariance(compile({states: ["A", "B"], transitions: [[0.5, 0.5], [0, 1]], start: [100, 0], steps: 1}), [0, 1]) // => {mean: 50, variance: 25}
 * linearVariance(compile({states: ["A"], start: [1], steps: 1}), [1], {instants: 0}) // throws unknown key of options of linearVariance: "instants"; one of instant
 */
export function linearVariance(
  engine: Engine,
  weights: readonly number[],
  options: {instant?: number} = {}
): {mean: number; variance: number} {
  checkKeys("options of linearVariance", options, {instant: true});
  checkEngine(engine);
  const {instant = engine.steps} = options;
  checkNumbers("weights", weights);
  const {cells: C, states} = engine;
  if (weights.length !== states.length && weights.length !== C)
    throw new RangeError(
      `invalid weights; ${states.length} or ${C} numbers are needed: ${weights.length}`
    );
  checkInteger("instant", instant, 0, engine.steps);
  const maps = stepMaps(engine);
  const means: Float64Array[] = [startOf(engine)];
  for (let t = 0; t < instant; ++t) means.push(meansOf(maps(t), means[t]).closing);
  const per = C / weights.length;
  let b: Float64Array = Float64Array.from({length: C}, (_, c) => weights[Math.floor(c / per)]);
  const mean = means[instant].reduce((sum, n, c) => sum + n * b[c], 0);
  let variance = 0;
  for (let t = instant - 1; t >= 0; --t) {
    const step = stepBack(engine, maps(t), means[t], b);
    b = step.values;
    variance += step.variance;
  }
  return {mean: checkNumber("mean", mean), variance: checkNumber("variance", variance)};
}

/** Means before each stage of a step (arrivals of the moment included), and at its end. */
function meansOf(
  maps: StepMaps,
  opening: Float64Array
): {before: Float64Array[]; closing: Float64Array} {
  let m = opening.slice();
  const before: Float64Array[] = [];
  followStep(
    maps,
    (arrival) => {
      const number = arriving(arrival, opening);
      for (let c = 0; c < m.length; ++c) m[c] += number * arrival.share[c];
    },
    (map) => {
      before.push(m.slice());
      m = passThrough(map, m);
    }
  );
  return {before, closing: m};
}

/** Values of a person at the start of a step from those `b` at its end, and the variance that the step adds. */
function stepBack(
  engine: Engine,
  maps: StepMaps,
  opening: Float64Array,
  b: Float64Array
): {values: Float64Array; variance: number} {
  const {before} = meansOf(maps, opening);
  const own = new Float64Array(b.length);
  let values = b;
  let variance = 0;
  const come = (moment: Arrival["moment"]) => {
    for (const arrival of maps.arrivals)
      if (arrival.moment === moment) variance += arrivalVariance(arrival, opening, values, own);
  };
  const passBack = (map: CellMap, m: Float64Array) => {
    const next = new Float64Array(b.length);
    const factor = (c: number) => (map.dispersed ? varianceFactor(engine, c, m[c]) : 1);
    variance += stageVariance(map, m, factor, values, next);
    values = next;
  };
  come("end");
  for (let k = maps.after.length - 1; k >= 0; --k) passBack(maps.after[k], before[k + 1]);
  come("middle");
  // Who comes in the middle came with the multinomial noise of half a step.
  const persons = entrantsOf(maps, opening);
  const more = (c: number) => varianceFactor(engine, c, persons[c]) - 1;
  variance += stageVariance(maps.half, persons, more, values, new Float64Array(b.length));
  passBack(maps.exposure, before[0]);
  come("start");
  for (let c = 0; c < own.length; ++c) values[c] += own[c];
  return {values, variance};
}

/**
 * Variance of the value of who comes; adds to `own` what a person of each opening cell brings by who comes because
 * of it.
 */
function arrivalVariance(
  arrival: Arrival,
  opening: Float64Array,
  b: Float64Array,
  own: Float64Array
): number {
  const {number: per, poisson, share} = arrival;
  let value = 0;
  let square = 0;
  for (let c = 0; c < b.length; ++c) {
    value += share[c] * b[c];
    square += share[c] * b[c] * b[c];
  }
  if (typeof per !== "number") for (let c = 0; c < own.length; ++c) own[c] += per[c] * value;
  return arriving(arrival, opening) * (poisson ? square : square - value * value);
}

/** Variance that a stage adds to the value of who passes it, by `factor` times the multinomial's; `next` becomes their values before it: P b. */
function stageVariance(
  map: CellMap,
  m: Float64Array,
  factor: (cell: number) => number,
  b: Float64Array,
  next: Float64Array
): number {
  let variance = 0;
  for (let c = 0; c < m.length; ++c) {
    let value = 0;
    let square = 0;
    for (let k = map.start[c]; k < map.start[c + 1]; ++k) {
      const x = b[map.to[k]];
      value += map.p[k] * x;
      square += map.p[k] * x * x;
    }
    next[c] = value;
    variance += m[c] * factor(c) * (square - value * value);
  }
  return variance;
}
