import {existsSync} from "node:fs";

/**
 * The folder that a command reads where none is named: `data`, or where that is not there the one that the reader stands in, if it is a
 * city's.
 */
export function ownFolder(): string {
  return !existsSync("data") && existsSync("model.yaml") ? "." : "data";
}
