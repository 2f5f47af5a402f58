import {checkFault} from "./checkFault.js";
import type {Fault} from "./fault.js";
import {fileFault} from "./fileFault.js";
import type {Problem} from "./problem.js";
import {readYamlTree, type YamlTree} from "./readYamlTree.js";
import {showValue} from "./showValue.js";

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

/** Reads YAML without positions; undefined if there is any fault. */
export type QuickReader = (text: string) => unknown;

const deepest = 60;
const megabytes = 4;

/**
 * Reads YAML 1.2 as plain data, refusing what could surprise: anchors and aliases (so no alias can grow), merge keys,
 * tags, duplicate keys, keys that are not plain text, prototype keys, several documents, deep nesting.
 *
 * The tree with positions is built only where the quick reader stops, or a problem needs its line.
 *
 * @param text - decoded text
 * @param file - name used in problems
 * @param problems - every problem found is added here, with its line
 * @param quick - reads what holds nothing suspicious, for a program with many files; absent: the tree is built at once
 */
export function parseDocument(
  text: string,
  file: string,
  problems: Problem[],
  quick?: QuickReader
): Document {
  const excess = findExcess(text);
  if (excess) {
    problems.push({file, ...excess});
    return {file, value: undefined, line: () => undefined, written: () => undefined};
  }
  let tree: YamlTree | undefined;
  const grown = () => {
    tree ??= readYamlTree(text);
    return tree;
  };
  let value = quick && !isSuspicious(text) ? quick(text) : undefined;
  if (value === undefined) {
    value = grown().value;
    const {faults} = grown();
    const wide = faults.length > 0 ? wideColon(text) : undefined;
    problems.push(...(wide ? [wide] : faults).map((found) => ({file, ...found})));
  }
  return {
    file,
    value,
    line: (path) => grown().line(path),
    written: (path) => grown().written(path)
  };
}

/** The first key that a full-width colon follows: nothing else that is said of such a text helps. */
function wideColon(text: string): (Fault & {line: number}) | undefined {
  const rows = text.split("\n");
  const line = rows.findIndex((row) => /^\s*(?:- )?[\w.-]+：/.test(row));
  if (line < 0) return undefined;
  const got = rows[line].trim().replace(/：.*$/u, "：");
  return {line: line + 1, ...checkFault("wideColon", {got: showValue(got)})};
}

function findExcess(text: string): (Fault & {line?: number}) | undefined {
  if (text.length > megabytes * 1024 * 1024) return fileFault("largeYaml", {megabytes});
  if (text.replace(/^#.*$/gm, "").trim() === "") return fileFault("emptyDocument", {});
  const line = findDepth(text);
  return line === undefined ? undefined : {line, ...fileFault("deepNesting", {levels: deepest})};
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

/**
 * Anchors, aliases, tags, merge and prototype keys, complex and missing keys, markers, comments right after a quote, lone returns; forms of numbers on
 * which parsers differ, such as -.5, +0x10, -0 and 1e999.
 */
const suspicious =
  /[&*!](?=\S)|(^|[\s[,])!|['"]#|(?<![\w.])[-+](?:\.|0(?!\.\d))|[\d.]e[-+]?\d{3}|<<|~\s*:|(^|[\s[{,])[:?](?=[\s,\]}]|$)|\r(?!\n)|__proto__|constructor|prototype|\d_\d|\b0b\d|[\]}]\s*:|^(---|\.\.\.|%)/im;

function isSuspicious(text: string): boolean {
  return suspicious.test(text.replace(/^\s*#.*$/gm, ""));
}
