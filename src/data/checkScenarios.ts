import type {Problem} from "../quantity/problem.js";
import type {ChangeTarget} from "../scenario/changeTarget.js";
import type {Document} from "./parseDocument.js";
import {type Loose, mappings, type Report, reporter} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/**
 * Checks what the shape of a scenario cannot say: that bases exist and lead to an end, that changes name levers or
 * assumptions, and stay in their range.
 *
 * @param documents - all scenario files
 * @param targets - what may be changed; undefined if levers or assumptions could not be read
 * @param problems - every problem found is added here
 */
export function checkScenarios(
  documents: readonly Document[],
  targets: readonly ChangeTarget[] | undefined,
  problems: Problem[]
): void {
  const values = documents.map(({value}) => (value ?? {}) as Loose);
  const ids = values.flatMap(({id}) => (typeof id === "string" ? [id] : []));
  for (const [i, document] of documents.entries()) {
    const report = reporter(document, problems);
    const {id, base, changes} = values[i];
    const first = values.findIndex((other) => other.id === id);
    if (typeof id === "string" && first < i)
      report(
        ["id"],
        `expected each id once, got ${id} again`,
        `${documents[first].file} has it already`
      );
    if (typeof base === "string") checkBase(String(id), base, values, ids, report);
    for (const change of mappings(changes, ["changes"]))
      if (targets) checkChange(change, targets, report);
  }
}

function checkBase(id: string, base: string, values: Loose[], ids: string[], report: Report): void {
  if (!ids.includes(base)) {
    const {message, mend} = unknownProblem(
      "scenario",
      base,
      ids.filter((other) => other !== id)
    );
    report(["base"], message, mend);
    return;
  }
  const chain = [id];
  let next: unknown = base;
  while (typeof next === "string" && !chain.includes(next)) {
    chain.push(next);
    const at: string = next;
    next = values.find((value) => value.id === at)?.base;
  }
  if (next === id)
    report(
      ["base"],
      `expected a base that leads to an end, got the circle ${[...chain, id].join(" -> ")}`,
      "remove one base"
    );
}

function checkChange(
  {item, path}: {item: Loose; path: PropertyKey[]},
  targets: readonly ChangeTarget[],
  report: Report
): void {
  const {target: name, operation, value} = item;
  if (typeof name !== "string") return;
  const target = targets.find(({id}) => id === name);
  if (!target) {
    const {message, mend} = unknownProblem(
      "lever or assumption",
      name,
      targets.map(({id}) => id)
    );
    report([...path, "target"], message, mend);
    return;
  }
  const [low, high] = target.range;
  if (operation !== "set" && operation !== "ramp") return;
  if (typeof value === "number" && !(low <= value && value <= high))
    report(
      [...path, "value"],
      `expected a number within ${low} to ${high}${target.unit === "1" ? "" : ` ${target.unit}`}, got ${value}`,
      target.kind === "lever" ? "change the value, or the range in levers.yaml" : "change the value"
    );
}
