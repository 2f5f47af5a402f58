import {expm1} from "../quantity/exp.js";
import type {Compilation} from "./compilation.js";
import type {Dimension} from "./model.js";
import {readTable, type Strided} from "./readTable.js";
import {indexOfName, type Shape} from "./shape.js";

/** One competing hazard: an exit (of all states) or a move out of one state. */
export interface Cause {
  readonly name: string;
  readonly table: Strided;
  /** The only state it acts on, or −1 for all. */
  readonly state: number;
  /** State it leads to, or −1 for an exit. */
  readonly to: number;
  /** Position in `causes` of the engine; −1 for a move. */
  readonly exit: number;
}

/**
 * Causes that vary on the same dimensions, summed: h (1/yr), e = 1 − exp(−h dt/2) and f = 1 − exp(−h dt), one value
 * for each combination of them. exp is taken here, once a combination, and never in the loop over cells.
 */
export interface HazardSet {
  readonly by: readonly Dimension[];
  readonly state: number;
  readonly causes: readonly Cause[];
  readonly step: number;
  readonly perState: number;
  readonly group: number;
  readonly age: number;
  readonly h: Float64Array;
  readonly e: Float64Array;
  readonly f: Float64Array;
  /**
   * Its causes are exits whose shares do not vary over groups (aged) or ages (flat): who leaves by them is split once
   * for all.
   */
  readonly gathers: boolean;
  dirty: boolean;
}

/** The competing hazards of a model. */
export interface Hazards {
  readonly causes: readonly Cause[];
  /** How many of the causes are exits; they come first. */
  readonly exits: number;
  readonly sets: readonly HazardSet[];
  /** By state: the sets that act on it, without and with age. */
  readonly flat: readonly (readonly HazardSet[])[];
  readonly aged: readonly (readonly HazardSet[])[];
  /** By state: a cause varies by age and group, or moves people, so that exits are kept by cell. */
  readonly needsCells: readonly boolean[];
}

/** Reads exits and moves by hazard, and gathers them into sets. */
export function readHazards(compilation: Compilation): Hazards {
  const {shape, slots} = compilation;
  const exits = readExits(compilation);
  const causes = [...exits, ...readMoves(compilation)];
  const sets = gatherSets(causes, shape);
  for (const cause of causes)
    slots.add(
      cause.name,
      cause.table.values,
      sets.filter((set) => set.causes.includes(cause))
    );
  const acting = (set: HazardSet, i: number) => set.state < 0 || set.state === i;
  return {
    causes,
    exits: exits.length,
    sets,
    flat: shape.states.map((_, i) => sets.filter((set) => set.age === 0 && acting(set, i))),
    aged: shape.states.map((_, i) => sets.filter((set) => set.age > 0 && acting(set, i))),
    needsCells: shape.states.map((_, i) =>
      causes.some(
        ({state, to, table}) =>
          (state < 0 || state === i) && (to >= 0 || (table.age > 0 && table.group > 0))
      )
    )
  };
}

function readExits({model, shape, exitNames}: Compilation): Cause[] {
  return (model.exits ?? []).map(({name, hazard}) => {
    if (typeof name !== "string" || name === "")
      throw new TypeError(`invalid exit; not a name: ${JSON.stringify(name)}`);
    const by = ["step", "state", "age", "group"] as const;
    const table = readTable(hazard, name, shape, {by, unit: "1/yr", low: 0});
    return {name, table, state: -1, to: -1, exit: exitNames.push(name) - 1};
  });
}

function readMoves({model, shape}: Compilation): Cause[] {
  return (model.moves ?? []).flatMap(({from, to, hazard, probability}) => {
    const name = `move.${from}.${to}`;
    if ((hazard === undefined) === (probability === undefined))
      throw new RangeError(`invalid ${name}; exactly one of hazard, probability is needed`);
    if (hazard === undefined) return [];
    const [i, j] = readEnds(from, to, name, shape);
    const by = ["step", "age", "group"] as const;
    const table = readTable(hazard, name, shape, {by, unit: "1/yr", low: 0});
    return [{name, table, state: i, to: j, exit: -1}];
  });
}

/** The two states of a move, which must differ. */
export function readEnds(from: string, to: string, name: string, shape: Shape): [number, number] {
  const i = indexOfName("state", from, shape.states);
  const j = indexOfName("state", to, shape.states);
  if (i === j) throw new RangeError(`invalid ${name}; from and to are the same state: "${from}"`);
  return [i, j];
}

const order: Dimension[] = ["step", "state", "group", "age"];

/** Gathers causes into as few sets as need no more exponentials than the largest of them. */
function gatherSets(causes: readonly Cause[], shape: Shape): HazardSet[] {
  const drafts = causes.map((cause) => ({
    by: order.filter((dimension) => cause.table[dimension] > 0),
    state: cause.state,
    causes: [cause]
  }));
  const sets: typeof drafts = [];
  for (const draft of drafts.sort((a, b) => b.by.length - a.by.length)) {
    const host = sets.find(
      (set) =>
        draft.by.every((dimension) => set.by.includes(dimension)) &&
        (set.state === draft.state || (set.state < 0 && set.by.includes("state")))
    );
    if (host) host.causes.push(...draft.causes);
    else sets.push(draft);
  }
  return sets.map(({by, state, causes: members}) => {
    const stride = {step: 0, state: 0, group: 0, age: 0};
    let size = 1;
    for (const dimension of [...by].reverse()) {
      stride[dimension] = size;
      size *= shape[dimension];
    }
    return {
      by,
      state,
      causes: causes.filter((cause) => members.includes(cause)),
      step: stride.step,
      perState: stride.state,
      group: stride.group,
      age: stride.age,
      h: new Float64Array(size),
      e: new Float64Array(size),
      f: new Float64Array(size),
      gathers: members.every(({to}) => to < 0) && (stride.age === 0 || stride.group === 0),
      dirty: true
    };
  });
}

/** Sums the hazards of a set again and takes their exponentials. */
export function deriveHazards(set: HazardSet, shape: Shape): void {
  const steps = set.step > 0 ? shape.step : 1;
  const states = set.perState > 0 ? shape.state : 1;
  const groups = set.group > 0 ? shape.group : 1;
  const ages = set.age > 0 ? shape.age : 1;
  const {h, e, f, causes} = set;
  h.fill(0);
  for (let m = 0; m < causes.length; ++m) {
    const {table, state} = causes[m];
    let k = 0;
    for (let t = 0; t < steps; ++t)
      for (let i = 0; i < states; ++i) {
        const acts = state < 0 || set.state === state || i === state;
        for (let g = 0; g < groups; ++g) {
          const at = t * table.step + i * table.state + g * table.group;
          for (let a = 0; a < ages; ++a, ++k) if (acts) h[k] += table.values[at + a * table.age];
        }
      }
  }
  const half = -shape.dt / 2;
  for (let k = 0; k < h.length; ++k) {
    if (!(h[k] >= 0 && h[k] < Infinity))
      throw new RangeError(
        `invalid ${causes.map(({name}) => name).join(" + ")}; not ≥ 0 (1/yr): ${h[k]}`
      );
    const x = -expm1(h[k] * half);
    e[k] = x;
    f[k] = x * (2 - x);
  }
  set.dirty = false;
}
