import {deriveHazards} from "./hazardSets.js";
import {deriveMatrices} from "./matrixTable.js";
import type {Parts} from "./parts.js";
import {fillMatrix} from "./readCauses.js";
import {deriveWeights} from "./readWeights.js";
import {checkScheduled, deriveScheduled} from "./scheduledShare.js";

/** Derives again what hangs on slots that were touched. */
export function deriveParts(parts: Parts): void {
  const {sets, weights, scheduled, transitions, regroup, probabilityMoves, shape} = parts;
  for (let k = 0; k < sets.length; ++k) if (sets[k].dirty) deriveHazards(sets[k], shape);
  for (let k = 0; k < weights.length; ++k)
    if (weights[k].dirty) deriveWeights(weights[k], "spread", shape);
  if (scheduled.length > 1 && scheduled.some(({dirty}) => dirty)) checkScheduled(scheduled, shape);
  for (let k = 0; k < scheduled.length; ++k)
    if (scheduled[k].dirty) deriveScheduled(scheduled[k], shape);
  if (transitions?.dirty) {
    if (probabilityMoves) fillMatrix(probabilityMoves, shape);
    deriveMatrices(transitions);
  }
  if (regroup?.dirty) deriveMatrices(regroup);
}
