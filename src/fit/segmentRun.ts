import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {PipelineDraw} from "../pipeline/pipelineDraw.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import type {Alternative, ObservationSetup, SegmentSetup} from "../project/calibrationSetup.js";
import {figureNamed} from "../project/figureIndex.js";
import {dateSlack, partOfYear, yearEnd} from "../quantity/period.js";
import {unknownName} from "../quantity/unknownName.js";
import {type HistorySource, segmentProject} from "./segmentProject.js";

/** One published number within a segment, and every indicator it may stand for. */
interface SegmentObservation {
  figure: string;
  /** Index of the alternative that decides its meaning. */
  alternative: number;
  /** One indicator an option; index into the run's indicators. */
  indicators: number[];
  /** Date of a stock on the axis of year ends, or the last year of a flow. */
  at: number;
  flow: boolean;
  /** Years from the start of the segment to `at`. */
  steps: number;
  /** Part of a year a flow covers. */
  part: number;
  error: number;
}

/** A segment of history made ready to run. */
export interface SegmentRun {
  start: number;
  /** Last published number of the segment. */
  end: number;
  observations: SegmentObservation[];
  quiet: Pipeline;
  noisy: Pipeline;
  /**
   * Runs in expectation mode and fills `out` as `quiet` would, with the numbers alone that an option of the first alternative
   * needs; null: all.
   */
  expect(draw: PipelineDraw, out: Float64Array, option: number | null): void;
  /** Value of an observation under an option, from a run's output. */
  read(out: Float64Array, observation: number, option: number): number;
}

/**
 * Compiles a segment of history.
 *
 * @throws RangeError if a figure or role is unknown, or an observation lies before the start
 */
export function segmentRun(source: HistorySource, segment: SegmentSetup): SegmentRun {
  const {project, start} = segmentProject(source, segment);
  const wanted: string[] = [];
  const observations = segment.observations.map((observation) =>
    readObservation(source, observation, start, wanted)
  );
  const length = Math.max(1, ...observations.map(({steps}) => Math.ceil(steps - dateSlack)));
  const options = {indicators: wanted, until: project.setup.startYear + length};
  const quiet = compilePipeline(project, {...options, process: "none", drivers: false});
  const years = quiet.years.length;
  return {
    start,
    end: Math.max(...observations.map(({at}) => at)),
    observations,
    quiet,
    noisy: compilePipeline(project, options),
    expect: expectOnly(quiet, observations, (indicators) =>
      compilePipeline(project, {...options, indicators, process: "none", drivers: false})
    ),
    read(out, index, option) {
      const {indicators, steps, flow, part} = observations[index];
      const row = indicators[option] * years;
      if (flow) return out[row + Math.min(years - 1, Math.ceil(steps - dateSlack))] * part;
      const before = Math.min(years - 2, Math.floor(steps + 1e-9));
      const share = steps - before;
      return out[row + before] * (1 - share) + out[row + before + 1] * share;
    }
  };
}

/** Prepares running only what an option needs: following those who moved away takes half the time. */
function expectOnly(
  quiet: Pipeline,
  observations: readonly SegmentObservation[],
  compile: (indicators: string[]) => Pipeline
): SegmentRun["expect"] {
  const narrow: {pipeline: Pipeline; rows: number[]; out: Float64Array}[] = [];
  const n = quiet.years.length;
  return (draw, out, option) => {
    if (option === null) {
      quiet.simulate(draw, out);
      return;
    }
    if (!narrow[option]) {
      const needed = observations.flatMap(({alternative, indicators}) =>
        alternative === 0 ? [indicators[option]] : indicators
      );
      const rows = [...new Set(needed)];
      const pipeline = compile(rows.map((row) => quiet.indicators[row].id));
      narrow[option] = {pipeline, rows, out: new Float64Array(rows.length * n)};
    }
    const {pipeline, rows, out: some} = narrow[option];
    pipeline.simulate(draw, some);
    rows.forEach((row, i) => {
      out.set(some.subarray(i * n, (i + 1) * n), row * n);
    });
  };
}

/**
 * Places an observation in the run; indicators that it may stand for and nobody asked for yet are added to `wanted`.
 */
function readObservation(
  {setup: {alternatives}, figures}: HistorySource,
  {figure: id, role, error = 0}: ObservationSetup,
  start: number,
  wanted: string[]
): SegmentObservation {
  const {period, periodKind} = figureNamed(figures, id);
  const alternative = alternativeOf(alternatives, role);
  const indicators = alternatives[alternative].options.map(({indicators: names}) => {
    const name = names[role];
    if (!wanted.includes(name)) wanted.push(name);
    return wanted.indexOf(name);
  });
  const flow = periodKind === "flow";
  const at = yearEnd(period);
  const steps = at - start;
  if (!(steps > dateSlack))
    throw new RangeError(`invalid observation; not after the start of its segment: ${id}`);
  const part = flow ? partOfYear(period) : 1;
  return {figure: id, alternative, indicators, at, flow, steps, part, error};
}

function alternativeOf(alternatives: readonly Alternative[], role: string): number {
  const index = alternatives.findIndex(({options}) => Object.hasOwn(options[0].indicators, role));
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
