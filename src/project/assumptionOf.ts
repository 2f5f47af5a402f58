import type {Assumption} from "./assumption.js";

/**
 * Finds the assumption that a parameter belongs to: by its id, or as one of its components.
 *
 * @param parameter - id of an assumption, or `<assumption>.<component>`; absent: none
 * @param assumptions - of the project
 * @returns the assumption, or undefined for a parameter that is none
 * @example
 * assumptionOf("mix.upper", [{id: "mix", components: [{id: "upper"}]}]).id // => "mix"
 */
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
