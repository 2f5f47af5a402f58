import type {CompiledModel} from "../engine/compiledModel.js";
import type {Engine} from "../engine/engine.js";
import type {Entrants} from "../engine/entrants.js";
import type {CompiledFlow} from "../engine/flow.js";
import type {Source} from "../engine/flowOrder.js";
import type {ScheduledExit} from "../engine/scheduledExits.js";
import type {Weights} from "../engine/weights.js";
import type {Workspace} from "../engine/workspace.js";
import {type BatchKernels, batchMachine} from "./batchKernels.js";
import {isBatchable} from "./isBatchable.js";
import {laneArrays} from "./laneArrays.js";
import {type StepTables, stepTables} from "./stepTables.js";

/** How many runs a batch makes side by side. */
export const laneCount = 16;

/** Ages that have weight in any lane, by group, and the largest weight of each lane; what they follow from, shape (table × lanes). */
export interface LaneWeights {
  readonly values: Float64Array;
  readonly low: Int32Array;
  readonly high: Int32Array;
  readonly most: Float64Array;
}

/** Ages [low, high) of every row of cells, [state][group], at which anybody is in any lane: all others are 0 in all of them. */
interface OccupiedAges {
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Room for the ranges of a state's block, in bytes: first and end of each. In the memory of the kernels. */
  readonly ranges: Int32Array;
}

/** A state that flows lead to. */
interface Destination {
  readonly to: number;
  readonly flows: readonly CompiledFlow[];
}

/** Runs of one model side by side: what a run has once, a batch has by lane, numbers lie [index][lane]. */
export interface Batch {
  readonly engine: Engine;
  readonly compiled: CompiledModel;
  /** A workspace of single runs: what does not go in lanes is done in it. */
  readonly single: Workspace;
  readonly kernels: BatchKernels;
  /** Bytes from one index to the next. */
  readonly stride: number;
  readonly slabs: Slabs;
  readonly stepTables: StepTables;
  /** People of the start, [cell][lane]. */
  readonly start: Float64Array;
  /** Room for what the caller follows beside the model, [index][lane]. */
  readonly own: Float64Array;
  /** Numbers of the compiled model, by the array that has them of one run; they begin the memory. */
  readonly tables: ReadonlyMap<Float64Array, Float64Array>;
  readonly weights: ReadonlyMap<Weights, LaneWeights>;
  readonly occupied: OccupiedAges;
  /** Weights by which a transfer takes. */
  readonly taking: readonly Weights[];
  /** Ages at which people leave by schedule, the same in all lanes; as `ScheduledExit` has them. */
  readonly scheduled: Pick<ScheduledExit, "low" | "high">;
  /** Some lane's spreads have changed since weights were last derived; whether those of the lanes go together. */
  weighed: boolean;
  together: boolean;
  /** States that the flows of a source lead to, each with its flows. */
  readonly destinations: ReadonlyMap<Source, readonly Destination[]>;
  /** Numbers of the runs, by lane. */
  readonly runs: Int32Array;
  /** Which states people are on their way into, at mid-year and by transfers. */
  readonly entrants: Entrants;
  readonly arrived: Uint8Array;
  seed: number;
  /** False as soon as one lane has met what is done one by one only. */
  regular: boolean;
}

/** Numbers that a batch computes, each [index][lane]. */
export type Slabs = ReturnType<typeof layOutSlabs>;

/** Lays out so many numbers a lane. */
type Allocate = (length: number) => Float64Array;

/** A literal, so that all batches have one form. */
function layOutSlabs(
  {shape, exitNames, flows, programmes, hazards}: CompiledModel,
  floats: Allocate
) {
  // Over forty lines: a list, one array a line.
  const {step: T, state: S, group: G, age: A} = shape;
  const [C, K, F, P] = [S * G * A, hazards.causes.length, flows.length, programmes.length];
  const slots = programmes.reduce((sum, {slots}) => sum + slots, 0);
  const most = Math.max(0, ...programmes.map(({slots, landings}) => slots + landings.length));
  const draws = 2 * Math.ceil(Math.max(2 + K, most) / 2);
  return {
    cells: floats(C),
    incoming: floats(C),
    arrivals: floats(C),
    block: floats(G * A),
    ratioByAge: floats(A),
    ratioByGroup: floats(G),
    variances: floats(3),
    flats: floats(S * G * 3),
    counts: floats(K * S),
    squares: floats(2),
    none: floats(1),
    left: floats(1),
    factor: floats(1),
    normals: floats(draws),
    sums: floats(2),
    mass: floats(1),
    one: floats(1),
    half: floats(1),
    beyond: floats(1),
    persons: floats(1),
    rate: floats(1),
    share: floats(1),
    slots: floats(slots),
    dropped: floats(slots),
    stocks: floats((T + 1) * S),
    exits: floats(T * exitNames.length * S),
    moves: floats(T * S * S),
    regrouped: floats(T * G * G),
    requested: floats(T * F),
    granted: floats(T * F),
    content: floats((T + 1) * P),
    completers: floats(T * P),
    dropOuts: floats(T * P)
  };
}

/** The numbers of a batch in one memory: tables, cells and the rest by lane. */
interface BatchMemory {
  tables: Map<Float64Array, Float64Array>;
  slabs: Slabs;
  start: Float64Array;
  /** What the weights of the model follow from, in their order. */
  spreads: readonly Float64Array[];
  own: Float64Array;
  runs: Int32Array;
  ranges: Int32Array;
}

