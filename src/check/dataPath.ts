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
 * A path as a person writes it.
 *
 * @example
 * pathText(["targets", 3, "unit"]) // => "targets[3].unit"
 */
export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (text, step) =>
      typeof step === "number" ? `${text}[${step}]` : `${text}${text ? "." : ""}${String(step)}`,
    ""
  );
}
