import {createRequire} from "node:module";
import type {
  Alias,
  Document,
  ErrorCode,
  LineCounter,
  Node,
  Pair,
  Scalar,
  YAMLError,
  YAMLMap,
  YAMLSeq
} from "yaml";
import type {Problem} from "../quantity/problem.js";
import {show} from "./readNumber.js";

/** Data of a YAML text with the line of every value, and what is wrong with it. */
export interface YamlTree {
  /** Undefined if there are faults. */
  value: unknown;
  faults: Omit<Problem, "file">[];
  line(path: readonly PropertyKey[]): number | undefined;
  written(path: readonly PropertyKey[]): string | undefined;
}

type Yaml = typeof import("yaml");
let loaded: Yaml | undefined;

/** The package yaml, loaded when it is first needed: most files have no problem. */
function yaml(): Yaml {
  loaded ??= createRequire(import.meta.url)("yaml") as Yaml;
  return loaded;
}

const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/**
 * Reads YAML 1.2 with positions, refusing what could surprise (see `parseDocument`).
 *
 * @param text - decoded text, not nested deeply
 */
export function readYamlTree(text: string): YamlTree {
  const {LineCounter, parseDocument} = yaml();
  const lines = new LineCounter();
  const document = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: false
  });
  const at = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  const faults = [...document.errors, ...document.warnings]
    .filter(({code}) => code !== "BAD_ALIAS")
    .map((fault) => describeFault(fault, document, text, lines));
  const value = plainValue(document.contents, (message, mend, node) =>
    faults.push({line: at(node), message, mend})
  );
  return {
    value: faults.length > 0 ? undefined : value,
    faults,
    line: (path) => at(find(document, path).node),
    written: (path) => {
      const {value: found} = find(document, path);
      return yaml().isScalar(found) ? found.source : undefined;
    }
  };
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

function describeFault(
  fault: YAMLError,
  document: Document,
  text: string,
  lines: LineCounter
): Omit<Problem, "file"> {
  const {code, message: reason, pos} = fault;
  const {line} = lines.linePos(startOf(document, fault));
  const wording = wordings[code];
  if (wording) return {line, message: wording[0], mend: wording[1]};
  const near = text.slice(pos[0], pos[0] + 30).split("\n")[0];
  const why = reason.split("\n")[0].replace(/ at line \d+.*$/, "");
  return {
    line,
    message: `expected YAML, got ${show(near)} (${why.charAt(0).toLowerCase()}${why.slice(1)})`,
    mend: /[:#]/.test(near) ? "put the text between quotes" : "check this line"
  };
}

/** Where a fault begins: for a quote that is never closed, where it was opened. */
function startOf(document: Document, {code, pos}: YAMLError): number {
  let start = pos[0];
  if (code === "MISSING_CHAR")
    yaml().visit(document, {
      Scalar: (_, {range, type}) => {
        if (type?.startsWith("QUOTE") && range && range[0] <= pos[0] && pos[0] <= range[2])
          start = range[0];
      }
    });
  return start;
}

type Refuse = (message: string, mend: string, node: unknown) => void;

/** Plain data of a node; what could surprise is refused, with the node it stands in. */
function plainValue(node: unknown, refuse: Refuse): unknown {
  const {isAlias, isScalar, isMap, isSeq} = yaml();
  if (isAlias(node)) {
    refuse(
      `expected a value, got the alias *${(node as Alias).source}`,
      "write the value out",
      node
    );
    return undefined;
  }
  const {anchor} = (node ?? {}) as Scalar | YAMLMap | YAMLSeq;
  if (anchor) refuse(`expected a value, got the anchor &${anchor}`, "remove it", node);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item, refuse));
  if (!isMap(node)) return null;
  const value: Record<string, unknown> = {};
  for (const pair of node.items as Pair[]) {
    const name = keyName(pair, node, refuse);
    if (name === undefined) continue;
    if (Object.hasOwn(value, name))
      refuse(`expected each key once, got ${show(name)} again`, "remove one of them", pair.key);
    value[name] = plainValue(pair.value, refuse);
  }
  return value;
}

function keyName({key}: Pair, map: unknown, refuse: Refuse): string | undefined {
  if (!yaml().isScalar(key) || key.value === null || typeof key.value === "object") {
    const message = "expected a plain key, got none or a collection";
    refuse(message, "write text before the colon", key ?? map);
    return undefined;
  }
  if (key.anchor) refuse(`expected a key, got the anchor &${key.anchor}`, "remove it", key);
  const name = String(key.value);
  if (name === "<<") refuse("expected a key, got the merge key <<", "write the keys out", key);
  if (!refusedKeys.has(name)) return name;
  refuse(`expected a key, got ${show(name)}, which is not allowed`, "rename it", key);
  return undefined;
}

/** The pair's key or the item at a path, its value, or the nearest existing thing around it. */
function find(document: Document, path: readonly PropertyKey[]): {node: unknown; value: unknown} {
  const {isScalar, isMap, isSeq} = yaml();
  let node: unknown = document.contents;
  let value: unknown = document.contents;
  for (const step of path) {
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
    } else return {node, value: undefined};
  }
  return {node, value};
}
