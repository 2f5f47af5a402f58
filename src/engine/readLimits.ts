import {unknownName} from "../quantity/unknownName.js";
import type {Limit} from "./model.js";
import type {CompiledLimit, Flow} from "./parts.js";
import {readTable} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** Reads the limits that flows share. */
export function readLimits(
  limits: readonly Limit[],
  flows: readonly Flow[],
  shape: Shape,
  slots: Slots
): CompiledLimit[] {
  const limitable = flows.filter(({kind}) => kind !== "landing");
  return limits.map(({name, flows: names, capacity, posts, share, of = [], rule = "proRata"}) => {
    if ([capacity, posts, share].filter((x) => x !== undefined).length !== 1)
      throw new RangeError(`invalid ${name}; exactly one of capacity, posts, share is needed`);
    if (rule !== "proRata" && rule !== "priority")
      throw new RangeError(unknownName(`rule of ${name}`, String(rule), ["proRata", "priority"]));
    const kind = capacity !== undefined ? "capacity" : posts !== undefined ? "posts" : "share";
    if (of.length > 0 !== (kind !== "capacity"))
      throw new RangeError(`invalid ${name}.of; states are named for posts and share only: ${of}`);
    const table = readTable(
      (capacity ?? posts ?? share)!,
      name,
      shape,
      kind === "share"
        ? {by: ["step", "state", "age", "group"], unit: "1", low: 0, high: 1}
        : {by: ["step"], unit: kind === "posts" ? "person" : "person/yr", low: 0}
    );
    slots.add(name, table.values);
    return {
      name,
      kind,
      table,
      of: of.map((state) => indexOfName("state", state, shape.states)),
      flows: names.map((flow) => {
        const found = limitable.find((f) => f.name === flow);
        if (!found)
          throw new RangeError(
            unknownName(
              `flow (${name}.flows)`,
              flow,
              limitable.map((f) => f.name)
            )
          );
        if (found.kind === "fill" || found.signed)
          throw new RangeError(`invalid ${name}; a fill or signed flow cannot be limited: ${flow}`);
        if (found.moment === "start" && kind !== "capacity")
          throw new RangeError(
            `invalid ${name}; an entry at the start can share a capacity only: ${flow}`
          );
        return found.index;
      }),
      priority: rule === "priority"
    };
  });
}
