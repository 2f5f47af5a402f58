import type {ProcessNoise} from "../pipeline/workforceRun.js";
import type {Scenario} from "../project/scenario.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkObject} from "../quantity/checkObject.js";
import {hashInputs} from "../quantity/hashInputs.js";

/** Whose single runs are kept, so that places can be compared run by run. */
export interface KeptRuns {
  /** Id of the indicator. */
  indicator: string;
  /** Years whose values are kept. */
  years: readonly number[];
  /** Runs 0 to this are kept; a bound that does not grow with the sweep. */
  runs: number;
}

/** What the chunks of one place, scenario and point have in common: all that a run depends on but its number. */
export interface ChunkQuestion {
  /** SHA-256 of the place's document, which holds its fit as well. */
  document: string;
  /** Name of the place in results. */
  place: string;
  /** Id of the scenario that the point changes. */
  scenarioId: string;
  /** The scenario with the changes of the point. */
  scenario: Scenario;
  /** Number of the point of the design, from 0. */
  point: number;
  seed: number;
  until: number;
  process: ProcessNoise;
  /** The place's fit is left aside. */
  prior: boolean;
  /** Ids of the indicators kept by year; null: all. */
  indicators: readonly string[] | null;
  kept: KeptRuns | null;
}

/** A piece of a sweep that one worker does by itself: some runs of one place, scenario and point. */
export interface ChunkTask {
  question: ChunkQuestion;
  /** First run. */
  from: number;
  /** After the last run. */
  to: number;
}

/**
 * The name of a chunk: a hash of all that its numbers depend on, the version of the program included. Two chunks of one name have
 * the same bytes, wherever and how often they were made.
 *
 * @param task - see {@link ChunkTask}
 * @param version - of the program that makes it
 * @returns SHA-256, 64 hexadecimal digits
 * @example
 * chunkName({question: {place: "a"}, from: 0, to: 64}, "1") === chunkName({question: {place: "a"}, from: 64, to: 128}, "1") // => false
 */
export function chunkName(task: ChunkTask, version: string): string {
  checkObject("task", task, ["question"]);
  const {question, from, to} = task;
  checkInteger("from", from, 0, Number.MAX_SAFE_INTEGER);
  checkInteger("to", to, from, Number.MAX_SAFE_INTEGER);
  return hashInputs({version, question, from, to});
}
