import type {ChartSpec} from "../../lib/charts/frame/chartSpec.js";

type Node = Record<string, unknown>;

/** A specification whose inline data carry names, and what it says apart from them. */
interface NamedSpec {
  spec: ChartSpec;
  data: Map<string, unknown[]>;
  /** Equal for two charts that differ in nothing but their data. */
  frame: string;
}

/** Names the inline data of a specification, so that a drawn chart can be given other data without being redrawn. */
export function namedData(spec: ChartSpec): NamedSpec {
  const data = new Map<string, unknown[]>();
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (node === null || typeof node !== "object") return node;
    return Object.fromEntries(
      Object.entries(node as Node).map(([key, value]) => {
        const values = key === "data" ? (value as {values?: unknown[]})?.values : undefined;
        if (!Array.isArray(values)) return [key, key === "config" ? value : visit(value)];
        const name = `set${data.size}`;
        data.set(name, values);
        return [key, {name, values}];
      })
    );
  };
  const named = visit(spec) as ChartSpec;
  const frame = JSON.stringify(named, (key, value) =>
    key === "values" || key === "description" ? undefined : value
  );
  return {spec: named, data, frame};
}
