import type {CompiledFlow} from "./flow.js";
import type {Model} from "./model.js";
import type {Strided} from "./readTable.js";
import type {RuleContext} from "./rule.js";
import type {NoisyRun, RunState, WholeRun} from "./runState.js";
import {indexOfName, statesNamed} from "./shape.js";

/** The values a rule may read; `at` moves it on, so that nothing is allocated in a step. */
export interface RequestContext extends RuleContext {
  at(step: number, flow: CompiledFlow): void;
}

/** Makes the context of the rules of a run of a model. */
export function requestContext({compiled, workspace}: RunState, model: Model): RequestContext {
  const {shape, flows, programmes} = compiled;
  const {from = 0} = model;
  const positions = new Map<string, readonly number[]>();
  const programmeNames = programmes.map(({name}) => name);
  let reader: Pick<CompiledFlow, "name" | "uses"> = {name: "", uses: []};
  const context = {
    time: from,
    step: 0,
    dt: shape.dt,
    stock(state: string) {
      let list = positions.get(state);
      if (!list) {
        list = statesNamed(model, state, shape.states);
        positions.set(state, list);
      }
      let sum = 0;
      for (let k = 0; k < list.length; ++k) sum += workspace.scratch.stock[list[k]];
      return sum;
    },
    content(name: string) {
      const p = indexOfName("programme", name, programmeNames);
      return workspace.content[context.step * programmes.length + p];
    },
    requested(name: string) {
      const found = reader.uses.find((index) => flows[index].name === name);
      if (found === undefined)
        throw new RangeError(
          `invalid rule of ${reader.name}; reads a flow that is not in uses: "${name}"`
        );
      return workspace.requested[context.step * flows.length + found] / shape.dt;
    },
    at(step: number, flow: CompiledFlow) {
      context.step = step;
      context.time = from + step * shape.dt;
      reader = flow;
    }
  };
  return context;
}

/** Finds how many persons each flow of step t requests; grants them all for now. */
export function requestFlows(run: RunState, t: number, context: RequestContext): void {
  const {requests, flows, shape} = run.compiled;
  const {requested, granted} = run.workspace;
  for (let k = 0; k < requests.length; ++k) {
    const flow = requests[k];
    let persons = meanOf(run, t, flow, context) * shape.dt;
    if (!((flow.signed || persons >= 0) && persons > -1e300 && persons < 1e300))
      throw new RangeError(
        `invalid ${flow.kind === "rule" ? "rule of " : ""}${flow.name}; not ≥ 0 person/yr at step ${t}: ${persons / shape.dt}`
      );
    if (run.random) persons = withNoise(run, t, flow, persons);
    requested[t * flows.length + flow.index] = persons;
    granted[t * flows.length + flow.index] = persons;
  }
}

/** person/yr that a flow requests, without noise. */
function meanOf(run: RunState, t: number, flow: CompiledFlow, context: RequestContext): number {
  if (flow.kind === "amount") return flow.table.values[t * flow.table.step];
  if (flow.kind === "per") return perStock(run, t, flow.table);
  if (flow.kind !== "rule") return 0;
  context.at(t, flow);
  const asked: unknown = flow.rule(context);
  if (typeof asked !== "number")
    throw new TypeError(
      `invalid rule of ${flow.name}; not a number of person/yr at step ${t}: ${String(asked)}`
    );
  return asked;
}

function perStock({compiled, workspace}: RunState, t: number, table: Strided): number {
  const {state: S, group: G, age: A} = compiled.shape;
  const {values, step, state, group, age} = table;
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
function withNoise(
  {random, number, whole, parts}: NoisyRun | WholeRun,
  t: number,
  flow: CompiledFlow,
  persons: number
): number {
  if (!flow.poisson && !whole) return persons;
  random.seek(number, t, flow.key, 0);
  const size = persons < 0 ? -persons : persons;
  let noisy: number;
  if (whole)
    noisy = flow.poisson ? parts.drawPoisson(random, size) : wholePersons(size, random.uniform());
  else {
    const d = Math.sqrt(size) * random.normal();
    noisy = size + (d > size ? size : Math.max(d, -size));
  }
  return persons < 0 ? -noisy : noisy;
}

/**
 * The integer below x or the next, the next with the probability of the fraction; a whole x within rounding as it
 * is.
 */
function wholePersons(x: number, u: number): number {
  const nearest = Math.round(x);
  if (Math.abs(x - nearest) < 1e-9 * (1 + x)) return nearest;
  const floor = Math.floor(x);
  return floor + (u < x - floor ? 1 : 0);
}