/** Lays out the numbers of a batch. */
function layOut(
  compiled: CompiledModel,
  buffer: ArrayBuffer,
  room: number,
  floats: Allocate
): BatchMemory {
  const {derived, weights, written} = laneArrays(compiled);
  const tables = new Map(
    [...derived, ...weights, ...written].map((array) => [array, floats(array.length)])
  );
  const slabs = layOutSlabs(compiled, floats);
  const start = floats(compiled.start.table.values.length);
  const spreads = compiled.weights.map(({table: spread}) => floats(spread.values.length));
  const own = floats(room);
  const runs = new Int32Array(buffer, floats(1).byteOffset, laneCount);
  const {group: G} = compiled.shape;
  const ranges = new Int32Array(buffer, floats(G).byteOffset, 2 * G);
  return {tables, slabs, start, spreads, own, runs, ranges};
}

/**
 * Allocates a batch of {@link laneCount} runs of a model in mode totals; null where its runs cannot go side by side, or the machine has no vectors.
 *
 * @param engine - compiled
 * @param single - a workspace of the engine; overwritten
 * @param room - numbers a lane for what the caller follows beside the model; default none
 */
export function createBatch(engine: Engine, single: Workspace, room = 0): Batch | null {
  const {compiled} = engine;
  if (!isBatchable(compiled)) return null;
  const bytes = bytesOf(compiled, room);
  const {state: S, group: G, age: A} = compiled.shape;
  const machine = batchMachine(laneCount, bytes, compiled.hazards.causes.length, S);
  if (!machine) return null;
  const {memory, kernels} = machine;
  const {ranges, spreads, ...laidOut} = layOut(compiled, memory, room, allocator(memory));
  const [{low, high}] = compiled.scheduled;
  const found = (values: Float64Array) => tableOf(laidOut, values);
  const batch: Batch = {
    engine,
    compiled,
    single,
    kernels,
    stride: 8 * laneCount,
    ...laidOut,
    stepTables: stepTables(compiled, found),
    occupied: {low: new Int32Array(S * G), high: new Int32Array(S * G), ranges},
    weights: new Map(compiled.weights.map((each, k) => [each, laneWeights(spreads[k], G)])),
    scheduled: {low: new Int32Array(low.length), high: new Int32Array(high.length)},
    taking: takingWeights(compiled),
    destinations: destinationsOf(compiled),
    entrants: {
      expected: new Uint8Array(S),
      entrantsFrom: new Int32Array(S),
      entrantsEnd: new Int32Array(S),
      block: {length: G * A}
    },
    arrived: new Uint8Array(S),
    seed: 0,
    weighed: true,
    together: true,
    regular: true
  };
  takeOver(batch);
  return batch;
}

/** Gives every lane the numbers that the model has. */
function takeOver({compiled, tables, weights, start}: Batch): void {
  const spread = (values: Float64Array, into: Float64Array | undefined) =>
    values.forEach((value, k) => {
      into?.fill(value, k * laneCount, (k + 1) * laneCount);
    });
  for (const array of laneArrays(compiled).written) spread(array, tables.get(array));
  for (const [{table}, lanes] of weights) spread(table.values, lanes.values);
  spread(compiled.start.table.values, start);
}

/** Lays out numbers one after the other. */
function allocator(buffer: ArrayBuffer): Allocate {
  let at = 0;
  return (length) => {
    at += 8 * laneCount * length;
    return new Float64Array(buffer, at - 8 * laneCount * length, laneCount * length);
  };
}

/** How much memory the numbers of a batch take. */
function bytesOf(compiled: CompiledModel, room: number): number {
  let bytes = 0;
  const nothing = new ArrayBuffer(4 * laneCount);
  layOut(compiled, nothing, room, (length) => {
    bytes += 8 * laneCount * length;
    return {length: laneCount * length, byteOffset: 0} as Float64Array;
  });
  return bytes;
}

function destinationsOf({stages}: CompiledModel): Map<Source, readonly Destination[]> {
  return new Map(
    stages.flatMap(({sources}) =>
      sources.map((source) => {
        const flows = source.bundles.flatMap((bundle) => bundle.flows);
        const states = [...new Set(flows.map(({to}) => to))].filter((to) => to >= 0);
        const own = (to: number) => ({to, flows: flows.filter((flow) => flow.to === to)});
        return [source, states.map(own)] as const;
      })
    )
  );
}

function takingWeights({stages, weights}: CompiledModel): Weights[] {
  const firsts = stages.flatMap(({sources}) => sources.map(({bundles}) => bundles[0].weights));
  return weights.filter((each) => firsts.includes(each));
}

function laneWeights(values: Float64Array, groups: number): LaneWeights {
  return {
    values,
    low: new Int32Array(groups),
    high: new Int32Array(groups),
    most: new Float64Array(laneCount)
  };
}

/** The numbers of all lanes of an array of the compiled model. */
export function tableOf({tables}: Pick<Batch, "tables">, values: Float64Array): Float64Array {
  const table = tables.get(values);
  if (!table) throw new RangeError("invalid array; not one of the batch's model");
  return table;
}

/** Address of an index of a slab. */
export function addressOf({stride}: Batch, slab: Float64Array, index: number): number {
  return slab.byteOffset + index * stride;
}
