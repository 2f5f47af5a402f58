import type {Project} from "./project.js";

/**
 * What of a project is still the template's invention: ids of the figures of confidence E, and of the assumptions and levers whose basis
 * is `example`. A forecast that uses them says nothing of the city whose name it bears.
 *
 * @param project - a city's
 * @returns ids, figures first
 * @example
 * exampleParts(loadProject("data")) // => []
 * exampleParts({figures: [{id: "EX01", confidence: "E"}], assumptions: [], levers: []}) // => ["EX01"]
 */
export function exampleParts({
  figures,
  assumptions,
  levers
}: Pick<Project, "figures" | "assumptions" | "levers">): string[] {
  return [
    ...figures.filter(({confidence}) => confidence === "E"),
    ...[...assumptions, ...levers].filter(({basis}) => basis.kind === "example")
  ].map(({id}) => id);
}
