import type {Alias, Pair, Scalar, YAMLMap, YAMLSeq} from "yaml";
import {show} from "./readNumber.js";
import {yaml} from "./yamlPackage.js";

const refusedKeys = new Set(["__proto__", "constructor", "prototype"]);

/** Receives what is refused, and the node it stands in. */
export type Refuse = (message: string, mend: string, node: unknown) => void;

/** Plain data of a node; what could surprise is refused, with the node it stands in. */
export function plainValue(node: unknown, refuse: Refuse): unknown {
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
