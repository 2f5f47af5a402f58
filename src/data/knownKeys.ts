import type {z} from "zod";

/** Keys a schema allows at a path, through lists, options and alternatives. */
export function knownKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let reached = [schema as unknown as Inner];
  const open = (inner: Inner): Inner[] => {
    const {type, innerType, options, in: input} = inner.def;
    if (type === "union") return options!.flatMap(open);
    if (innerType) return open(innerType);
    if (type === "pipe") return open(input!);
    return [inner];
  };
  for (const step of path)
    reached = reached.flatMap(open).flatMap(({def}) => {
      const next = def.shape?.[String(step)] ?? def.element ?? def.valueType;
      return next ? [next] : [];
    });
  return [...new Set(reached.flatMap(open).flatMap(({def}) => Object.keys(def.shape ?? {})))];
}

interface Inner {
  def: {
    type: string;
    innerType?: Inner;
    options?: Inner[];
    in?: Inner;
    shape?: Record<string, Inner>;
    element?: Inner;
    valueType?: Inner;
  };
}
