import type {Problem} from "../../check/problem.js";
import {fileFault} from "./fileFault.js";
import {diskCodes} from "./words/words.js";

/**
 * Says in words what the operating system refused.
 *
 * @param error - what `node:fs` threw
 * @param file - name used in the message
 * @param kept - whether to say that what stood there is as before
 * @returns the problem, with the code of the system in brackets
 * @example
 * fileProblem(Object.assign(new Error(), {code: "ENOENT"}), "a.csv").message.en // => "expected a file, found none (ENOENT)"
 */
export function fileProblem(error: unknown, file: string, kept = false): Problem {
  const code = diskCodes.find((known) => known === (error as NodeJS.ErrnoException).code);
  if (code) return {file, ...fileFault("disk", {code, kept})};
  const reason = error instanceof Error ? error.message.split("\n")[0] : String(error);
  return {file, ...fileFault("unreachable", {reason, kept})};
}
