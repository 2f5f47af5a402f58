import {describeProblem} from "../../check/problem.js";
import {fileProblem} from "../../data/files/fileProblem.js";
import type {Language} from "../../quantity/label.js";
import {wordsOf} from "../words/wordsOf.js";

/**
 * What to say, and how to end, when a result cannot be written to the standard output.
 *
 * @param error - of the stream
 * @param language - of the reader
 * @returns nothing to say and exit code 0 where the reader has stopped early (`skillcast forecast | head`); else a line and 1
 * @example
 * outputFailed(Object.assign(new Error(), {code: "EPIPE"}), "en") // => {message: "", code: 0}
 * outputFailed(Object.assign(new Error(), {code: "ENOSPC"}), "en").message // => "standard output: expected space on the disk, got none left (ENOSPC); free some space and run it again"
 */
export function outputFailed(error: unknown, language: Language): {message: string; code: number} {
  if ((error as NodeJS.ErrnoException).code === "EPIPE") return {message: "", code: 0};
  const place = wordsOf(language).failure.output;
  return {message: describeProblem(fileProblem(error, place), language), code: 1};
}
