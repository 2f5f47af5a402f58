import {checkObject} from "../quantity/checkObject.js";
import {unknownName} from "../quantity/unknownName.js";
import type {Compilation} from "./compilation.js";
import type {Spread, Table} from "./model.js";
import {readTable, type Strided} from "./readTable.js";
import type {Shape} from "./shape.js";

/** Weights over a block of cells, [group][age], with what follows from them. */
export interface Weights {
  readonly table: Strided;
  readonly w: Float64Array;
  /** The same, summing to one. */
  readonly share: Float64Array;
  /** First and one past the last age with weight, by group. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Largest weight. */
  most: number;
  /** Whether all weights that are not 0 are the same. */
  equal: boolean;
  /** How often other weights have been derived. */
  version: number;
  dirty: boolean;
}

/** Reads the spreads of a model, by name or in place. */
export interface WeightsReader {
  /** `every`: the place needs weights over all the cells that the model has. */
  read(spread: Spread | undefined, place: string, every: boolean): Weights | null;
  /** All that were read. */
  readonly all: readonly Weights[];
}

/** Reads the spreads that a model names, and makes the reader of those in place. */
export function weightsReader({model, shape, slots}: Compilation): WeightsReader {
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
      equal: true,
      version: 0,
      dirty: true
    };
    slots.add(place, weights.table.values, weights);
    deriveWeights(weights, place, shape);
    all.push(weights);
    return weights;
  };
  if (model.spreads !== undefined) checkObject("spreads", model.spreads);
  for (const [name, table] of Object.entries(model.spreads ?? {}))
    named.set(name, add(table, `spread.${name}`));
  return {
    all,
    read(spread, place, every) {
      if (spread === undefined) {
        if (every && shape.group * shape.age > 1)
          throw new RangeError(
            `invalid ${place}; how people spread over age and group must be given: undefined; add spread`
          );
        return null;
      }
      if (typeof spread !== "string") {
        checkObject(`${place}.spread`, spread);
        if (every) checkDimensions(spread, place, shape);
        return add(spread, `${place}.spread`);
      }
      const found = named.get(spread);
      if (!found) throw new RangeError(unknownName("spread", spread, [...named.keys()]));
      if (every && ((shape.age > 1 && !found.table.age) || (shape.group > 1 && !found.table.group)))
        throw new RangeError(`invalid ${place}.spread; must name age and group: "${spread}"`);
      return found;
    }
  };
}

function checkDimensions({by}: Table, place: string, shape: Shape): void {
  for (const dimension of ["age", "group"] as const)
    if (shape[dimension] > 1 && !by?.includes(dimension))
      throw new RangeError(`invalid ${place}.spread; must name ${dimension}: by ${by?.join(", ")}`);
}

/** Spreads weights over the block of cells again after they changed; touched, but the same, they stay. */
export function deriveWeights(weights: Weights, place: string, shape: Shape): void {
  if (!isDerived(weights, shape)) spreadWeights(weights, place, shape);
  weights.dirty = false;
}

function spreadWeights(weights: Weights, place: string, {group, age}: Shape): void {
  const {table, w, share, low, high} = weights;
  let sum = 0;
  weights.version++;
  weights.most = 0;
  let least = Infinity;
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
      if (x < least) least = x;
    }
  }
  if (!(sum > 0 && sum < Infinity)) {
    // So that they are refused again.
    weights.most = 0;
    throw new RangeError(`invalid ${place}; weights must have a sum > 0: ${sum}`);
  }
  for (let c = 0; c < w.length; ++c) share[c] = w[c] / sum;
  weights.equal = least === weights.most;
}

function isDerived({table, w, most}: Weights, {group, age}: Shape): boolean {
  if (most === 0) return false;
  for (let g = 0; g < group; ++g)
    for (let a = 0; a < age; ++a)
      if (w[g * age + a] !== table.values[g * table.group + a * table.age]) return false;
  return true;
}
