import type {Project} from "../../src/project/project.js";
import type {SiteData} from "./siteData.js";

/**
 * The files that scripts of the pages ask for when they need them, by name: the forecast of each scenario is one of its own.
 *
 * @param site - all that the pages show
 */
export function siteFiles(site: SiteData): Record<string, unknown> {
  const {project, sample, scenarios, decisions} = site;
  return {
    project: liveProject(project),
    sample,
    decisions,
    ...Object.fromEntries(
      Object.entries(scenarios).map(([id, forecast]) => [`scenario-${id}`, forecast])
    )
  };
}

/** A project with what its model needs and no more: the sentences of its figures are on the page of the data. */
function liveProject(project: Project): Project {
  const figures = project.figures.map((figure) => ({...figure, quote: "", note: ""}));
  return {...project, figures, rules: [], peers: []};
}
