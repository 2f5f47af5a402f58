import {mapping} from "./mappings.js";

/**
 * What stands at a path of plain data.
 *
 * @example
 * valueAt({targets: [{unit: "person"}]}, ["targets", 0, "unit"]) // => "person"
 * valueAt({}, ["constructor"]) // => undefined
 */
export function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === "object" && inner !== null && Object.hasOwn(inner, step)
        ? inner[step as keyof typeof inner]
        : undefined,
    value
  );
}

/**
 * A path as a person reads it: what stands in a list is called by its name, its `id`, or of a change the `target`.
 *
 * @param path - keys and places in lists
 * @param value - the document, for the names; what has none is counted from 0
 * @example
 * pathText(["assumptions", 1, "prior", "low"], {assumptions: [{id: "pass"}, {id: "lapse.skilled"}]}) // => "lapse.skilled prior.low"
 * pathText(["targets", 3, "unit"]) // => "targets[3].unit"
 */
export function pathText(path: readonly PropertyKey[], value?: unknown): string {
  const names: string[] = [];
  let keys = "";
  for (const [i, step] of path.entries()) {
    const name = typeof step === "number" && nameOf(valueAt(value, path.slice(0, i + 1)));
    if (name) {
      names.push(name);
      keys = "";
    } else keys += typeof step === "number" ? `[${step}]` : `${keys ? "." : ""}${String(step)}`;
  }
  return [...names, keys].filter(Boolean).join(" ");
}

function nameOf(item: unknown): string | undefined {
  const {id, target, operation} = mapping(item);
  const name = id ?? (operation === undefined ? undefined : target);
  return typeof name === "string" && name !== "" && name.length <= 80 ? name : undefined;
}
