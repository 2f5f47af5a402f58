import {runEnsemble} from "../ensemble/runEnsemble.js";
import {compilePipeline} from "../pipeline/compilePipeline.js";
import type {ScenarioEffect} from "../pipeline/scenarioEffect.js";
import {simulatedYears} from "../pipeline/simulatedYears.js";
import {type CompiledReading, compileReading} from "../plan/compileReading.js";
import {goalMargin} from "../plan/goalMargin.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import type {Project} from "../project/project.js";
import type {DecisionQuestion} from "./decisionQuestion.js";

/** What a number of runs gave for one reading; one entry a run, run r on the same random numbers whatever the scenario. */
export interface ReadingRuns {
  /** The number read off each run, unit of the indicator; NaN where it is none. */
  values: Float64Array;
  /** How far inside the goal it is; see `goalMargin`. */
  margins: Float64Array;
  /** 1 where the reading holds. */
  holds: Uint8Array;
}

/** Who stops a long analysis, and who is told of each simulated run. */
export interface DecisionWatch {
  signal?: AbortSignal;
  /** Simulations made so far, and how many there will be at most. */
  onProgress?: (done: number, total: number) => void;
}

/** Simulates the one reading that is asked about; run r has the same parameters and noise under every effect. */
export interface ReadingSimulator {
  compiled: CompiledReading;
  /** The number read off run r. */
  value(run: number): number;
}

/**
 * Compiles the pipeline for one reading under a compiled scenario.
 *
 * @param project - a checked project
 * @param question - the reading, and what its runs stand on
 * @param effect - of the years of {@link questionYears}
 */
export function readingSimulator(
  project: Project,
  {target, reading, until, settings}: DecisionQuestion,
  effect: ScenarioEffect
): ReadingSimulator {
  const {seed, process, parameters: source} = settings;
  const pipeline = compilePipeline(project, {
    scenario: effect,
    definition: reading.definition,
    until,
    process,
    indicators: [reading.indicator]
  });
  const compiled = compileReading(target, reading, pipeline);
  const theta = new Float64Array(source.parameters.length);
  const out = new Float64Array(pipeline.indicators.length * pipeline.years.length);
  return {
    compiled,
    value(run) {
      source.draw(run, theta);
      pipeline.simulate({theta, seed, run}, out);
      return readingValue(compiled, out);
    }
  };
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
 * @param simulator - from {@link readingSimulator}
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
