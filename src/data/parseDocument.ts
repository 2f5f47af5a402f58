import {
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument as parseYaml,
  visit,
  type YAMLError,
  type Document as YamlDocument
} from "yaml";
import type {Problem} from "../quantity/problem.js";
import {show} from "./readNumber.js";

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
const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML 1.2 as plain data, refusing what could surprise: anchors and aliases (so no alias can grow), merge keys,
 * tags, duplicate keys, keys that are not plain text, prototype keys, several documents, deep nesting.
 *
 * @param text - decoded text
 * @param file - name used in problems
 * @param problems - every problem found is added here, with its line
 */
export function parseDocument(text: string, file: string, problems: Problem[]): Document {
  const nothing: Document = {
    file,
    value: undefined,
    line: () => undefined,
    written: () => undefined
  };
  const report = (message: string, mend: string, line?: number) =>
    problems.push({file, ...(line ? {line} : {}), message, mend});
  if (text.length > largest) {
    report("expected at most 4 MB of YAML, got more", "check that it is the right file");
    return nothing;
  }
  const deep = findDepth(text);
  if (deep) {
    report(`expected at most ${deepest} levels of nesting, got more`, "flatten it", deep);
    return nothing;
  }
  const lines = new LineCounter();
  const document = parseYaml(text, {lineCounter: lines, prettyErrors: false, logLevel: "error"});
  const faults = [...document.errors, ...document.warnings].filter(
    ({code}) => code !== "BAD_ALIAS" && code !== "DUPLICATE_KEY"
  );
  for (const fault of faults)
    report(...describeFault(fault, text), lines.linePos(startOf(document, fault)).line);
  const at = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  const sound = checkNodes(document, (message, mend, node) => report(message, mend, at(node)));
  if (faults.length > 0 || !sound) return nothing;
  if (document.contents === null) {
    report("expected keys and values, got nothing", "restore the file");
    return nothing;
  }
  return {
    file,
    value: document.toJS({maxAliasCount: 0}),
    line: (path) => at(find(document, path).node),
    written: (path) => {
      const {node, value} = find(document, path);
      return value && isScalar(value) && node ? value.source : undefined;
    }
  };
}

/** Line where brackets nest too deep, so that the parser's own recursion is never reached. */
function findDepth(text: string): number | undefined {
  let depth = 0;
  let line = 1;
  for (const character of text) {
    if (character === "\n") line++;
    else if (character === "[" || character === "{") depth++;
    else if ((character === "]" || character === "}") && depth > 0) depth--;
    if (depth > deepest) return line;
  }
  line = 0;
  for (const row of text.split("\n")) {
    line++;
    const lead = /^[ \-?:]*/.exec(row)![0];
    if (lead.length > 4 * deepest || (lead.match(/[-?:] /g)?.length ?? 0) > deepest) return line;
  }
  return undefined;
}

const wordings: Partial<Record<ErrorCode, [message: string, mend: string]>> = {
  TAB_AS_INDENT: ["expected spaces in front, got a tab", "indent with two spaces"],
  BAD_INDENT: ["expected the same indent as its neighbours, got another", "align it"],
  MULTIPLE_DOCS: ["expected one document, got a second after ---", "remove the line ---"],
  MISSING_CHAR: ["expected a closing quote, bracket or comma, got none", "close it"],
  TAG_RESOLVE_FAILED: ["expected plain data, got a tag", "remove the word that starts with !"],
  BLOCK_AS_IMPLICIT_KEY: [
    "expected one key and value a line, got more",
    "put text that holds a colon between quotes"
  ]
};

function describeFault({code, message, pos}: YAMLError, text: string): [string, string] {
  const wording = wordings[code];
  if (wording) return wording;
  const reason = message.split("\n")[0].replace(/ at line \d+.*$/, "");
  const near = text.slice(pos[0], pos[0] + 30).split("\n")[0];
  return [
    `expected YAML, got ${show(near)} (${reason.charAt(0).toLowerCase()}${reason.slice(1)})`,
    near.includes(":") || near.includes("#") ? "put the text between quotes" : "check this line"
  ];
}

/** Where a fault begins: for a quote that is never closed, where it was opened. */
function startOf(document: YamlDocument, {code, pos}: YAMLError): number {
  let start = pos[0];
  if (code === "MISSING_CHAR")
    visit(document, {
      Scalar: (_, {range, type}) => {
        if (type?.startsWith("QUOTE") && range && range[0] <= pos[0] && pos[0] <= range[2])
          start = range[0];
      }
    });
  return start;
}

function checkNodes(
  document: YamlDocument,
  report: (message: string, mend: string, node: unknown) => void
): boolean {
  let sound = true;
  const refuse = (message: string, mend: string, node: unknown) => {
    sound = false;
    report(message, mend, node);
  };
  visit(document, {
    Node: (_, node) => {
      if (isAlias(node))
        refuse(`expected a value, got the alias *${node.source}`, "write the value out", node);
      else if (node.anchor)
        refuse(`expected a value, got the anchor &${node.anchor}`, "remove it", node);
    },
    Map: (_, map) => {
      const seen = new Set<string>();
      for (const {key} of map.items as Pair[]) {
        if (!isScalar(key) || key.value === null || typeof key.value === "object") {
          refuse(
            "expected a plain key, got none or a collection",
            "write text before the colon",
            key ?? map
          );
          continue;
        }
        const name = String(key.value);
        if (name === "<<")
          refuse("expected a key, got the merge key <<", "write the keys out", key);
        if (refusedKeys.has(name))
          refuse(`expected a key, got ${show(name)}, which is not allowed`, "rename it", key);
        if (seen.has(name))
          refuse(`expected each key once, got ${show(name)} again`, "remove one of them", key);
        seen.add(name);
      }
    }
  });
  return sound;
}

/** The pair's key or the item at a path, its value, or the nearest existing thing around it. */
function find(document: YamlDocument, path: readonly PropertyKey[]) {
  let node: unknown = document.contents;
  let value: unknown = document.contents;
  for (const [depth, step] of path.entries()) {
    const last = depth === path.length - 1;
    if (isMap(value)) {
      const pair = value.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return {node, value: undefined};
      node = pair.key;
      value = pair.value;
    } else if (isSeq(value)) {
      const item = value.items[Number(step)];
      if (item === undefined) return {node, value: undefined};
      node = item;
      value = item;
    } else return {node, value: last ? undefined : value};
  }
  return {node, value};
}
