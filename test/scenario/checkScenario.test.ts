import {expect, test} from "vitest";
import {parseDocument} from "../../src/check/parseDocument.js";
import type {Problem} from "../../src/check/problem.js";
import {checkScenario} from "../../src/scenario/checkScenario.js";

/** Rules that two changes of one target break together. */
function broken(...changes: string[]) {
  const problems: Problem[] = [];
  const text = `id: own\nchanges:\n${changes.map((change) => `  - {target: a, ${change}}\n`).join("")}`;
  const document = parseDocument(text, "own.yaml", problems);
  checkScenario(document, {scenarios: [{id: "own"}], targets: undefined}, problems);
  return problems.map(({code, column}) => `${code} ${column}`);
}

test.each<[string, string, string[]]>([
  [
    "operation: set, value: 1, from: 2026",
    "operation: set, value: 2, from: 2026",
    ["setTwice a value"]
  ],
  [
    "operation: set, value: 1, from: 2026, to: 2028",
    "operation: set, value: 2, from: 2026, to: 2028",
    ["setTwice a value"]
  ],
  [
    "operation: set, value: 1, from: 2027",
    "operation: set, value: 2, from: 2026",
    ["overridden a"]
  ],
  [
    "operation: set, value: 1, from: 2026, to: 2027",
    "operation: set, value: 2, from: 2026, to: 2028",
    ["overridden a"]
  ],
  [
    "operation: multiply, value: 1, from: 2026",
    "operation: set, value: 2, from: 2026",
    ["overridden a"]
  ],
  ["operation: set, value: 1, from: 2026", "operation: set, value: 2, from: 2027", []],
  ["operation: set, value: 1, from: 2026", "operation: multiply, value: 2, from: 2026", []]
])(
  "checkScenario of %s, then %s reports what the second leaves of the first",
  (first, second, codes) => {
    expect(broken(first, second)).toEqual(codes);
  }
);
