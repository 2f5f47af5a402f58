import {type StatusBands, statusBands} from "../plan/statusWord.js";
import type {Project} from "../project/project.js";
import {hashInputs} from "../quantity/hashInputs.js";
import type {Forecast} from "./forecastSchema.js";

/**
 * Hash of everything that goes into a forecast: version, project, scenario, seed, runs, horizon, process, parameters, words.
 *
 * @param project - its hash covers figures, plan, assumptions, levers, scenarios, tables
 * @param forecast - the other inputs, as the document states them
 * @param bands - where each word begins; default `statusBands`
 * @returns SHA-256, 64 hexadecimal digits
 * @example
 * forecastInputs({hash: "a"}, {version: "1", seed: 1, runs: 9, until: 2035}) === forecastInputs({hash: "b"}, {version: "1", seed: 1, runs: 9, until: 2035}) // => false
 */
export function forecastInputs(
  project: Pick<Project, "hash">,
  {
    version,
    share,
    seed,
    runs,
    until,
    process,
    parameters
  }: Pick<Forecast, "version" | "share" | "seed" | "runs" | "until" | "process" | "parameters">,
  bands: StatusBands = statusBands
): string {
  return hashInputs({
    version,
    project: project.hash,
    scenario: share ?? null,
    seed,
    runs,
    until,
    process: process ?? null,
    parameters: parameters?.id ?? null,
    bands
  });
}

/**
 * Whether a forecast was made from other inputs than the project holds now, so that it must be computed again.
 *
 * @param forecast - for instance read from a file
 * @param project - as it is now
 * @param bands - where each word begins; default `statusBands`
 * @example
 * isStale({inputs: "old", version: "1", seed: 1, runs: 9, until: 2035}, {hash: "a"}) // => true
 */
export function isStale(
  forecast: Forecast,
  project: Pick<Project, "hash">,
  bands: StatusBands = statusBands
): boolean {
  return forecast.inputs !== forecastInputs(project, forecast, bands);
}
