import {drawPoisson} from "../quantity/drawPoisson.js";
import type {RuleContext} from "./engine.js";
import type {Flow} from "./parts.js";
import type {Pass} from "./pass.js";
import {indexOfName} from "./shape.js";

/** The values a rule may read; `at` moves it on, so that nothing is allocated in a step. */
export interface ClaimContext extends RuleContext {
  at(step: number, flow: Flow): void;
}

/** Makes the context of a run's rules. */
export function claimContext({parts, workspace}: Pass, from: number): ClaimContext {
  const {shape, flows} = parts;
  let reader: Flow | null = null;
  const context = {
    time: from,
    step: 0,
    dt: shape.dt,
    stock: (state: string) => workspace.scratch.stock[indexOfName("state", state, shape.states)],
    claim(name: string) {
      const found = reader!.uses.find((index) => flows[index].name === name);
      if (found === undefined)
        throw new RangeError(
          `invalid rule of ${reader!.name}; reads a claim that is not in uses: "${name}"`
        );
      return workspace.requested[context.step * flows.length + found] / shape.dt;
    },
    at(step: number, flow: Flow) {
      context.step = step;
      context.time = from + step * shape.dt;
      reader = flow;
    }
  };
  return context;
}

/** Asks every claim of step t how many persons it wants; grants them all for now. */
export function claim(pass: Pass, t: number, context: ClaimContext): void {
  const {parts, workspace} = pass;
  const {claims, flows, shape} = parts;
  for (let k = 0; k < claims.length; ++k) {
    const flow = claims[k];
    let persons = 0;
    if (flow.kind === "amount") persons = flow.table!.values[t * flow.table!.step] * shape.dt;
    else if (flow.kind === "per") persons = perStock(pass, t, flow) * shape.dt;
    else {
      context.at(t, flow);
      persons = flow.rule!(context) * shape.dt;
    }
    if (!((flow.signed || persons >= 0) && persons > -1e300 && persons < 1e300))
      throw new RangeError(
        `invalid ${flow.kind === "rule" ? "rule of " : ""}${flow.name}; not ≥ 0 person/yr at step ${t}: ${persons / shape.dt}`
      );
    if (pass.random) persons = withNoise(pass, t, flow, persons);
    workspace.requested[t * flows.length + flow.index] = persons;
    workspace.granted[t * flows.length + flow.index] = persons;
  }
}

function perStock({parts, workspace}: Pass, t: number, {table}: Flow): number {
  const {state: S, group: G, age: A} = parts.shape;
  const {values, step, state, group, age} = table!;
  const {inputs} = workspace.scratch;
  let sum = 0;
  for (let i = 0; i < S; ++i)
    for (let g = 0; g < G; ++g) {
      const at = t * step + i * state + g * group;
      const base = (i * G + g) * A;
      for (let a = 0; a < A; ++a) sum += inputs[base + a] * values[at + a * age];
    }
  return sum;
}

/** Poisson noise where asked for; whole persons in process mode, rounded up with the probability of the fraction. */
export function withNoise(
  {random, run, whole}: Pass,
  t: number,
  flow: Flow,
  persons: number
): number {
  if (!flow.poisson && !whole) return persons;
  random!.seek(run, t, flow.key, 0);
  const size = persons < 0 ? -persons : persons;
  let noisy: number;
  if (whole)
    noisy = flow.poisson ? drawPoisson(random!, size) : wholePersons(size, random!.uniform());
  else {
    const d = Math.sqrt(size) * random!.normal();
    noisy = size + (d > size ? size : Math.max(d, -size));
  }
  return persons < 0 ? -noisy : noisy;
}

/** The integer below x or the next, the next with the probability of the fraction; a whole x within rounding as it is. */
export function wholePersons(x: number, u: number): number {
  const nearest = Math.round(x);
  if (Math.abs(x - nearest) < 1e-9 * (1 + x)) return nearest;
  const floor = Math.floor(x);
  return floor + (u < x - floor ? 1 : 0);
}
