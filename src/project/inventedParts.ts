import type {Project} from "./project.js";

/**
 * What of a project is invented, as in a template, and stands for numbers of one's own: the plan if it says `example`, figures of
 * confidence E, assumptions and levers whose basis is `example`.
 *
 * @param project - a city's
 * @returns ids, the plan's first, then those of figures, assumptions and levers
 * @example
 * inventedParts(loadProject("data")) // => []
 * inventedParts({plan: {id: "P", example: true}, figures: [{id: "N1", confidence: "E"}], assumptions: [], levers: []}) // => ["P", "N1"]
 */
export function inventedParts({
  plan,
  figures,
  assumptions,
  levers
}: {
  plan: Pick<Project["plan"], "id" | "example">;
} & Pick<Project, "figures" | "assumptions" | "levers">): string[] {
  return [
    ...(plan.example ? [plan] : []),
    ...figures.filter(({confidence}) => confidence === "E"),
    ...[...assumptions, ...levers].filter(({basis}) => basis.kind === "example")
  ].map(({id}) => id);
}
