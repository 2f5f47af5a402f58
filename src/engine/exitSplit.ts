import {drawWithin} from "../quantity/drawWithin.js";
import type {Strided} from "./readTable.js";
import type {NoisyRun} from "./runState.js";
import {streams} from "./streams.js";

/**
 * Notes in `shared` how the exits of state i, of which r h_c leave cell c, are shared by their causes: Σ r h_k h_l / h_c for
 * every two, which is minus their covariance.
 */
export function noteShares(run: NoisyRun, t: number, i: number): void {
  const {causes, exits: K} = run.compiled.hazards;
  const {shared} = run.workspace.scratch;
  for (let k = 1; k < K; ++k)
    for (let l = 0; l < k; ++l) {
      const aged = causes[k].table.age > 0;
      const sum = sumOfTwo(run, causes[aged ? k : l].table, causes[aged ? l : k].table, t, i);
      shared[(i * K + k) * K + l] = sum;
      shared[(i * K + l) * K + k] = sum;
    }
}

/**
 * Σ square · x · y over the cells of a state, summed first over what neither varies by; of the two, x varies by age if only
 * one does.
 */
function sumOfTwo({compiled, workspace}: NoisyRun, x: Strided, y: Strided, t: number, i: number) {
  const {group: G, age: A} = compiled.shape;
  const {square, squareByGroup, squareByAge} = workspace.scratch;
  const groups = x.group > 0 || y.group > 0;
  const squares = groups ? square : squareByAge;
  let sum = 0;
  for (let g = 0; g < (groups || x.age === 0 ? G : 1); ++g) {
    const atX = t * x.step + i * x.state + g * x.group;
    const atY = t * y.step + i * y.state + g * y.group;
    let row = 0;
    if (x.age === 0) row = squareByGroup[g] * x.values[atX];
    else if (y.age === 0)
      for (let a = 0; a < A; ++a) row += squares[g * A + a] * x.values[atX + a * x.age];
    else
      for (let a = 0; a < A; ++a)
        row += squares[g * A + a] * x.values[atX + a * x.age] * y.values[atY + a * y.age];
    sum += y.age === 0 ? row * y.values[atY] : row;
  }
  return sum;
}

/**
 * Draws how those who leave state i by exits fall to the causes, whose expected numbers are in `counts`: one cause after the
 * other, given those before, with the covariance in `shared`. Their sum stays.
 */
export function splitExits(run: NoisyRun, t: number, i: number, half: boolean): void {
  const {compiled, workspace, random} = run;
  const {state: S} = compiled.shape;
  const {counts, chance, shared, split} = workspace.scratch;
  const K = compiled.hazards.exits;
  if (K < 2) return;
  const phi = compiled.dispersion.values[i * compiled.dispersion.state];
  const at = i * K * K;
  let rest = 0;
  for (let k = 0; k < K; ++k) {
    let variance = 0;
    for (let l = 0; l < K; ++l)
      if (l !== k) {
        variance += shared[at + k * K + l];
        split[k * K + l] = -shared[at + k * K + l];
      }
    split[k * K + k] = variance;
    rest += counts[k * S + i];
  }
  if (!(rest > 0)) return;
  random.seek(run.number, t, half ? streams.entrantCauses : streams.exitCauses, i);
  random.fill(chance, K - 1);
  for (let k = 0; k < K - 1; ++k) {
    const mean = Math.min(rest, Math.max(0, counts[k * S + i]));
    const variance = split[k * K + k];
    const drawn = drawWithin(chance[k], mean, phi * variance, rest);
    counts[k * S + i] = drawn;
    rest -= drawn;
    for (let l = k + 1; l < K && variance > 0; ++l) {
      const slope = split[l * K + k] / variance;
      counts[l * S + i] += slope * (drawn - mean);
      for (let m = k + 1; m < K; ++m) split[l * K + m] -= slope * split[k * K + m];
    }
  }
  counts[(K - 1) * S + i] = rest;
}
