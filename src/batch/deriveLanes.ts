import type {Cause, HazardSet} from "../engine/hazards.js";
import {expm1} from "../quantity/exp.js";
import {addressOf, type Batch, tableOf} from "./batch.js";
import {shortest} from "./survivalKernels.js";

/** Derives the hazards of all lanes, as the engine's `deriveHazards` those of one run. */
export function deriveLanes(batch: Batch): void {
  const {hazards, shape} = batch.compiled;
  batch.slabs.half.fill(-shape.dt / 2);
  for (const set of hazards.sets) {
    const h = tableOf(batch, set.h);
    h.fill(0);
    for (const cause of set.causes) addCause(batch, set, cause);
    takeShares(batch, set);
  }
}

/** Adds a cause to the hazards of a set that it acts on. */
function addCause(batch: Batch, set: HazardSet, {table, state}: Cause): void {
  const {step, state: S, group: G, age: A} = batch.compiled.shape;
  const [steps, states] = [set.step > 0 ? step : 1, set.perState > 0 ? S : 1];
  const [groups, ages] = [set.group > 0 ? G : 1, set.age > 0 ? A : 1];
  const into = tableOf(batch, set.h);
  const values = tableOf(batch, table.values);
  let k = 0;
  for (let t = 0; t < steps; ++t)
    for (let i = 0; i < states; ++i) {
      const acts = state < 0 || set.state === state || i === state;
      for (let g = 0; g < groups; ++g, k += ages) {
        if (!acts) continue;
        const from = addressOf(batch, values, t * table.step + i * table.state + g * table.group);
        const span = ages * batch.stride;
        const one = batch.slabs.one.byteOffset;
        if (table.age > 0) batch.kernels.addCells(addressOf(batch, into, k), from, one, span);
        else batch.kernels.raiseCells(addressOf(batch, into, k), from, span);
      }
    }
}

/** Who leaves by the hazards of a set: where the kernel has no way, as a run by itself does. */
function takeShares(batch: Batch, {h, e, f}: HazardSet): void {
  const {kernels, slabs, stride} = batch;
  const [hazards, halves, wholes] = [h, e, f].map((array) => tableOf(batch, array));
  const {half, beyond} = slabs;
  const [at, span] = [hazards.byteOffset, h.length * stride];
  kernels.exitShares(
    at,
    halves.byteOffset,
    wholes.byteOffset,
    half.byteOffset,
    beyond.byteOffset,
    span
  );
  if (!beyond.includes(1)) return;
  for (let k = 0; k < hazards.length; ++k) {
    const x = hazards[k] * half[0];
    if (x > -shortest && x <= 0) continue;
    if (!(hazards[k] >= 0 && hazards[k] < Infinity)) batch.regular = false;
    halves[k] = -expm1(x);
    wholes[k] = halves[k] * (2 - halves[k]);
  }
}
