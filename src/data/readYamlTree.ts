import type {Document, Node} from "yaml";
import type {Problem} from "../quantity/problem.js";
import {describeYamlFault} from "./describeYamlFault.js";
import {plainValue} from "./plainYaml.js";
import {yaml} from "./yamlPackage.js";

/** Data of a YAML text with the line of every value, and what is wrong with it. */
export interface YamlTree {
  /** Undefined if there are faults. */
  value: unknown;
  faults: Omit<Problem, "file">[];
  line(path: readonly PropertyKey[]): number | undefined;
  written(path: readonly PropertyKey[]): string | undefined;
}

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
    .map((fault) => describeYamlFault(fault, document, text, lines));
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
