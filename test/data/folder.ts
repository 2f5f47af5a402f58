import {cpSync, mkdtempSync, readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describeProblem} from "../../src/check/problem.js";
import {checkProject} from "../../src/data/index.js";

/** A copy of a project that a test may spoil. */
export function copyProject(source = "data/examples/ningbo") {
  const directory = mkdtempSync(join(tmpdir(), "skillcast-"));
  cpSync(source, directory, {recursive: true});
  const path = (file: string) => join(directory, file);
  return {
    directory,
    path,
    read: (file: string) => readFileSync(path(file), "utf8"),
    write: (file: string, content: string | Uint8Array) => writeFileSync(path(file), content),
    /** Replaces text in a file; the text must be there. */
    edit(file: string, from: string | RegExp, to: string) {
      const text = readFileSync(path(file), "utf8");
      const changed = text.replace(from, to);
      if (changed === text) throw new Error(`nothing to replace in ${file}: ${from}`);
      writeFileSync(path(file), changed);
    },
    /** Every problem as one line, without the folder. */
    problems: () =>
      checkProject(directory).problems.map((problem) =>
        describeProblem(problem).replaceAll(`${directory}/`, "")
      )
  };
}

/** Line on which a text stands in a file, 1-based. */
export function lineOf(text: string, part: string): number {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`not in the text: ${part}`);
  return text.slice(0, at).split("\n").length;
}
