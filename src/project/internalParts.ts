import type {Project} from "./project.js";

/**
 * What of a project is known inside and not published: ids of the figures of confidence I, and of the assumptions, levers, costs and
 * capacities whose basis is `internal`.
 *
 * A forecast may use them; a public page may not.
 *
 * @param project - a city's
 * @returns ids, figures first
 * @example
 * internalParts(loadProject("data")) // => []
 * internalParts({figures: [{id: "N1", confidence: "I"}], assumptions: [], levers: []}) // => ["N1"]
 */
export function internalParts({
  figures,
  assumptions,
  levers,
  costs
}: Pick<Project, "figures" | "assumptions" | "levers" | "costs">): string[] {
  const priced = (costs?.costs ?? []).map(({lever, basis}) => ({id: `cost of ${lever}`, basis}));
  return [
    ...figures.filter(({confidence}) => confidence === "I"),
    ...[...assumptions, ...levers, ...priced, ...(costs?.capacities ?? [])].filter(
      ({basis}) => basis.kind === "internal"
    )
  ].map(({id}) => id);
}
