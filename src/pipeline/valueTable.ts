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
  /** Row-major name × year. */
  values: Float64Array;
  /** Row of a lever or parameter. @throws RangeError naming the nearest known names */
  row(name: string): number;
  /** The same, or −1 where there is none. */
  find(name: string): number;
  /** Rows of the components of a simplex, by component; undefined where there is no such simplex. */
  components(assumption: string): ReadonlyMap<string, number> | undefined;
  /** @throws RangeError if an assumption, or the simplex of that name, does not state the role that a programme gives it */
  requireRole(assumption: string, role: ParameterRole): void;
  /** Writes the rows of the parameters from θ. */
  fill(theta: ArrayLike<number>): void;
}

/**
 * Lays out levers and parameters by year and applies a scenario to them.
 *
 * value = scale · base + shift, kept within the range of the lever or the hard bounds of the parameter. Of a simplex the
 * changed components keep their values and the others share what is left in proportion.
 *
 * @param years - simulated calendar years
 * @param effect - a compiled scenario; absent: none
 * @throws RangeError if the effect lacks one of the years
 */
export function valueTable(
  space: ParameterSpace,
  levers: readonly Lever[],
  years: readonly number[],
  effect?: ScenarioEffect
): ValueTable {
  const n = years.length;
  const names = [...levers.map(({id}) => id), ...space.names];
  const rows = new Map(names.map((name, row) => [name, row]));
  const values = new Float64Array(names.length * n);
  const affine = effect && alignEffect(effect, years);
  levers.forEach((lever, row) => {
    const [least, most] = lever.range;
    const {scale, shift} = affine?.get(lever.id) ?? {};
    years.forEach((year, t) => {
      const base = leverBaseline(lever, year);
      const value = scale ? scale[t] * base + shift![t] : base;
      values[row * n + t] = Math.min(most, Math.max(least, value));
    });
  });
  const changed = space.names.map((name) => affine?.get(name));
  const simplexes = space.blocks
    .filter(({at, size}) => size > 1 && changed.slice(at, at + size).some(Boolean))
    .map(({at, size}) => ({at, size}));
  const first = levers.length;
  const {low, high} = space;
  const components = new Map<string, Map<string, number>>();
  space.owners.forEach(({assumption, component}, p) => {
    if (component === null) return;
    const held = components.get(assumption) ?? new Map<string, number>();
    components.set(assumption, held.set(component, first + p));
  });
  return {
    years,
    values,
    row(name) {
      const row = rows.get(name);
      if (row === undefined) throw new RangeError(unknownName("lever or assumption", name, names));
      return row;
    },
    find: (name) => rows.get(name) ?? -1,
    requireRole(assumption, role) {
      const owner = space.owners.find((each) => each.assumption === assumption);
      if (owner && owner.role !== role)
        throw new RangeError(
          `invalid role of ${assumption}; not ${role}: ${owner.role ?? "none"}; add role: ${role} to the assumption`
        );
    },
    components: (assumption) => components.get(assumption),
    fill(theta) {
      for (let p = 0; p < space.names.length; p++) {
        const change = changed[p];
        const at = (first + p) * n;
        for (let t = 0; t < n; t++) {
          if (change === undefined) values[at + t] = theta[p];
          else {
            const value = change.scale[t] * theta[p] + change.shift[t];
            values[at + t] = Math.min(high[p], Math.max(low[p], value));
          }
        }
      }
      for (let s = 0; s < simplexes.length; s++)
        closeSimplex(values, simplexes[s], first, n, changed);
    }
  };
}

interface Affine {
  scale: Float64Array;
  shift: Float64Array;
}

/** Rows of the effect that change something, with a column for each of the years. */
function alignEffect(
  {parameters, years: given, scale, shift}: ScenarioEffect,
  years: readonly number[]
): Map<string, Affine> {
  const columns = years.map((year) => given.indexOf(year));
  if (columns.includes(-1))
    throw new RangeError(
      `invalid scenario effect; has no year ${years[columns.indexOf(-1)]}: ${given.join(", ")}`
    );
  const rows = new Map<string, Affine>();
  parameters.forEach((name, row) => {
    const at = columns.map((column) => row * given.length + column);
    if (at.every((i) => scale[i] === 1 && shift[i] === 0)) return;
    rows.set(name, {
      scale: Float64Array.from(at, (i) => scale[i]),
      shift: Float64Array.from(at, (i) => shift[i])
    });
  });
  return rows;
}

function closeSimplex(
  values: Float64Array,
  {at, size}: {at: number; size: number},
  first: number,
  n: number,
  changed: readonly (Affine | undefined)[]
): void {
  for (let t = 0; t < n; t++) {
    let kept = 0;
    let rest = 0;
    for (let i = 0; i < size; i++) {
      const value = values[(first + at + i) * n + t];
      if (changed[at + i]) kept += value;
      else rest += value;
    }
    const keep = kept > 1 || rest === 0 ? 1 / kept : 1;
    const scale = rest > 0 && kept < 1 ? (1 - kept) / rest : 0;
    for (let i = 0; i < size; i++)
      values[(first + at + i) * n + t] *= changed[at + i] ? keep : scale;
  }
}
