import {unknownName} from "../quantity/unknownName.js";
import type {Spread, Table} from "./model.js";
import type {Weights} from "./parts.js";
import {readTable} from "./readTable.js";
import type {Shape} from "./shape.js";
import type {Slots} from "./slots.js";

/** Reads spreads by name or in place, each into one {@link Weights}; `all` collects them. */
export function weightsReader(
  spreads: Readonly<Record<string, Table>> | undefined,
  shape: Shape,
  slots: Slots
): {
  read: (spread: Spread | undefined, place: string, every: boolean) => Weights | null;
  all: Weights[];
} {
  const all: Weights[] = [];
  const named = new Map<string, Weights>();
  const add = (table: Table, place: string): Weights => {
    const block = shape.group * shape.age;
    const weights: Weights = {
      table: readTable(table, place, shape, {by: ["age", "group"], unit: "1", low: 0}),
      w: new Float64Array(block),
      share: new Float64Array(block),
      low: new Int32Array(shape.group),
      high: new Int32Array(shape.group),
      most: 0,
      dirty: true
    };
    slots.add(place, weights.table.values, weights);
    deriveWeights(weights, place, shape);
    all.push(weights);
    return weights;
  };
  for (const [name, table] of Object.entries(spreads ?? {}))
    named.set(name, add(table, `spread.${name}`));
  const read = (spread: Spread | undefined, place: string, every: boolean): Weights | null => {
    if (spread === undefined) {
      if (every && shape.group * shape.age > 1)
        throw new RangeError(
          `invalid ${place}; how people spread over age and group must be given: undefined; add spread`
        );
      return null;
    }
    if (typeof spread !== "string" && every)
      for (const dimension of ["age", "group"] as const)
        if (shape[dimension] > 1 && !spread.by?.includes(dimension))
          throw new RangeError(
            `invalid ${place}.spread; must name ${dimension}: by ${spread.by?.join(", ")}`
          );
    if (typeof spread !== "string") return add(spread, `${place}.spread`);
    const found = named.get(spread);
    if (!found) throw new RangeError(unknownName("spread", spread, [...named.keys()]));
    if (every && ((shape.age > 1 && !found.table.age) || (shape.group > 1 && !found.table.group)))
      throw new RangeError(`invalid ${place}.spread; must name age and group: "${spread}"`);
    return found;
  };
  return {read, all};
}

/** Spreads weights over the block of cells again after they changed. */
export function deriveWeights(weights: Weights, place: string, {group, age}: Shape): void {
  const {table, w, share, low, high} = weights;
  let sum = 0;
  weights.most = 0;
  for (let g = 0; g < group; ++g) {
    low[g] = age;
    high[g] = 0;
    for (let a = 0; a < age; ++a) {
      const x = table.values[g * table.group + a * table.age];
      w[g * age + a] = x;
      if (x === 0) continue;
      if (low[g] === age) low[g] = a;
      high[g] = a + 1;
      sum += x;
      if (x > weights.most) weights.most = x;
    }
  }
  if (!(sum > 0 && sum < Infinity))
    throw new RangeError(`invalid ${place}; weights must have a sum > 0: ${sum}`);
  for (let c = 0; c < w.length; ++c) share[c] = w[c] / sum;
  weights.dirty = false;
}
