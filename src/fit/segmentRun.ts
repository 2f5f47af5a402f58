import {compilePipeline, type Pipeline} from "../pipeline/compilePipeline.js";
import type {Alternative, CalibrationSetup, SegmentSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {partOfYear, yearEnd} from "../quantity/period.js";
import {unknownName} from "../quantity/unknownName.js";
import {segmentProject} from "./segmentProject.js";

/** One published number within a stretch, and every indicator it may stand for. */
export interface SegmentObservation {
  figure: string;
  /** Index of the alternative that decides its meaning. */
  alternative: number;
  /** One indicator an option; index into the run's indicators. */
  indicators: number[];
  /** Date of a stock on the axis of year ends, or the last year of a flow. */
  at: number;
  flow: boolean;
  /** Years before the start that `at` lies after. */
  steps: number;
  /** Part of a year a flow covers. */
  part: number;
  error: number;
}

/** A stretch of history made ready to run. */
export interface SegmentRun {
  start: number;
  /** Last published number of the stretch. */
  end: number;
  observations: SegmentObservation[];
  quiet: Pipeline;
  noisy: Pipeline;
  /** Value of an observation under an option, from a run's output. */
  read(out: Float64Array, observation: number, option: number): number;
}

/**
 * Compiles a stretch of history.
 *
 * @throws RangeError if a figure or role is unknown, or an observation lies before the start
 */
export function segmentRun(
  project: Project,
  segment: SegmentSetup,
  {alternatives, shareRange}: CalibrationSetup
): SegmentRun {
  const {project: own, start} = segmentProject(project, segment, shareRange);
  const wanted: string[] = [];
  const observations = segment.observations.map((setup) => {
    const figure = project.figures.find(({id}) => id === setup.figure);
    if (!figure)
      throw new RangeError(
        unknownName(
          "figure",
          setup.figure,
          project.figures.map(({id}) => id)
        )
      );
    const alternative = alternativeOf(alternatives, setup.role);
    const indicators = alternatives[alternative].options.map(({indicators: names}) => {
      const name = names[setup.role];
      if (!wanted.includes(name)) wanted.push(name);
      return wanted.indexOf(name);
    });
    const flow = figure.periodKind === "flow";
    const at = yearEnd(figure.period);
    const steps = at - start;
    if (!(steps > 0.02))
      throw new RangeError(`invalid observation; not after the start of its segment: ${figure.id}`);
    return {
      figure: figure.id,
      alternative,
      indicators,
      at,
      flow,
      steps,
      part: flow ? partOfYear(figure.period) : 1,
      error: setup.error ?? 0
    };
  });
  const length = Math.max(1, ...observations.map(({steps}) => Math.ceil(steps - 0.02)));
  const options = {indicators: wanted, until: own.setup.startYear + length};
  const quiet = compilePipeline(own, {...options, process: "none", drivers: false});
  const years = quiet.years.length;
  return {
    start,
    end: Math.max(...observations.map(({at}) => at)),
    observations,
    quiet,
    noisy: compilePipeline(own, options),
    read(out, index, option) {
      const {indicators, steps, flow, part} = observations[index];
      const row = indicators[option] * years;
      if (flow) return out[row + Math.min(years - 1, Math.ceil(steps - 0.02))] * part;
      const before = Math.min(years - 2, Math.floor(steps + 1e-9));
      const share = steps - before;
      return out[row + before] * (1 - share) + out[row + before + 1] * share;
    }
  };
}

function alternativeOf(alternatives: readonly Alternative[], role: string): number {
  const index = alternatives.findIndex(({options}) => role in options[0].indicators);
  if (index < 0)
    throw new RangeError(
      unknownName(
        "role",
        role,
        alternatives.flatMap(({options}) => Object.keys(options[0].indicators))
      )
    );
  return index;
}
