import type {Cause, Hazards} from "./hazards.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Strided} from "./readTable.js";
import type {ScheduledExit} from "./scheduledExits.js";
import type {Shape} from "./shape.js";

/** One way that a person may go while exposed, in the state `via` where it is when it goes. */
export interface Way {
  /** At the end of the time in `via`; by a hazard; by a row of the generator below 0; by schedule. */
  readonly kind: "end" | "hazard" | "loss" | "scheduled";
  readonly via: number;
  /** Hazard or share, of the last two and the second. */
  readonly table: Strided | null;
  /** Position in `causes`, −1 for a move; state it leads to, −1 for an exit. */
  readonly exit: number;
  readonly to: number;
}

/**
 * What becomes of a person of each state, [block][from][via]: the probability to be in a state at the end, the years
 * spent in it, and the probability to be in it when the schedule acts.
 */
export interface Exposure {
  readonly p: Float64Array;
  readonly time: Float64Array;
  readonly through: Float64Array;
}

/**
 * Exits, scheduled exits and moves of a model whose states people may change while they are exposed: beside a
 * generator all act at once, exp((Q − diag(h)) dt), and exits are counted by the time spent in each state.
 */
export interface JointExposure {
  readonly hazards: Hazards;
  readonly scheduled: readonly ScheduledExit[];
  /** The generator that acts with them; null where people only leave their state. */
  readonly generator: MatrixTable | null;
  readonly ways: readonly Way[];
  /** By way and state: somebody of the state may go that way. */
  readonly used: Uint8Array;
  /** Number of states a person of one may be in: all, or its own. */
  readonly width: number;
  /** Block of step t, group g and age a: t · step + g · group + a · age. */
  readonly step: number;
  readonly group: number;
  readonly age: number;
  readonly blocks: number;
  readonly whole: Exposure;
  /** Of entrants in the middle; nothing acts by schedule on them. */
  readonly half: Exposure;
  /** Rate at which rows of the generator lose people, [block][state], 1/yr. */
  readonly loss: Float64Array;
}

/** Most numbers that the probabilities of a model may take. */
const most = 50_000_000;

/** Lays out the joint exposure of a model; null where exits, one after the other by cell, are all there is. */
export function layOutJoint(
  shape: Shape,
  hazards: Hazards,
  scheduled: readonly ScheduledExit[],
  transitions: MatrixTable | null,
  unspecified: number
): JointExposure | null {
  const generator = transitions?.half ? transitions : null;
  const beside = generator !== null && hazards.causes.length + scheduled.length > 0;
  if (!beside && scheduled.every(({to}) => to < 0)) return null;
  const tables = [...hazards.causes, ...scheduled].map(({table}) => table);
  const varies = (dimension: "step" | "group" | "age", at: Int32Array | undefined) =>
    tables.some((table) => table[dimension] > 0) || (at?.some((offset) => offset > 0) ?? false);
  const ages = varies("age", generator?.ageAt) ? shape.age : 1;
  const groups = varies("group", generator?.groupAt) ? shape.group : 1;
  const steps = varies("step", generator?.stepAt) ? shape.step : 1;
  const blocks = ages * groups * steps;
  const width = generator ? shape.state : 1;
  const size = blocks * shape.state * width;
  if (!(5 * size <= most))
    throw new RangeError(
      `invalid model; more than ${most} probabilities of states beside a generator (steps × groups × ages × states²): ${5 * size}; let hazards vary by fewer dimensions`
    );
  const floats = (): Exposure => ({
    p: new Float64Array(size),
    time: new Float64Array(size),
    through: new Float64Array(size)
  });
  const ways = waysOf(shape, hazards, scheduled, generator, unspecified);
  return {
    hazards,
    scheduled,
    generator,
    ways,
    used: new Uint8Array(ways.length * shape.state),
    width,
    step: steps > 1 ? ages * groups : 0,
    group: groups > 1 ? ages : 0,
    age: ages > 1 ? 1 : 0,
    blocks,
    whole: floats(),
    half: generator ? floats() : {p: none, time: none, through: none},
    loss: new Float64Array(blocks * shape.state)
  };
}

const none = new Float64Array(0);

/** All ways, in the order in which chance is asked for them. */
function waysOf(
  {state: S}: Shape,
  {causes}: Hazards,
  scheduled: readonly ScheduledExit[],
  generator: MatrixTable | null,
  unspecified: number
): Way[] {
  const ways: Way[] = [];
  // A move by hazard is part of the rates between states where a generator is.
  const acting = causes.filter(({to}) => to < 0 || !generator);
  for (let via = 0; via < S; ++via) {
    for (const {table, state, exit, to} of acting)
      if (state < 0 || state === via) ways.push({kind: "hazard", via, table, exit, to});
    if (generator) ways.push({kind: "loss", via, table: null, exit: unspecified, to: -1});
    for (const {table, exit, to} of scheduled)
      if (to !== via) ways.push({kind: "scheduled", via, table, exit, to});
  }
  if (generator)
    for (let via = 0; via < S; ++via) ways.push({kind: "end", via, table: null, exit: -1, to: via});
  return ways;
}

/** Where persons stand: step, state and group. */
export interface Standing {
  step: number;
  state: number;
  group: number;
}

/** Probability that a person of a step, state and group goes a way at age a. */
export function wayShare(
  joint: JointExposure,
  {p, time, through}: Exposure,
  {kind, via, table}: Way,
  {step: t, state: from, group: g}: Standing,
  a: number
): number {
  const block = t * joint.step + g * joint.group + a * joint.age;
  const states = joint.loss.length / joint.blocks;
  const at = (block * states + from) * joint.width + (joint.width > 1 ? via : 0);
  if (kind === "end") return p[at];
  if (kind === "loss") return time[at] * joint.loss[block * states + via];
  const share = table ? valueAt(table, t, via, g, a) : 0;
  return share * (kind === "hazard" ? time[at] : through[at]);
}

/** Value of a table in one cell. */
export function valueAt(
  {values, step, state, group, age}: Strided,
  t: number,
  i: number,
  g: number,
  a: number
): number {
  return values[t * step + i * state + g * group + a * age];
}

/** A cause acts on a state. */
export const actsOn = ({state}: Cause, i: number): boolean => state < 0 || state === i;
