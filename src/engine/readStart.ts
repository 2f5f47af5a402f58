import type {Model} from "./model.js";
import type {Parts} from "./parts.js";
import {readTable} from "./readTable.js";
import type {Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** Reads who is there at the start, by cell or coarser with a spread. */
export function readStart(model: Model, shape: Shape, slots: Slots): Parts["start"] {
  const given = Array.isArray(model.start)
    ? {by: ["state" as const], values: model.start}
    : model.start;
  if (typeof given !== "object" || given === null)
    throw new TypeError(`invalid start; not persons by state: ${String(model.start)}`);
  const by = ["state", "age", "group"] as const;
  const table = readTable(given, "start", shape, {by, unit: "person", low: 0});
  slots.add("start", table.values);
  if (shape.state > 1 && !table.state)
    throw new RangeError(`invalid start; must name state: by ${given.by.join(", ")}`);
  const missing = (["age", "group"] as const).filter((d) => shape[d] > 1 && !table[d]);
  const spread = "spread" in given ? given.spread : undefined;
  if (missing.length === 0) return {table, weights: null, share: new Float64Array(0)};
  const weights = typeof spread === "string" ? model.spreads?.[spread] : spread;
  if (!weights)
    throw new RangeError(`invalid start; must name ${missing.join(" and ")}, or have a spread`);
  const read = readTable(weights, "start.spread", shape, {by, unit: "1", low: 0});
  slots.add("start.spread", read.values);
  return {table, weights: read, share: new Float64Array(shape.state * shape.group * shape.age)};
}
