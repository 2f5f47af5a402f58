import type {Engine} from "../engine/engine.js";
import type {Arrival} from "./arrival.js";
import {type CellMap, type StepMaps, varianceFactor} from "./stepMaps.js";

/**
 * One step. `per` entries make the map from the opening stock more than the stages: rows of F gather where one person of
 * each opening cell, and those who come because of it, are expected to end.
 */
export function momentStep(
  engine: Engine,
  {arrivals, exposure, after}: StepMaps,
  opening: Float64Array,
  covariance: Float64Array
): [Float64Array, Float64Array] {
  const C = opening.length;
  let F = new Float64Array(C * C);
  for (let c = 0; c < C; ++c) F[c * C + c] = 1;
  let m: Float64Array = opening.slice();
  let noise = new Float64Array(C * C);
  const come = (moment: string) => {
    for (const arrival of arrivals)
      if (arrival.moment === moment) add(arrival, opening, m, F, noise);
  };
  const go = (map: CellMap) => {
    F = through(map, F, C);
    noise = congruent(map, noise, C);
    addMultinomial(engine, map, m, noise);
    const next = new Float64Array(C);
    for (let c = 0; c < C; ++c)
      for (let k = map.start[c]; k < map.start[c + 1]; ++k) next[map.to[k]!] += m[c] * map.p[k];
    m = next;
  };
  come("start");
  go(exposure);
  come("middle");
  after.forEach(go);
  come("end");
  const moved = transposeTimes(F, covariance, C);
  const closing = times(moved, F, C);
  for (let n = 0; n < C * C; ++n) closing[n] += noise[n];
  return [m, closing];
}

function add(
  {amount, per, poisson, share}: Arrival,
  opening: Float64Array,
  m: Float64Array,
  F: Float64Array,
  noise: Float64Array
): void {
  const C = m.length;
  const number = amount ?? opening.reduce((sum, n, c) => sum + n * per![c], 0);
  for (let c = 0; c < C; ++c) {
    if (share[c] === 0) continue;
    m[c] += number * share[c];
    noise[c * C + c] += number * share[c];
    if (!poisson) for (let d = 0; d < C; ++d) noise[c * C + d] -= number * share[c] * share[d];
    if (per) for (let o = 0; o < C; ++o) F[o * C + c] += per[o] * share[c];
  }
}

function addMultinomial(engine: Engine, map: CellMap, m: Float64Array, noise: Float64Array): void {
  const C = m.length;
  for (let c = 0; c < C; ++c) {
    const n = m[c] * (map.dispersed ? varianceFactor(engine, c, m[c]) : 1);
    for (let k = map.start[c]; k < map.start[c + 1]; ++k) {
      const [d, p] = [map.to[k], map.p[k]!];
      noise[d * C + d] += n * p;
      for (let l = map.start[c]; l < map.start[c + 1]; ++l)
        noise[d * C + map.to[l]!] -= n * p * map.p[l];
    }
  }
}

/** F P. */
function through(map: CellMap, F: Float64Array, C: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(C * C);
  for (let o = 0; o < C; ++o)
    for (let c = 0; c < C; ++c) {
      const x = F[o * C + c];
      if (x === 0) continue;
      for (let k = map.start[c]; k < map.start[c + 1]; ++k) out[o * C + map.to[k]!] += x * map.p[k];
    }
  return out;
}

/** Pᵀ V P. */
function congruent(map: CellMap, V: Float64Array, C: number): Float64Array<ArrayBuffer> {
  return through(map, transpose(through(map, V, C), C), C);
}

function transpose(V: Float64Array, C: number): Float64Array {
  const out = new Float64Array(C * C);
  for (let c = 0; c < C; ++c) for (let d = 0; d < C; ++d) out[d * C + c] = V[c * C + d];
  return out;
}

function times(a: Float64Array, b: Float64Array, C: number): Float64Array<ArrayBuffer> {
  const out = new Float64Array(C * C);
  for (let i = 0; i < C; ++i)
    for (let k = 0; k < C; ++k) {
      const x = a[i * C + k];
      if (x === 0) continue;
      for (let j = 0; j < C; ++j) out[i * C + j] += x * b[k * C + j];
    }
  return out;
}

const transposeTimes = (F: Float64Array, V: Float64Array, C: number) =>
  times(transpose(F, C), V, C);
