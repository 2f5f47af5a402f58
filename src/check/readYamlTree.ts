import {
  type Document,
  type ErrorCode,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
  visit,
  type YAMLError
} from "yaml";
import type {Fault} from "./fault.js";
import {fileFault} from "./fileFault.js";
import {showValue} from "./showValue.js";

/** A fault and the line where it begins. */
export type LineFault = Fault & {line: number};

/** Data of a YAML text with the line of every value, and what is wrong with it. */
export interface YamlTree {
  /** Undefined if there are faults. */
  value: unknown;
  faults: LineFault[];
  line(path: readonly PropertyKey[]): number | undefined;
  written(path: readonly PropertyKey[]): string | undefined;
}

/**
 * Reads YAML 1.2 with positions, refusing what could surprise (see `parseDocument`).
 *
 * @param text - decoded text, not nested deeply
 */
export function readYamlTree(text: string): YamlTree {
  const lines = new LineCounter();
  const tree = parseDocument(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: false
  });
  const at = (node: unknown) => lines.linePos((node as Node).range?.[0] ?? 0).line;
  const faults: LineFault[] = [...tree.errors, ...tree.warnings]
    .filter(({code}) => code !== "BAD_ALIAS")
    .map((fault) => textFault(fault, {tree, text, lines}));
  const value = plainValue(tree.contents, (fault, node) => faults.push({line: at(node), ...fault}));
  return {
    value: faults.length > 0 ? undefined : value,
    faults,
    line: (path) => at(find(tree, path).node),
    written: (path) => {
      const {value: found} = find(tree, path);
      return isScalar(found) ? found.source : undefined;
    }
  };
}

/** The pair's key or the item at a path, its value, or the nearest existing thing around it. */
function find(tree: Document, path: readonly PropertyKey[]): {node: unknown; value: unknown} {
  let node: unknown = tree.contents;
  let value: unknown = tree.contents;
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

const named = {
  TAB_AS_INDENT: "tabIndent",
  BAD_INDENT: "unevenIndent",
  MULTIPLE_DOCS: "secondDocument",
  MISSING_CHAR: "notClosed",
  TAG_RESOLVE_FAILED: "tag",
  BLOCK_AS_IMPLICIT_KEY: "manyKeys"
} as const satisfies Partial<Record<ErrorCode, string>>;

/** A fault of the YAML text, with the line where it begins. */
function textFault(
  fault: YAMLError,
  parts: {tree: Document; text: string; lines: LineCounter}
): LineFault {
  const {code, message, pos} = fault;
  const {line} = parts.lines.linePos(startOf(fault, parts));
  if (Object.hasOwn(named, code))
    return {line, ...fileFault(named[code as keyof typeof named], {})};
  const near = parts.text.slice(pos[0], pos[0] + 30).split("\n")[0];
  const reason = message.split("\n")[0];
  return {
    line,
    ...fileFault("notYaml", {
      got: showValue(near),
      cause: code,
      reason: `${reason.charAt(0).toLowerCase()}${reason.slice(1)}`,
      quote: /[:#]/.test(near)
    })
  };
}

/** Where a fault begins: for a quote that is never closed, where it was opened. */
function startOf({code, pos}: YAMLError, {tree}: {tree: Document}): number {
  let start = pos[0];
  if (code === "MISSING_CHAR")
    visit(tree, {
      Scalar: (_, {range, type}) => {
        if (type?.startsWith("QUOTE") && range && range[0] <= pos[0] && pos[0] <= range[2])
          start = range[0];
      }
    });
  return start;
}

const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Receives what is refused, and the node it stands in. */
type Refuse = (fault: Fault, node: unknown) => void;

/** Plain data of a node; what could surprise is refused, with the node it stands in. */
function plainValue(node: unknown, refuse: Refuse): unknown {
  if (isAlias(node)) {
    refuse(fileFault("alias", {name: node.source}), node);
    return undefined;
  }
  const {anchor} = (node ?? {}) as {anchor?: string};
  if (anchor) refuse(fileFault("anchor", {name: anchor}), node);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => plainValue(item, refuse));
  if (!isMap(node)) return null;
  const value: Record<string, unknown> = {};
  for (const pair of node.items) {
    const name = keyName(pair, node, refuse);
    if (name === undefined) continue;
    if (Object.hasOwn(value, name))
      refuse(fileFault("repeatedKey", {got: showValue(name)}), pair.key);
    value[name] = plainValue(pair.value, refuse);
  }
  return value;
}

function keyName({key}: Pair, map: unknown, refuse: Refuse): string | undefined {
  if (!isScalar(key) || key.value === null || typeof key.value === "object") {
    refuse(fileFault("oddKey", {}), key ?? map);
    return undefined;
  }
  if (key.anchor) refuse(fileFault("keyAnchor", {name: key.anchor}), key);
  const name = String(key.value);
  if (name === "<<") refuse(fileFault("mergeKey", {}), key);
  if (!refusedKeys.has(name)) return name;
  refuse(fileFault("forbiddenKey", {got: showValue(name)}), key);
  return undefined;
}
