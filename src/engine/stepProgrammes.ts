import {drawShare} from "./drawWay.js";
import type {CompiledProgramme} from "./programmes.js";
import type {RunState} from "./runState.js";
import type {Workspace} from "./workspace.js";

/**
 * Fills the slots of programmes with who is in them at the start; whole persons by rounding up the fraction so far.
 */
export function startProgrammes({compiled, workspace, whole}: RunState): void {
  const {slots} = workspace.scratch;
  slots.fill(0);
  for (let p = 0; p < compiled.programmes.length; ++p) {
    const {initial, steady, offset, slots: K, dropOut} = compiled.programmes[p];
    if (initial.length === 0) continue;
    const [long, part] = slotsOf(compiled.programmes[p], 0, compiled.shape.dt);
    let sum = 0;
    let given = 0;
    let entrants = (initial[0] ?? 0) * compiled.shape.dt;
    for (let k = 0; k < (steady ? long : K); ++k) {
      // Steady: slot k + 1 holds an intake k drop-outs later; of a split programme only the long part has the last
      // slot.
      const persons = steady ? entrants * (k === long - 1 ? part : 1) : initial[k];
      entrants *= 1 - dropOut[dropOut.length === 1 ? 0 : k];
      sum += persons;
      const whollyGiven = Math.floor(sum + 0.5) - given;
      given += whollyGiven;
      slots[offset + (steady ? long : K) - 1 - k] = whole ? whollyGiven : persons;
    }
  }
  recordContent(compiled.programmes, workspace, 0);
}

/**
 * Slots of who enters in step t: the longer number, and the share of entrants it holds for (the others take one
 * less).
 */
function slotsOf({duration, split}: CompiledProgramme, t: number, dt: number): [number, number] {
  const slots = duration.values[t * duration.step] / dt;
  const long = split ? Math.ceil(slots - 1e-9) : Math.round(slots);
  return [long, split ? 1 - (long - slots) : 1];
}

function recordContent(
  programmes: readonly CompiledProgramme[],
  {content, scratch}: Workspace,
  instant: number
): void {
  for (let p = 0; p < programmes.length; ++p) {
    const {offset, slots: K} = programmes[p];
    let sum = 0;
    for (let r = offset; r < offset + K; ++r) sum += scratch.slots[r];
    content[instant * programmes.length + p] = sum;
  }
}

/** A share q of n persons: expected, with Gaussian noise, or drawn. */
function shareOf(run: RunState, n: number, q: number): number {
  if (run.whole) return n === 0 ? 0 : run.parts.drawBinomial(run.random, n, q > 1 - 1e-12 ? 1 : q);
  return run.random ? drawShare(run, n, q) : n * q;
}

/** Takes drop-outs and completers of step t, and says how many land in which state. */
export function completeProgrammes(run: RunState, t: number): void {
  const {compiled, workspace} = run;
  const {programmes, flows} = compiled;
  const {slots, dropped} = workspace.scratch;
  const {granted, requested} = workspace;
  for (let p = 0; p < programmes.length; ++p) {
    const {offset, slots: K, dropOut, landings, dropOutLanding, key} = programmes[p];
    run.random?.seek(run.number, t, key, 0);
    let sum = 0;
    for (let r = 0; r < K; ++r) {
      const d = dropOut[dropOut.length === 1 ? 0 : K - 1 - r];
      dropped[offset + r] = shareOf(run, slots[offset + r], d);
      sum += dropped[offset + r];
    }
    const completers = slots[offset] - dropped[offset];
    workspace.dropOuts[t * programmes.length + p] = sum;
    workspace.completers[t * programmes.length + p] = completers;
    if (dropOutLanding) {
      const at = t * flows.length + dropOutLanding.index;
      granted[at] = requested[at] = sum;
    }
    let rest = completers;
    let left = 1;
    for (let k = 0; k < landings.length; ++k) {
      const {flow, share} = landings[k];
      const q = share.values[t * share.step];
      const landed = left > 1e-12 ? shareOf(run, rest, q > left - 1e-12 ? 1 : q / left) : 0;
      rest -= landed;
      left -= q;
      const at = t * flows.length + flow.index;
      granted[at] = requested[at] = landed;
    }
  }
}

/** Moves every slot on and lets the intake in. */
export function advanceProgrammes(run: RunState, t: number): void {
  const {compiled, workspace} = run;
  const {programmes, flows} = compiled;
  const {slots, dropped} = workspace.scratch;
  for (let p = 0; p < programmes.length; ++p) {
    const {offset, slots: K, intake} = programmes[p];
    for (let r = 0; r < K; ++r)
      slots[offset + r] = r + 1 < K ? slots[offset + r + 1] - dropped[offset + r + 1] : 0;
    const persons = workspace.granted[t * flows.length + intake.index];
    const [long, part] = slotsOf(programmes[p], t, compiled.shape.dt);
    run.random?.seek(run.number, t, intake.spreadKey, 1);
    const slow = part === 1 ? persons : shareOf(run, persons, part);
    slots[offset + long - 1] += slow;
    if (part < 1) slots[offset + long - 2] += persons - slow;
  }
  recordContent(programmes, workspace, t + 1);
}
