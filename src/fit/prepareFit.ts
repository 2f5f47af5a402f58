import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {type FitProblem, fitProblem} from "./fitProblem.js";
import {type History, prepareHistory} from "./history.js";
import {describeMagnitudeFault, magnitudeFaults} from "./magnitudeFaults.js";

/**
 * What the fit of a project consists of: the history, and the posterior of our own.
 *
 * @throws RangeError if a figure or role is unknown, or a figure is off by powers of ten
 */
export function prepareFit(
  project: Project,
  setup: CalibrationSetup
): {history: History; problem: FitProblem} {
  const history = prepareHistory(project, setup);
  const faults = magnitudeFaults(history);
  if (faults.length > 0) throw new RangeError(faults.map(describeMagnitudeFault).join("\n"));
  return {history, problem: fitProblem(history)};
}
