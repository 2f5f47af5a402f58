import type {CompiledModel} from "../engine/compiledModel.js";
import type {Engine} from "../engine/engine.js";
import type {Entrants} from "../engine/entrants.js";
import type {Weights} from "../engine/weights.js";
import type {Workspace} from "../engine/workspace.js";
import {type BatchKernels, batchMachine} from "./batchKernels.js";
import {isBatchable} from "./isBatchable.js";
import {laneArrays} from "./laneArrays.js";

/** How many runs a batch makes side by side. */
export const laneCount = 16;

/** Ages that have weight in any lane, by group, and the largest weight of each lane. */
export interface LaneWeights {
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly most: Float64Array;
}

/** Runs of one model side by side: what a run has once, a batch has by lane, numbers lie [index][lane]. */
export interface Batch {
  readonly engine: Engine;
  readonly compiled: CompiledModel;
  /** A workspace of single runs: lanes are loaded through it, and what does not go in lanes is done in it. */
  readonly single: Workspace;
  readonly kernels: BatchKernels;
  /** Bytes from one index to the next. */
  readonly stride: number;
  readonly slabs: Slabs;
  /** Numbers of the compiled model, by the array that has them of one run. */
  readonly tables: ReadonlyMap<Float64Array, Float64Array>;
  readonly weights: ReadonlyMap<Weights, LaneWeights>;
  /** Numbers of the runs, by lane. */
  readonly runs: Int32Array;
  /** Which states people are on their way into, at mid-year and by transfers. */
  readonly entrants: Entrants;
  readonly arrived: Uint8Array;
  /** What decides how the lanes are gone through: of the first lane; lanes that differ cannot go together. */
  readonly kind: Float64Array;
  seed: number;
  /** False as soon as one lane has met what is done one by one only. */
  regular: boolean;
}

/** Numbers that a batch computes, each [index][lane]. */
export type Slabs = Record<keyof ReturnType<typeof slabLengths>, Float64Array>;

/** How many numbers of each kind a run has. */
function slabLengths({shape, exitNames, flows, programmes, hazards}: CompiledModel) {
  const {step: T, state: S, group: G, age: A} = shape;
  const [C, K, F, P] = [S * G * A, hazards.causes.length, flows.length, programmes.length];
  const slots = programmes.reduce((sum, {slots}) => sum + slots, 0);
  const most = Math.max(0, ...programmes.map(({slots, landings}) => slots + landings.length));
  const draws = 2 * Math.ceil(Math.max(2 + K, most) / 2);
  return {
    cells: C,
    incoming: C,
    arrivals: C,
    block: G * A,
    ratioByAge: S * A,
    ratioByGroup: S * G,
    variances: S * 3,
    flats: S * G * 3,
    counts: K * S,
    squares: 2,
    none: 1,
    left: 1,
    factor: 1,
    uniforms: draws,
    normals: draws,
    sums: 2,
    mass: 1,
    persons: 1,
    rate: 1,
    share: 1,
    slots,
    dropped: slots,
    stocks: (T + 1) * S,
    exits: T * exitNames.length * S,
    moves: T * S * S,
    regrouped: T * G * G,
    requested: T * F,
    granted: T * F,
    content: (T + 1) * P,
    completers: T * P,
    dropOuts: T * P
  };
}

/**
 * Allocates a batch of {@link laneCount} runs of a model in mode totals; null where its runs cannot go side by side, or the machine has no vectors.
 *
 * @param engine - compiled
 * @param single - a workspace of the engine; overwritten
 */
export function createBatch(engine: Engine, single: Workspace): Batch | null {
  const {compiled} = engine;
  if (!isBatchable(compiled)) return null;
  const {state: S, group: G, age: A} = compiled.shape;
  const arrays = laneArrays(compiled);
  const lengths = slabLengths(compiled);
  const count = [...arrays.map(({length}) => length), ...Object.values(lengths)].reduce(
    (sum, length) => sum + length,
    1
  );
  const bytes = 8 * laneCount * count;
  const machine = batchMachine(laneCount, bytes, compiled.hazards.causes.length, S);
  if (!machine) return null;
  let at = 0;
  const floats = (length: number) => {
    at += 8 * laneCount * length;
    return new Float64Array(machine.memory, at - 8 * laneCount * length, laneCount * length);
  };
  const tables = new Map(arrays.map((array) => [array, floats(array.length)]));
  const slabs = Object.fromEntries(
    Object.entries(lengths).map(([name, length]) => [name, floats(length)])
  ) as Slabs;
  return {
    engine,
    compiled,
    single,
    kernels: machine.kernels,
    stride: 8 * laneCount,
    slabs,
    tables,
    weights: new Map(compiled.weights.map((each) => [each, laneWeights(G)])),
    runs: new Int32Array(machine.memory, at, laneCount),
    entrants: {
      expected: new Uint8Array(S),
      entrantsFrom: new Int32Array(S),
      entrantsEnd: new Int32Array(S),
      block: {length: G * A}
    },
    arrived: new Uint8Array(S),
    kind: new Float64Array(kindLength(compiled)),
    seed: 0,
    regular: true
  };
}

function laneWeights(groups: number): LaneWeights {
  return {
    low: new Int32Array(groups),
    high: new Int32Array(groups),
    most: new Float64Array(laneCount)
  };
}

function kindLength({scheduled, weights, programmes, shape}: CompiledModel): number {
  const ages = scheduled.reduce((sum, {low}) => sum + 2 * low.length, 0);
  const years = programmes.reduce((sum, {duration}) => sum + duration.values.length, 0);
  return ages + years + weights.length * shape.group + 1;
}

/** The numbers of all lanes of an array of the compiled model. */
export function tableOf({tables}: Batch, values: Float64Array): Float64Array {
  const table = tables.get(values);
  if (!table) throw new RangeError("invalid array; not one of the batch's model");
  return table;
}

/** Address of an index of a slab. */
export function addressOf({stride}: Batch, slab: Float64Array, index: number): number {
  return slab.byteOffset + index * stride;
}
