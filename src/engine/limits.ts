import {unknownName} from "../quantity/unknownName.js";
import type {Compilation} from "./compilation.js";
import type {CompiledFlow} from "./flow.js";
import type {Limit, Varying} from "./model.js";
import {type Demand, readTable, type Strided} from "./readTable.js";
import {indexOfName} from "./shape.js";

/** A limit in compiled form. */
export interface CompiledLimit {
  readonly name: string;
  readonly kind: "capacity" | "posts" | "share";
  readonly table: Strided;
  readonly of: readonly number[];
  readonly flows: readonly number[];
  readonly priority: boolean;
}

const demands: Record<CompiledLimit["kind"], Demand> = {
  capacity: {by: ["step"], unit: "person/yr", low: 0},
  posts: {by: ["step"], unit: "person", low: 0},
  share: {by: ["step", "state", "age", "group"], unit: "1", low: 0, high: 1}
};

/** Reads the limits that flows share. */
export function readLimits(
  {model, shape, slots}: Compilation,
  flows: readonly CompiledFlow[]
): CompiledLimit[] {
  const limitable = flows.filter(({kind}) => kind !== "landing");
  return (model.limits ?? []).map((limit) => {
    const {name, of = [], rule = "proRata"} = limit;
    const [kind, value] = kindOf(limit);
    if (rule !== "proRata" && rule !== "priority")
      throw new RangeError(unknownName(`rule of ${name}`, String(rule), ["proRata", "priority"]));
    if (of.length > 0 !== (kind !== "capacity"))
      throw new RangeError(`invalid ${name}.of; states are named for posts and share only: ${of}`);
    const table = readTable(value, name, shape, demands[kind]);
    slots.add(name, table.values);
    return {
      name,
      kind,
      table,
      of: of.map((state) => indexOfName("state", state, shape.states)),
      flows: limit.flows.map((flow) => limitedFlow(flow, name, kind, limitable)),
      priority: rule === "priority"
    };
  });
}

function kindOf({name, capacity, posts, share}: Limit): [CompiledLimit["kind"], Varying] {
  const given = (
    [
      ["capacity", capacity],
      ["posts", posts],
      ["share", share]
    ] as const
  ).flatMap(([kind, value]): [CompiledLimit["kind"], Varying][] =>
    value === undefined ? [] : [[kind, value]]
  );
  if (given.length !== 1)
    throw new RangeError(`invalid ${name}; exactly one of capacity, posts, share is needed`);
  return given[0];
}

/** Position of a flow that a limit may cut. */
function limitedFlow(
  flow: string,
  name: string,
  kind: CompiledLimit["kind"],
  limitable: readonly CompiledFlow[]
): number {
  const found = limitable.find((other) => other.name === flow);
  if (!found)
    throw new RangeError(
      unknownName(
        `flow (${name}.flows)`,
        flow,
        limitable.map((other) => other.name)
      )
    );
  if (found.kind === "topUp" || found.signed)
    throw new RangeError(`invalid ${name}; a top-up or signed flow cannot be limited: ${flow}`);
  if (found.moment === "start" && kind !== "capacity")
    throw new RangeError(
      `invalid ${name}; an entry at the start can share a capacity only: ${flow}`
    );
  return found.index;
}
