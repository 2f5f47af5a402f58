import {loadProject} from "../../src/data/loadProject.js";
import {sideBySide} from "../../src/pipeline/sideBySide.js";
import type {Project} from "../../src/project/project.js";
import type {ForecastPlanOptions} from "../../src/verdict/forecastOptions.js";
import type {ForecastRun} from "../../src/verdict/forecastRun.js";
import {prepareForecast} from "../../src/verdict/prepareForecast.js";
import {processorTime} from "./processorTime.js";

/** Runs of one forecast; they are timed in pieces of so many, which are made sixteen at a time. The first piece warms up. */
const [all, piece] = [1024, 64];

/** Kinds of forecast of the project in data/ to its last year, both definitions, every verdict. */
const kinds: Record<string, ForecastPlanOptions> = {
  "all verdicts and fans": {},
  "targets alone": {indicators: []},
  "one run after the other": {sideBySide: undefined},
  "without noise of people": {process: "none"},
  "whole persons": {process: "integer"}
};

/** A forecast of a kind on its way: made anew when its runs are made. */
function forecastOf(project: Project, options: ForecastPlanOptions) {
  let forecast: ForecastRun | null = null;
  let made = all;
  return {
    /** The next runs, and the forecast with all of its runs where they are the last. */
    next(time: (work: () => void) => void): ForecastRun | null {
      if (made === all) {
        forecast = prepareForecast(project, {runs: all, explain: false, sideBySide, ...options});
        for (made = 0; made < piece; ++made) forecast.simulate(made);
      }
      time(() => {
        for (const end = made + piece; made < end; ++made) forecast?.simulate(made);
      });
      return made === all ? forecast : null;
    }
  };
}

/**
 * Best processor time of a run of the whole path, from the draw of its parameters to its tallies, once it is warm, and of the document of all
 * of its runs, verdicts and fans; ms by kind. All kinds and the kernel take turns, so that another load on the machine meets all alike.
 *
 * @param kernel - one run of the kernel that the times are compared with
 * @param rounds - turns
 */
export function wholePath(
  kernel: (k: number) => void,
  rounds = 60
): {times: Record<string, number>; kernel: number; document: number} {
  const project = loadProject("data");
  const best: Record<string, number> = {};
  const time = (name: string, count: number) => (work: () => void) => {
    const begin = processorTime();
    work();
    best[name] = Math.min(best[name] ?? Infinity, (processorTime() - begin) / count);
  };
  const forecasts = Object.entries(kinds).map(
    ([name, options]) => [name, forecastOf(project, options)] as const
  );
  for (let round = 0; round < rounds; ++round) {
    for (const [name, forecast] of forecasts) {
      if (name === "whole persons" && round % 8 > 0) continue;
      const whole = forecast.next(time(name, piece));
      if (whole && name === "all verdicts and fans") time("document", 1)(() => whole.document());
    }
    time(
      "kernel",
      piece
    )(() => {
      for (let k = 0; k < piece; ++k) kernel(k);
    });
  }
  const {kernel: ofKernel, document, ...times} = best;
  return {times, kernel: ofKernel, document};
}
