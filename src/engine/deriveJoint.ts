import {expm1} from "../quantity/exp.js";
import {plus, product, type TimeInStates, timeInStates} from "../rates/timeInStates.js";
import {
  actsOn,
  type Exposure,
  type JointExposure,
  valueAt,
  type Way,
  wayShare
} from "./jointExposure.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Shape} from "./shape.js";

/** Takes the exponentials of a joint exposure again after rates, hazards or shares changed. */
export function deriveJoint(joint: JointExposure, shape: Shape): void {
  const {step, group, age, generator} = joint;
  joint.used.fill(0);
  for (let t = 0; t < (step > 0 ? shape.step : 1); ++t)
    for (let g = 0; g < (group > 0 ? shape.group : 1); ++g)
      for (let a = 0; a < (age > 0 ? shape.age : 1); ++a) {
        if (generator) exposeTogether(joint, generator, shape, t, g, a);
        else exposeApart(joint, shape, t, g, a);
        normalise(joint, joint.whole, shape, t, g, a);
        if (generator) normalise(joint, joint.half, shape, t, g, a);
      }
}

/** Beside a generator: half a step of all rates at once, the schedule, and another half. */
function exposeTogether(
  joint: JointExposure,
  generator: MatrixTable,
  {state: S, dt}: Shape,
  t: number,
  g: number,
  a: number
): void {
  const block = t * joint.step + g * joint.group + a * joint.age;
  const rates = ratesOf(joint, generator, S, t, g, a);
  let half: TimeInStates;
  try {
    half = timeInStates(rates, S, dt / 2);
  } catch (error) {
    const names = joint.hazards.causes.map(({name}) => name).join(" + ");
    throw new RangeError(
      `invalid ${names || "transitions"}; rate × step above 1e12 beside a generator: ${error instanceof Error ? error.message.replace(/^.*: /, "") : error}`
    );
  }
  const kept = half.p.slice();
  for (let j = 0; j < S; ++j) {
    const share = scheduledShare(joint, t, j, g, a);
    for (let i = 0; i < S; ++i) kept[i * S + j] *= 1 - share;
  }
  const at = block * S * S;
  joint.half.p.set(half.p, at);
  joint.half.time.set(half.time, at);
  joint.whole.p.set(product(kept, half.p, S), at);
  joint.whole.time.set(plus(half.time, product(kept, half.time, S)), at);
  joint.whole.through.set(half.p, at);
}

/** Rates between states, and out of them: M = Q + moves − diag(moves + exits + losses). */
function ratesOf(
  {hazards, loss, step, group, age}: JointExposure,
  {values, rest, stepAt, groupAt, ageAt}: MatrixTable,
  S: number,
  t: number,
  g: number,
  a: number
): Float64Array {
  const M = new Float64Array(S * S);
  const first = (t * step + g * group + a * age) * S;
  const row = (stepAt[t] + groupAt[g] + ageAt[a]) * S;
  for (let i = 0; i < S; ++i) {
    const complement = rest[row + i];
    let given = 0;
    for (let j = 0; j < S; ++j) {
      if (j === complement) continue;
      given += values[(row + i) * S + j];
      if (i !== j) M[i * S + j] = values[(row + i) * S + j];
    }
    if (complement >= 0 && complement !== i) M[i * S + complement] = Math.max(0, -given);
    // What the declared row is short of 0, but for rounding.
    loss[first + i] = complement < 0 && -given > 1e-9 ? -given : 0;
    let out = loss[first + i];
    for (const cause of hazards.causes) {
      if (!actsOn(cause, i)) continue;
      const h = valueAt(cause.table, t, i, g, a);
      if (cause.to >= 0) M[i * S + cause.to] += h;
      else out += h;
    }
    for (let j = 0; j < S; ++j) if (j !== i) out += M[i * S + j];
    M[i * S + i] = -out;
  }
  return M;
}

/** Where people only leave their state: two halves of the hazards and the schedule between them. */
function exposeApart(
  joint: JointExposure,
  {state: S, dt}: Shape,
  t: number,
  g: number,
  a: number
): void {
  const {p, time, through} = joint.whole;
  const first = (t * joint.step + g * joint.group + a * joint.age) * S;
  for (let i = 0; i < S; ++i) {
    let h = 0;
    for (const cause of joint.hazards.causes)
      if (actsOn(cause, i)) h += valueAt(cause.table, t, i, g, a);
    const e = -expm1((-h * dt) / 2);
    const kept = (1 - e) * (1 - scheduledShare(joint, t, i, g, a));
    p[first + i] = kept * (1 - e);
    time[first + i] = h > 0 ? (e + kept * e) / h : 0;
    through[first + i] = 1 - e;
  }
}

/** Share of those in state i who leave it by schedule. */
function scheduledShare(
  {scheduled}: JointExposure,
  t: number,
  i: number,
  g: number,
  a: number
): number {
  let share = 0;
  for (const {table, to} of scheduled) if (to !== i) share += valueAt(table, t, i, g, a);
  return Math.min(1, share);
}

/** Scales every row so that the ways of a person sum to 1 but for rounding, and notes which are used. */
function normalise(
  joint: JointExposure,
  exposure: Exposure,
  {state: S}: Shape,
  t: number,
  g: number,
  a: number
): void {
  const {ways, used, width, step, group, age} = joint;
  const block = t * step + g * group + a * age;
  for (let from = 0; from < S; ++from) {
    let sum = width > 1 ? 0 : exposure.p[block * S + from];
    for (let w = 0; w < ways.length; ++w) {
      if (!passes(joint, ways[w], from)) continue;
      const share = wayShare(joint, exposure, ways[w], {step: t, state: from, group: g}, a);
      sum += share;
      if (share > 0) used[w * S + from] = 1;
    }
    const at = (block * S + from) * width;
    for (let k = at; k < at + width; ++k) {
      exposure.p[k] /= sum;
      exposure.time[k] /= sum;
      exposure.through[k] /= sum;
    }
  }
}

/** Somebody of a state may be where a way begins. */
const passes = ({generator}: JointExposure, {via}: Way, from: number): boolean =>
  generator !== null || via === from;
