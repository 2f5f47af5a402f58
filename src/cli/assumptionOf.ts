import type {Assumption} from "../project/assumption.js";

/** The assumption that a parameter belongs to: by its id, or as one of its components. */
export function assumptionOf(
  parameter: string | undefined,
  assumptions: readonly Assumption[]
): Assumption | undefined {
  return (
    assumptions.find(({id}) => id === parameter) ??
    assumptions.find(({id, components}) =>
      components?.some((component) => `${id}.${component.id}` === parameter)
    )
  );
}
