import {CORE_SCHEMA, load} from "js-yaml";
import type {Problem} from "../quantity/problem.js";
import {readYamlTree, type YamlTree} from "./readYamlTree.js";

/** A YAML file as plain data that remembers where every value stands. */
export interface Document {
  file: string;
  /** Plain objects, arrays, text, numbers; undefined if the text is not YAML. */
  value: unknown;
  /** Line of the key or item at a path, or of the nearest thing around it that exists. */
  line(path: readonly PropertyKey[]): number | undefined;
  /** A scalar as it is written in the file. */
  written(path: readonly PropertyKey[]): string | undefined;
}

const deepest = 60;
const largest = 4 * 1024 * 1024;

/**
 * Reads YAML 1.2 as plain data, refusing what could surprise: anchors and aliases (so no alias can grow), merge keys,
 * tags, duplicate keys, keys that are not plain text, prototype keys, several documents, deep nesting.
 *
 * Text without anything suspicious is read by js-yaml, five times faster; the tree with positions is built by yaml only
 * where something is suspicious, or a problem needs its line.
 *
 * @param text - decoded text
 * @param file - name used in problems
 * @param problems - every problem found is added here, with its line
 */
export function parseDocument(text: string, file: string, problems: Problem[]): Document {
  const fault = findExcess(text);
  if (fault) {
    problems.push({file, ...fault});
    return {file, value: undefined, line: () => undefined, written: () => undefined};
  }
  let tree: YamlTree | undefined;
  const grown = () => {
    tree ??= readYamlTree(text);
    return tree;
  };
  let value = readPlainYaml(text);
  if (value === undefined) {
    value = grown().value;
    problems.push(...grown().faults.map((found) => ({file, ...found})));
  }
  return {
    file,
    value,
    line: (path) => grown().line(path),
    written: (path) => grown().written(path)
  };
}

function findExcess(text: string): Omit<Problem, "file"> | undefined {
  if (text.length > largest)
    return {
      message: "expected at most 4 MB of YAML, got more",
      mend: "check that it is the right file"
    };
  if (text.replace(/^#.*$/gm, "").trim() === "")
    return {message: "expected keys and values, got nothing", mend: "restore the file"};
  const line = findDepth(text);
  return line === undefined
    ? undefined
    : {
        line,
        message: `expected at most ${deepest} levels of nesting, got more`,
        mend: "flatten it"
      };
}

/** Line where brackets or dashes nest too deep, so that the parsers' own recursion is never reached. */
function findDepth(text: string): number | undefined {
  let depth = 0;
  for (const {0: mark, index} of text.matchAll(/[[\]{}]/g)) {
    if (mark === "[" || mark === "{") depth++;
    else if (depth > 0) depth--;
    if (depth > deepest) return text.slice(0, index).split("\n").length;
  }
  const lead = new RegExp(`^(?: {${4 * deepest}}|(?: *[-?:] ){${deepest}})`);
  const line = text.split("\n").findIndex((row) => lead.test(row));
  return line < 0 ? undefined : line + 1;
}

/** Anchors, aliases, tags, merge and prototype keys, number forms that differ between parsers, complex keys, markers. */
const suspicious =
  /[&*!](?=\S)|<<|__proto__|constructor|prototype|\d_\d|\b0b\d|^\s*\?\s|[\]}]\s*:|^(---|\.\.\.|%)/im;

/** Data of text that holds nothing suspicious and no fault; else undefined. */
function readPlainYaml(text: string): unknown {
  if (suspicious.test(text.replace(/^\s*#.*$/gm, ""))) return undefined;
  try {
    return load(text, {schema: CORE_SCHEMA});
  } catch {
    return undefined;
  }
}
