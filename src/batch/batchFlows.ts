import {normalShare} from "../engine/drawWay.js";
import type {CompiledLimit} from "../engine/limits.js";
import type {CompiledProgramme} from "../engine/programmes.js";
import {type Batch, tableOf, laneCount as W} from "./batch.js";
import {drawNormals} from "./drawNormals.js";
import {sumRow, sumState} from "./occupiedAges.js";

/** Finds how many persons each flow of step t requests, with Poisson noise where asked for; grants them all for now. As `requestFlows`. */
export function requestFlows(batch: Batch, t: number): void {
  const {flows, shape} = batch.compiled;
  const {requests} = batch.stepTables;
  const {requested, granted} = batch.slabs;
  for (let k = 0; k < requests.length; ++k) {
    const {flow, values} = requests[k];
    const {signed, poisson, key, index} = flow;
    const at = (t * flows.length + index) * W;
    const from = t * (flow.table?.step ?? 0) * W;
    let anybody = false;
    for (let w = 0; w < W; ++w) {
      const persons = values[from + w] * shape.dt;
      if (!((signed || persons >= 0) && persons > -1e300 && persons < 1e300)) batch.regular = false;
      if (persons !== 0) anybody = true;
      requested[at + w] = persons;
    }
    // Of nobody the noise is nothing.
    if (poisson && anybody) addPoisson(batch, t, key, at);
    for (let i = at; i < at + W; ++i) granted[i] = requested[i];
  }
}

/** Adds the noise of what a flow requests, in the lanes from `at` on. */
function addPoisson(batch: Batch, t: number, key: number, at: number): void {
  const {requested, normals} = batch.slabs;
  drawNormals(batch, t, key, 0, 1);
  for (let w = 0; w < W; ++w) {
    const persons = requested[at + w];
    const size = persons < 0 ? -persons : persons;
    const d = Math.sqrt(size) * normals[w];
    const noisy = size + (d > size ? size : Math.max(d, -size));
    requested[at + w] = persons < 0 ? -noisy : noisy;
  }
}

/** Fills the slots of programmes with who is in them at the start. */
export function startProgrammes(batch: Batch): void {
  const {compiled, slabs} = batch;
  slabs.slots.fill(0);
  for (const {initial, offset, slots: K} of compiled.programmes) {
    if (initial.length === 0) continue;
    const from = tableOf(batch, initial);
    for (let k = 0; k < K; ++k)
      for (let w = 0; w < W; ++w) slabs.slots[(offset + K - 1 - k) * W + w] = from[k * W + w];
  }
  recordContent(batch, 0);
}

function recordContent({compiled, slabs}: Batch, instant: number): void {
  const {programmes} = compiled;
  for (let p = 0; p < programmes.length; ++p) {
    const {offset, slots: K} = programmes[p];
    const at = (instant * programmes.length + p) * W;
    for (let w = 0; w < W; ++w) {
      let sum = 0;
      for (let r = offset; r < offset + K; ++r) sum += slabs.slots[r * W + w];
      slabs.content[at + w] = sum;
    }
  }
}

/** Takes drop-outs and completers of step t, and says how many land in which state. As the engine's `completeProgrammes`. */
export function completeProgrammes(batch: Batch, t: number): void {
  const {programmes} = batch.compiled;
  for (let p = 0; p < programmes.length; ++p) {
    const {slots: K, key} = programmes[p];
    const landed = reached(batch, t, programmes[p]);
    drawNormals(batch, t, key, 0, K + landed);
    dropOut(batch, t, p, programmes[p]);
    land(batch, t, p, landed);
  }
}

function dropOut(batch: Batch, t: number, p: number, programme: CompiledProgramme): void {
  const {offset, slots: K, dropOut: shares} = programme;
  const {slots, dropped, normals, dropOuts, completers} = batch.slabs;
  const leaving = tableOf(batch, shares);
  const at = (t * batch.compiled.programmes.length + p) * W;
  for (let w = 0; w < W; ++w) {
    let sum = 0;
    for (let r = 0; r < K; ++r) {
      const d = leaving[(shares.length === 1 ? 0 : K - 1 - r) * W + w];
      const place = (offset + r) * W + w;
      dropped[place] = normalShare(slots[place], d, normals[r * W + w]);
      sum += dropped[place];
    }
    dropOuts[at + w] = sum;
    completers[at + w] = slots[offset * W + w] - dropped[offset * W + w];
  }
}

/** How many landings there are up to the last that anybody reaches in step t. */
function reached(batch: Batch, t: number, {landings}: CompiledProgramme): number {
  for (let k = landings.length; k > 0; --k) {
    const {values, step} = landings[k - 1].share;
    const shares = tableOf(batch, values);
    for (let w = 0; w < W; ++w) if (shares[t * step * W + w] !== 0) return k;
  }
  return 0;
}

