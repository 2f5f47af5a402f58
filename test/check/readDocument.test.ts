import {expect, test} from "vitest";
import {describeProblem, type Problem} from "../../src/check/problem.js";
import {quickYaml} from "../../src/check/quickYaml.js";
import {readDocument} from "../../src/check/readDocument.js";
import {leversSchema} from "../../src/project/lever.js";

const bomb = `a: &a [x, x, x, x, x, x, x, x, x]\n${[..."bcdefghi"].map((key, i) => `${key}: &${key} [${`*${"abcdefghi"[i]}, `.repeat(9)}]`).join("\n")}\n`;

test.each([
  ["an alias bomb", bomb, "levers.yaml:1: expected a value, got the anchor &a; remove it"],
  [
    "a prototype key",
    "schema: 1\n__proto__: {polluted: true}\nlevers: []\n",
    'levers.yaml:2: expected a key, got "__proto__", which is not allowed; rename it'
  ],
  [
    "a constructor key",
    "schema: 1\nlevers:\n  - constructor: {prototype: {x: 1}}\n",
    'levers.yaml:3: expected a key, got "constructor", which is not allowed; rename it'
  ],
  [
    "a merge key",
    "schema: 1\n<<: {levers: []}\n",
    "levers.yaml:2: expected a key, got the merge key <<; write the keys out"
  ],
  [
    "a duplicate key",
    "schema: 1\nlevers: []\nschema: 1\n",
    'levers.yaml:3: expected each key once, got "schema" again; remove one of them'
  ],
  [
    "a tag",
    "schema: !!js/function 'x'\nlevers: []\n",
    "levers.yaml:1: expected plain data, got a tag; remove the word that starts with !"
  ],
  [
    "a second document",
    "schema: 1\n---\nschema: 1\n",
    "levers.yaml:2: expected one document, got a second after ---; remove the line ---"
  ],
  [
    "a tab",
    "schema: 1\nlevers:\n\t- id: x\n",
    "levers.yaml:3: expected spaces in front, got a tab; indent with two spaces"
  ],
  [
    "an open quote",
    "schema: 1\nlevers: 'abc\n",
    "levers.yaml:2: expected a closing quote, bracket or comma, got none; close it"
  ],
  [
    "a colon in text",
    "schema: 1\nlevers: a: b\n",
    "levers.yaml:2: expected one key and value a line, got more; put text that holds a colon between quotes"
  ],
  [
    "a full-width colon",
    "schema：1\n",
    'levers.yaml:1: expected keys and values, got "schema：1"; use a colon and a space (: ) instead of ：'
  ],
  [
    "a collection as key",
    "schema: 1\n? [a]\n: 1\n",
    "levers.yaml:2: expected a plain key, got none or a collection; write text before the colon"
  ],
  [
    "nothing",
    "# only a note\n",
    "levers.yaml: expected keys and values, got nothing; restore the file"
  ],
  [
    "deep brackets",
    "[".repeat(1e5),
    "levers.yaml:1: expected at most 60 levels of nesting, got more; flatten it"
  ],
  [
    "deep dashes",
    "- ".repeat(1e5),
    "levers.yaml:1: expected at most 60 levels of nesting, got more; flatten it"
  ],
  [
    "5 MB",
    `a: ${"x".repeat(5e6)}\n`,
    "levers.yaml: expected at most 4 MB of YAML, got more; check that it is the right file"
  ]
])("YAML with %s is refused", (_, text, message) => {
  for (const quick of [undefined, quickYaml]) {
    const problems: Problem[] = [];
    readDocument(leversSchema, {text, file: "levers.yaml"}, problems, quick);
    expect(problems.map((problem) => describeProblem(problem))).toContain(message);
  }
  expect(({} as {polluted?: boolean}).polluted).toBeUndefined();
});
