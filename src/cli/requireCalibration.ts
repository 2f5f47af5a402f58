import {join} from "node:path";
import {DataError} from "../check/dataError.js";
import type {Project} from "../project/project.js";
import {commandFault} from "./commandFault.js";

/**
 * Refuses a project that says nowhere which of its figures to fit.
 *
 * @param project - as loaded
 * @param dir - its folder
 * @throws DataError naming the file that is missing
 */
export function requireCalibration({calibration}: Project, dir: string): void {
  if (calibration) return;
  throw new DataError([
    {file: join(dir, "calibration.yaml"), ...commandFault("noCalibration", {})}
  ]);
}
