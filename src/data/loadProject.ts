import {DataError} from "../check/dataError.js";
import type {Project} from "../project/project.js";
import type {ReadOptions} from "./readParts.js";
import {readProject} from "./readProject.js";

/**
 * Reads a project folder: figures, plan, model, levers, assumptions, scenarios, mortality, population.
 *
 * The result is plain serialisable data with the hash of its content. Contradictions between figures do not stop it:
 * they are in `findings` and travel into every result.
 *
 * @param directory - path of the folder; see data/README.md for what it holds
 * @param options.plan - which plan, if `plans/` holds several: its file name without ending
 * @param options.progress - path of a progress register to be read in the place of the folder's progress.csv
 * @param options.published - leave out what is marked internal, as for pages that anybody reads
 * @throws DataError with every problem of every file, each as `file:line column: expected …, got …; how to mend`
 * @example
 * loadProject("data").plan.targets.length // => 43
 * loadProject("nowhere") // throws nowhere: expected a project folder, found none
 */
export function loadProject(directory: string, options: ReadOptions = {}): Project {
  const {assemble, gap, problems} = readProject(directory, options);
  if (!assemble) throw new DataError(problems);
  const project = assemble();
  const lacking = project.fit && !project.fit.stale ? gap?.() : undefined;
  if (lacking) throw new DataError([lacking]);
  return project;
}
