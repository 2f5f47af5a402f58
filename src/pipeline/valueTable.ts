import type {ParameterRole} from "../project/assumption.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import {unknownName} from "../quantity/unknownName.js";
import type {ParameterSpace} from "./parameterSpace.js";
import type {ScenarioEffect} from "./scenarioEffect.js";

/** Every lever and every parameter by simulated year, after a scenario. */
export interface ValueTable {
  /** Simulated years. */
  years: readonly number[];
  /** Runs that are written side by side; mostly 1. */
  lanes: number;
  /** Shape (name × year × lane), row-major. */
  values: Float64Array;
  /** Row of a lever or parameter. @throws RangeError naming the nearest known names */
  row(name: string): number;
  /** The same, or −1 where there is none. */
  find(name: string): number;
  /** Rows of the components of a simplex, by component; undefined where there is no such simplex. */
  components(assumption: string): ReadonlyMap<string, number> | undefined;
  /** @throws RangeError if an assumption, or the simplex of that name, does not state the role that a programme gives it */
  requireRole(assumption: string, role: ParameterRole): void;
  /** Writes the rows of the parameters from θ, shape (parameters × lanes). */
  write(theta: ArrayLike<number>): void;
}

/** What a scenario makes of a lever or parameter, by year: scale · unchanged + shift. */
interface Change {
  scale: Float64Array;
  shift: Float64Array;
}

/** The rows of the parameters: where they start, how many years they have, what changes them. */
interface ParameterRows {
  space: ParameterSpace;
  values: Float64Array;
  first: number;
  years: number;
  lanes: number;
  changes: readonly (Change | undefined)[];
  /** Simplexes with a changed component. */
  simplexes: readonly {at: number; size: number}[];
}

/**
 * Lays out levers and parameters by year and applies a scenario to them.
 *
 * value = scale · base + shift, kept within the range of the lever or the hard bounds of the parameter. Of a simplex the
 * changed components keep their values and the others share what is left in proportion.
 *
 * @param years - simulated calendar years
 * @param effect - a compiled scenario; absent: none
 * @param lanes - runs that are written side by side, default 1
 * @throws RangeError if the effect lacks one of the years
 */
export function valueTable(
  space: ParameterSpace,
  levers: readonly Lever[],
  years: readonly number[],
  effect?: ScenarioEffect,
  lanes = 1
): ValueTable {
  const names = [...levers.map(({id}) => id), ...space.names];
  const rows = new Map(names.map((name, row) => [name, row]));
  const changes = effect ? changesOf(effect, years) : new Map<string, Change>();
  const values = new Float64Array(names.length * years.length * lanes);
  const table = {years, lanes, values};
  writeLevers(table, levers, changes);
  const components = componentRows(space, levers.length);
  const parameters = parameterRows(space, levers.length, table, changes);
  return {
    ...table,
    row(name) {
      const row = rows.get(name);
      if (row === undefined) throw new RangeError(unknownName("lever or assumption", name, names));
      return row;
    },
    find: (name) => rows.get(name) ?? -1,
    requireRole: (assumption, role) => requireRole(space, assumption, role),
    components: (assumption) => components.get(assumption),
    write: (theta) => writeParameters(parameters, theta)
  };
}

/** Rows of the effect that change something, seen from the first of the years on. */
function changesOf(
  {parameters, years: given, scale, shift}: ScenarioEffect,
  years: readonly number[]
): Map<string, Change> {
  const offset = given.indexOf(years[0]);
  const missing = years.find((year, t) => given[offset + t] !== year);
  if (missing !== undefined)
    throw new RangeError(`invalid scenario effect; has no year ${missing}: ${given.join(", ")}`);
  const changes = new Map<string, Change>();
  parameters.forEach((name, row) => {
    const from = row * given.length + offset;
    const change = {
      scale: scale.subarray(from, from + years.length),
      shift: shift.subarray(from, from + years.length)
    };
    if (change.scale.some((each) => each !== 1) || change.shift.some((each) => each !== 0))
      changes.set(name, change);
  });
  return changes;
}

function writeLevers(
  {years, lanes, values}: Pick<ValueTable, "years" | "lanes" | "values">,
  levers: readonly Lever[],
  changes: ReadonlyMap<string, Change>
): void {
  levers.forEach((lever, row) => {
    const [least, most] = lever.range;
    const change = changes.get(lever.id);
    years.forEach((year, t) => {
      const base = leverBaseline(lever, year);
      const value = change ? change.scale[t] * base + change.shift[t] : base;
      const at = (row * years.length + t) * lanes;
      values.fill(Math.min(most, Math.max(least, value)), at, at + lanes);
    });
  });
}

function componentRows(space: ParameterSpace, first: number): Map<string, Map<string, number>> {
  const components = new Map<string, Map<string, number>>();
  space.owners.forEach(({assumption, component}, p) => {
    if (component === null) return;
    const held = components.get(assumption) ?? new Map<string, number>();
    components.set(assumption, held.set(component, first + p));
  });
  return components;
}

function parameterRows(
  space: ParameterSpace,
  first: number,
  {years, lanes, values}: Pick<ValueTable, "years" | "lanes" | "values">,
  changesByName: ReadonlyMap<string, Change>
): ParameterRows {
  const changes = space.names.map((name) => changesByName.get(name));
  const simplexes = space.blocks
    .filter(({at, size}) => size > 1 && changes.slice(at, at + size).some(Boolean))
    .map(({at, size}) => ({at, size}));
  return {space, values, first, years: years.length, lanes, changes, simplexes};
}

function requireRole({owners}: ParameterSpace, assumption: string, role: ParameterRole): void {
  const owner = owners.find((each) => each.assumption === assumption);
  if (owner && owner.role !== role)
    throw new RangeError(
      `invalid role of ${assumption}; not ${role}: ${owner.role ?? "none"}; add role: ${role} to the assumption`
    );
}

function writeParameters(rows: ParameterRows, theta: ArrayLike<number>): void {
  const {space, values, first, years: n, lanes: W, changes, simplexes} = rows;
  const {low, high} = space;
  for (let p = 0; p < changes.length; p++) {
    const change = changes[p];
    for (let t = 0; t < n; t++) {
      const at = ((first + p) * n + t) * W;
      if (change === undefined) for (let w = 0; w < W; w++) values[at + w] = theta[p * W + w];
      else
        for (let w = 0; w < W; w++) {
          const value = change.scale[t] * theta[p * W + w] + change.shift[t];
          values[at + w] = Math.min(high[p], Math.max(low[p], value));
        }
    }
  }
  for (let s = 0; s < simplexes.length; s++) closeSimplex(rows, simplexes[s].at, simplexes[s].size);
}

function closeSimplex(
  {values, first, years: n, lanes: W, changes}: ParameterRows,
  at: number,
  size: number
): void {
  for (let k = 0; k < n * W; k++) {
    let kept = 0;
    let rest = 0;
    for (let i = 0; i < size; i++) {
      const value = values[(first + at + i) * n * W + k];
      if (changes[at + i]) kept += value;
      else rest += value;
    }
    const keep = kept > 1 || rest === 0 ? 1 / kept : 1;
    const scale = rest > 0 && kept < 1 ? (1 - kept) / rest : 0;
    for (let i = 0; i < size; i++)
      values[(first + at + i) * n * W + k] *= changes[at + i] ? keep : scale;
  }
}
