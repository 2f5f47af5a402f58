import {loadProject} from "../../src/data/loadProject.js";
import type {ForecastPlanOptions} from "../../src/verdict/forecastOptions.js";
import {prepareForecast} from "../../src/verdict/prepareForecast.js";
import {processorTime} from "./processorTime.js";

/** Runs of one forecast; the kinds are timed in turns, each in pieces of so many runs, which are made sixteen at a time. */
const piece = 64;

/** Kinds of forecast of the project in data/ to its last year, both definitions, every verdict. */
const kinds: Record<string, ForecastPlanOptions> = {
  "all verdicts and fans": {},
  "targets alone": {indicators: []},
  "without noise of people": {process: "none"},
  "whole persons": {process: "integer"}
};

/**
 * Best processor time of a run of the whole path, from the draw of its parameters to its tallies, once it is warm; ms by kind. All kinds and
 * the kernel take turns, so that another load on the machine meets all alike.
 *
 * @param kernel - one run of the kernel that the times are compared with
 * @param rounds - turns; the first warm up
 */
export function wholePath(
  kernel: (k: number) => void,
  rounds = 40
): {times: Record<string, number>; kernel: number} {
  const project = loadProject("data");
  const best: Record<string, number> = {};
  const time = (name: string, work: (k: number) => void) => {
    const begin = processorTime();
    for (let k = 0; k < piece; ++k) work(k);
    best[name] = Math.min(best[name] ?? Infinity, (processorTime() - begin) / piece);
  };
  for (let round = 0; round < rounds; ++round) {
    for (const [name, options] of Object.entries(kinds)) {
      if (name === "whole persons" && round % 8 > 0) continue;
      const {simulate} = prepareForecast(project, {runs: 1000, explain: false, ...options});
      time(name, simulate);
    }
    time("kernel", kernel);
  }
  const {kernel: ofKernel, ...times} = best;
  return {times, kernel: ofKernel};
}
