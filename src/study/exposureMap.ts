import type {CompiledModel} from "../engine/compiledModel.js";
import {type JointExposure, wayShare} from "../engine/jointExposure.js";
import type {Row} from "../engine/row.js";
import {rowHazards} from "../engine/rowHazards.js";
import type {Scratch} from "../engine/scratch.js";
import type {CellMap} from "./cellMap.js";

/** Where persons of each cell are after a whole step, or half of one; `later` is the map of half a step. */
export function exposureMap(
  compiled: CompiledModel,
  scratch: Scratch,
  t: number,
  half: boolean,
  later?: CellMap
): CellMap {
  const {state: S, group: G, age: A} = compiled.shape;
  const start = new Int32Array(S * G * A + 1);
  const to: number[] = [];
  const p: number[] = [];
  const target = new Float64Array(S);
  for (let i = 0; i < S; ++i)
    for (let g = 0; g < G; ++g) {
      const row = rowHazards(compiled, scratch, t, i, g);
      for (let a = 0; a < A; ++a) {
        if (compiled.joint && (!half || compiled.joint.generator))
          findJointTargets(compiled, compiled.joint, row, a, later, target);
        else findTargets(compiled, row, a, half, target);
        for (let j = 0; j < S; ++j)
          if (target[j] > 0) {
            to.push((j * G + g) * A + a);
            p.push(target[j]);
          }
        start[row.cell + a + 1] = to.length;
      }
    }
  return {start, to, p, dispersed: true};
}

/** Probability that a person of one cell is in each state after the exposure and the transitions. */
function findTargets(
  {shape, hazards, transitions}: CompiledModel,
  row: Row,
  a: number,
  half: boolean,
  target: Float64Array
): void {
  const {step: t, state: i, group: g} = row;
  const S = shape.state;
  const h = row.h[row.at + a] + row.hFlat;
  const e = row.eFlat + (1 - row.eFlat) * row.e[row.at + a];
  const s = !half && a >= row.low && a < row.high ? row.sigma[row.sigmaAt + a] : 0;
  const out = half ? e : e * (s + (1 - s) * (2 - e));
  const stay = half ? 1 - e : (1 - s) * (1 - e) * (1 - e);
  target.fill(0);
  for (const {to, state, table} of hazards.causes)
    if (to >= 0 && state === i && h > 0)
      target[to] += (out * table.values[t * table.step + g * table.group + a * table.age]) / h;
  const matrix = half ? transitions?.half : transitions;
  if (!matrix) {
    target[i] += stay;
    return;
  }
  const m = matrix.stepAt[t] + matrix.groupAt[g] + matrix.ageAt[a];
  for (let j = 0; j < S; ++j) target[j] += stay * matrix.p[(m * S + i) * S + j];
}

/**
 * The same where all acts at once; who moves by schedule lives on for half a step by the map `later`, which entrants
 * themselves are without.
 */
function findJointTargets(
  {shape, transitions}: CompiledModel,
  joint: JointExposure,
  standing: Row,
  a: number,
  later: CellMap | undefined,
  target: Float64Array
): void {
  const {step: t, state: i, group: g} = standing;
  const {state: S, group: G, age: A} = shape;
  target.fill(0);
  let stay = 1;
  for (const way of joint.ways) {
    if (!joint.generator && way.via !== i) continue;
    if (!later && way.kind === "scheduled") continue;
    if (way.kind === "end" && way.to === i) continue;
    const share = wayShare(joint, later ? joint.whole : joint.half, way, standing, a);
    stay -= share;
    if (way.to < 0) continue;
    if (way.kind !== "scheduled" || !later) target[way.to] += share;
    else {
      const c = (way.to * G + g) * A + a;
      for (let k = later.start[c]; k < later.start[c + 1]; ++k)
        target[Math.floor(later.to[k] / (G * A))] += share * later.p[k];
    }
  }
  stay = Math.max(0, stay);
  if (joint.generator || !transitions) {
    target[i] += stay;
    return;
  }
  const m = transitions.stepAt[t] + transitions.groupAt[g] + transitions.ageAt[a];
  for (let j = 0; j < S; ++j) target[j] += stay * transitions.p[(m * S + i) * S + j];
}