/** Lets completers of a programme land, at the first so many of its landings: nothing goes to the others. */
function land(batch: Batch, t: number, p: number, landed: number): void {
  const {programmes, flows} = batch.compiled;
  const {slots: K, landings} = programmes[p];
  const {completers, normals, granted, requested, persons, share: unshared} = batch.slabs;
  const from = (t * programmes.length + p) * W;
  for (let w = 0; w < W; ++w) {
    persons[w] = completers[from + w];
    unshared[w] = 1;
  }
  for (let k = 0; k < landed; ++k) {
    const {flow, share} = landings[k];
    const values = tableOf(batch, share.values);
    const at = (t * flows.length + flow.index) * W;
    for (let w = 0; w < W; ++w) {
      const left = unshared[w];
      const q = values[t * share.step * W + w];
      const part = q > left - 1e-12 ? 1 : q / left;
      const asked = left > 1e-12 ? normalShare(persons[w], part, normals[(K + k) * W + w]) : 0;
      persons[w] -= asked;
      unshared[w] = left - q;
      granted[at + w] = asked;
      requested[at + w] = asked;
    }
  }
}

/** Moves every slot on and lets the intake in. */
export function advanceProgrammes(batch: Batch, t: number): void {
  const {programmes, flows, shape} = batch.compiled;
  const {slots, dropped, granted} = batch.slabs;
  for (let p = 0; p < programmes.length; ++p) {
    const {offset, slots: K, intake, duration} = programmes[p];
    const long = Math.round(duration.values[t * duration.step] / shape.dt);
    const at = (t * flows.length + intake.index) * W;
    for (let w = 0; w < W; ++w) {
      for (let r = 0; r < K; ++r) {
        const next = (offset + r + 1) * W + w;
        slots[(offset + r) * W + w] = r + 1 < K ? slots[next] - dropped[next] : 0;
      }
      slots[(offset + long - 1) * W + w] += granted[at + w];
    }
  }
  recordContent(batch, t + 1);
}

/** Cuts what was granted in step t to the limits that hold. As the engine's `applyLimits`. */
export function applyLimits(batch: Batch, t: number, limits: readonly CompiledLimit[]): void {
  const {flows: all} = batch.compiled;
  const {granted, mass: capacity} = batch.slabs;
  for (let k = 0; k < limits.length; ++k) {
    const {flows, priority} = limits[k];
    findCapacity(batch, t, limits[k]);
    const line = t * all.length;
    for (let w = 0; w < W; ++w) {
      let left = Math.max(capacity[w], 0);
      if (priority)
        for (let f = 0; f < flows.length; ++f) {
          const at = (line + flows[f]) * W + w;
          granted[at] = Math.min(granted[at], left);
          left -= granted[at];
        }
      else shareLane(granted, line, flows, left, w);
    }
  }
}

/** Shares a capacity among the flows of one lane in proportion, if they request more. */
function shareLane(
  granted: Float64Array,
  line: number,
  flows: readonly number[],
  capacity: number,
  w: number
): void {
  let sum = 0;
  for (let k = 0; k < flows.length; ++k) sum += granted[(line + flows[k]) * W + w];
  if (!(sum > capacity)) return;
  const factor = capacity / sum;
  for (let k = 0; k < flows.length; ++k) granted[(line + flows[k]) * W + w] *= factor;
}

/** Persons that the flows of a limit may move in step t, into `mass`. */
function findCapacity(batch: Batch, t: number, {kind, table, of}: CompiledLimit): void {
  const {group: G, dt} = batch.compiled.shape;
  const {mass, sums} = batch.slabs;
  const values = tableOf(batch, table.values);
  mass.fill(0);
  for (let k = 0; k < of.length; ++k)
    if (kind === "share")
      for (let g = 0; g < G; ++g) {
        const at = (t * table.step + of[k] * table.state + g * table.group) * W;
        sumRow(batch, of[k] * G + g, sums.byteOffset);
        for (let w = 0; w < W; ++w) mass[w] += sums[w] * values[at + w];
      }
    else {
      sumState(batch, of[k], sums.byteOffset);
      for (let w = 0; w < W; ++w) mass[w] += sums[w];
    }
  const at = t * table.step * W;
  if (kind === "capacity") for (let w = 0; w < W; ++w) mass[w] = values[at + w] * dt;
  if (kind === "posts") for (let w = 0; w < W; ++w) mass[w] = values[at + w] - mass[w];
}
