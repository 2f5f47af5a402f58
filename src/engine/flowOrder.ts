import {type CompiledFlow, outside} from "./flow.js";
import type {Strided} from "./readTable.js";
import type {Weights} from "./weights.js";

/** Transfers out of one state in one stage; those with the same weights together. */
export interface Source {
  readonly from: number;
  readonly bundles: readonly Bundle[];
  /** The same by priority, highest first. */
  readonly levels: readonly Level[];
}

/** Transfers that take from a state with the same weights. */
export interface Bundle {
  readonly weights: Weights | null;
  readonly flows: readonly CompiledFlow[];
}

/** The bundles' flows of one priority, their flows in this order, and the positions of these. */
export interface Level {
  readonly bundles: readonly Bundle[];
  readonly flows: readonly CompiledFlow[];
  readonly indices: readonly number[];
}

/** Persons added to a state in proportion to those present, or taken away: `sign` × the flow's amount. */
export interface Adjustment {
  readonly flow: CompiledFlow;
  readonly state: number;
  readonly sign: 1 | -1;
  /** Where people are taken from: the state, for amounts that take away; `from`, for top-ups between states. */
  readonly source: Source;
  /** Nobody else comes into the state or leaves it in the stage, so that who is added need not wait for the others. */
  readonly alone: boolean;
}

/** A flow that brings the stock of `states` to a number at the end of a step. */
export interface TopUp extends Adjustment {
  readonly stock: Strided;
  readonly states: readonly number[];
  /** The flow as a list of one. */
  readonly only: readonly CompiledFlow[];
}

/** What happens in one stage of the transfers. */
export interface Stage {
  readonly sources: readonly Source[];
  readonly adjustments: readonly Adjustment[];
}

/**
 * Orders what is requested in a step so that each flow comes after those that its rule reads; a loop is refused
 * with its members named. Top-ups, which come last, and landings are left out.
 */
export function requestOrder(flows: readonly CompiledFlow[]): CompiledFlow[] {
  const order: CompiledFlow[] = [];
  const done = new Set<CompiledFlow>();
  const visit = (flow: CompiledFlow, path: readonly CompiledFlow[]): void => {
    if (done.has(flow)) return;
    if (path.includes(flow))
      throw new RangeError(
        `invalid rules; algebraic loop: ${[...path.slice(path.indexOf(flow)), flow].map(({name}) => name).join(" → ")}; let one of them read stocks instead`
      );
    for (const index of flow.uses) visit(flows[index], [...path, flow]);
    done.add(flow);
    if (flow.kind !== "topUp" && flow.kind !== "landing") order.push(flow);
  };
  for (const flow of flows) visit(flow, []);
  return order;
}

/** Orders transfers and intakes by stage, and within it by the state they take from and the weights they share. */
export function stagesOf(flows: readonly CompiledFlow[]): Stage[] {
  const moving = flows.filter(
    ({kind, moment, from, to}) =>
      kind !== "topUp" && kind !== "landing" && !moment && (from >= 0 || to >= 0)
  );
  const numbers = [...new Set(moving.map(({stage}) => stage))].sort((a, b) => a - b);
  return numbers.map((number) => {
    const flows = moving.filter(({stage}) => stage === number);
    const adjusts = ({from, signed}: CompiledFlow) => from < 0 || signed;
    const taking = flows.filter((flow) => !adjusts(flow));
    const states = [...new Set(taking.map(({from}) => from))];
    return {
      sources: states.map((state) =>
        sourceOf(
          state,
          taking.filter(({from}) => from === state)
        )
      ),
      adjustments: adjustmentsOf(flows.filter(adjusts), taking.length === 0)
    };
  });
}

/** The adjustments of a stage; `apart`: nothing else happens in it. */
function adjustmentsOf(flows: readonly CompiledFlow[], apart: boolean): Adjustment[] {
  const outsideOnly = flows.every(({from, to}) => from < 0 || to < 0);
  const all = flows.map((flow) => adjustmentOf(flow, false));
  const single = ({state}: Adjustment) => all.filter((each) => each.state === state).length === 1;
  return all.map((each) => ({...each, alone: apart && outsideOnly && single(each)}));
}

/** Puts flows out of one state with the same weights together, in the order in which weights first occur. */
function sourceOf(from: number, flows: readonly CompiledFlow[]): Source {
  const kinds = [...new Set(flows.map(({weights}) => weights))];
  const bundles = kinds.map((weights) => ({
    weights,
    flows: flows.filter((flow) => flow.weights === weights)
  }));
  const priorities = [...new Set(flows.map(({priority}) => priority))].sort((a, b) => b - a);
  return {from, bundles, levels: priorities.map((priority) => levelOf(priority, bundles))};
}

function levelOf(priority: number, all: readonly Bundle[]): Level {
  const bundles = all
    .map(({weights, flows}) => ({weights, flows: flows.filter((f) => f.priority === priority)}))
    .filter(({flows}) => flows.length > 0);
  const flows = bundles.flatMap((bundle) => bundle.flows);
  return {bundles, flows, indices: flows.map(({index}) => index)};
}

/** The top-ups among flows, in their order. */
export function topUpsOf(flows: readonly CompiledFlow[]): TopUp[] {
  return flows.flatMap((flow) =>
    flow.kind === "topUp"
      ? [{...adjustmentOf(flow, false), stock: flow.table, states: flow.toppedUp, only: [flow]}]
      : []
  );
}

/** A flow as what it adds to a state or takes from it. */
function adjustmentOf(flow: CompiledFlow, alone: boolean): Adjustment {
  const {from, to} = flow;
  const state = to >= 0 ? to : from;
  const between = from >= 0 && to >= 0;
  const taken = between ? flow : {...flow, to: outside};
  return {
    flow,
    state,
    sign: to >= 0 ? 1 : -1,
    source: sourceOf(between ? from : state, [taken]),
    alone
  };
}
