import {runEnsemble} from "../ensemble/runEnsemble.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import type {PipelineOptions} from "../pipeline/readyPipeline.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import {type CompiledReading, compileReading, indicatorsOf} from "../plan/compileReading.js";
import {goalMargin} from "../plan/goalMargin.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Project} from "../project/project.js";
import {knownNumber} from "../verdict/outsideRun.js";
import {overOptions} from "../verdict/overOptions.js";
import {pickParameters} from "../verdict/parameterSource.js";
import {reportedYears} from "../verdict/reportedYears.js";
import type {DecisionQuestion} from "./decisionQuestion.js";
import type {DecisionWatch} from "./decisionWatch.js";
import {readingOfRun} from "./readingOfRun.js";

/** What a number of runs gave for one reading; one entry a run, run r on the same random numbers whatever the scenario. */
export interface ReadingRuns {
  /** The number read off each run, unit of the indicator; NaN where it is none. */
  values: Float64Array;
  /** How far inside the goal it is; see `goalMargin`. */
  margins: Float64Array;
  /** 1 where the reading holds. */
  holds: Uint8Array;
}

/** Simulates the one reading that is asked about; run r has the same parameters and noise under every effect. */
export interface ReadingSimulator {
  compiled: CompiledReading;
  /** The number read off run r. */
  value(run: number): number;
}

/** The pieces of a simulator, for parameters other than those that are drawn. */
export interface PreparedReading {
  compiled: CompiledReading;
  space: ParameterSpace;
  /** Fills the parameters of run r, shape (names of the space). */
  draw(run: number, theta: Float64Array): void;
  /** The number read off a run of these parameters, with the noise of run r; without noise, over all that the published number may count. */
  read(theta: Float64Array, run: number): number;
}

/**
 * Compiles the pipeline for one reading under a compiled scenario.
 *
 * @param project - a checked project
 * @param question - the reading, and what its runs stand on
 * @param effect - of the years of {@link questionYears}
 * @param noise - instead of the question's own
 */
export function prepareReading(
  project: Project,
  {target, reading, until, settings}: DecisionQuestion,
  effect: ScenarioEffect,
  noise: Pick<PipelineOptions, "process" | "drivers"> = {}
): PreparedReading {
  const {seed, process, parameters: source} = settings;
  const pipeline = compilePipeline(project, {
    scenario: effect,
    definition: reading.definition,
    until,
    process,
    indicators: indicatorsOf(reading),
    ...noise
  });
  const {indicators, years} = pipeline;
  const reported = reportedYears(project, settings.asOf);
  const known = knownNumber(target, reading, pipeline, {project, reported});
  const compiled = compileReading(target, reading, {indicators, years, known});
  const still = noise.drivers === false;
  const inRun = readingOfRun(compiled, source);
  const ways = overOptions(compiled, source);
  const pick = pickParameters(pipeline.parameters, source);
  const drawn = new Float64Array(source.parameters.length);
  const out = new Float64Array(pipeline.indicators.length * pipeline.years.length);
  return {
    compiled,
    space: pipeline.space,
    draw(run, theta) {
      source.draw(run, drawn);
      theta.set(pick(drawn));
    },
    read(theta, run) {
      pipeline.simulate({theta, seed, run}, out);
      if (!still) return readingValue(inRun(run), out);
      return ways.reduce((sum, way) => sum + way.share * readingValue(way.compiled, out), 0);
    }
  };
}

/**
 * What a reading is read off, year by year, at the typical parameters and without chance.
 *
 * @param project - a checked project
 * @param question - the reading, and how far it is followed
 * @param scenario - of the years of {@link questionYears}
 * @param space - that of `modelParameters`, as many paths are asked for
 * @returns the indicator of the reading in every year, the first being the start
 */
export function indicatorPath(
  project: Project,
  {reading: {definition, indicator}, until, settings: {seed}}: DecisionQuestion,
  scenario: ScenarioEffect,
  space: ParameterSpace
): {years: readonly number[]; values: Float64Array} {
  const quiet = {process: "none", drivers: false, indicators: [indicator], space} as const;
  const pipeline = compilePipeline(project, {scenario, definition, until, ...quiet});
  const values = new Float64Array(pipeline.years.length);
  pipeline.simulate({theta: pipeline.typical(), seed, run: 0}, values);
  return {years: pipeline.years, values};
}

/** The years that a question simulates. */
export function questionYears(
  {setup}: Pick<Project, "setup">,
  {until}: Pick<DecisionQuestion, "until">
): number[] {
  return simulatedYears(setup.startYear, until);
}

/**
 * Makes the runs 0 to n − 1 of a reading, giving way to other events between blocks.
 *
 * @param simulator - see {@link ReadingSimulator}
 * @param runs - n
 * @param watch - who stops it, and who is told
 * @throws (rejects) the signal's reason when stopped
 */
export async function readingRuns(
  {compiled, value}: ReadingSimulator,
  runs: number,
  {signal, onProgress}: DecisionWatch = {}
): Promise<ReadingRuns> {
  const values = new Float64Array(runs);
  const margins = new Float64Array(runs);
  const holds = new Uint8Array(runs);
  const simulate = (run: number) => {
    const got = value(run);
    values[run] = got;
    margins[run] = goalMargin(got, compiled);
    holds[run] = got - got === 0 && isMet(got, compiled) ? 1 : 0;
  };
  await runEnsemble({runs, simulate}, {signal, onProgress});
  return {values, margins, holds};
}

/** The share of runs, from the first on, in which a reading holds. */
export function shareMet(holds: Uint8Array, runs = holds.length): number {
  let met = 0;
  for (let run = 0; run < runs; run++) met += holds[run];
  return met / runs;
}
