import type {
  Dimension,
  Flow,
  Matrices,
  Matrix,
  Model,
  Spread,
  Table,
  Varying
} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {checkForm} from "../quantity/checkForm.js";
import {checkNumbers} from "../quantity/checkNumbers.js";

/**
 * Copies a table for states (or groups) that were replaced: copy k takes the values of `source[k]`, times
 * `factor[k]`.
 */
export function copyTable<T extends Varying>(
  value: T,
  dimension: Dimension,
  source: readonly number[],
  lengths: Readonly<Record<Dimension, number>>,
  factor?: readonly number[]
): T {
  if (typeof value === "number") return value;
  if (!(Array.isArray(value?.by) && Array.isArray(value.values)))
    throw new TypeError(
      `invalid table; not a number or {by, values}: ${JSON.stringify(value) ?? String(value)}`
    );
  if (!value.by.includes(dimension)) return value;
  const k = value.by.indexOf(dimension);
  const inner = value.by.slice(k + 1).reduce((n, d) => n * lengths[d], 1);
  const old = lengths[dimension];
  const outer = value.values.length / (inner * old);
  const size = value.by.reduce((n, d) => n * lengths[d], 1);
  if (value.values.length !== size)
    throw new RangeError(
      `invalid table; ${size} values (${value.by.join(" × ")}) are needed: ${value.values.length}`
    );
  const values: number[] = [];
  for (let o = 0; o < outer; ++o)
    source.forEach((from, copy) => {
      for (let i = 0; i < inner; ++i)
        values.push(value.values[(o * old + from) * inner + i] * (factor?.[copy] ?? 1));
    });
  return {...(value as Table), values} as T;
}

/** Lengths of the dimensions of a model as it is declared. */
export function lengthsOf({
  states,
  groups,
  ages,
  steps,
  step = 1
}: Model): Record<Dimension, number> {
  const width = ages?.width ?? step;
  return {
    state: states.length,
    group: groups?.length ?? 1,
    age: ages ? Math.round((ages.to - ages.from + Math.max(1, width)) / width) : 1,
    step: steps
  };
}

/** The start of a model as a table. */
export function startTable({start}: Model): Table & {spread?: Spread} {
  if (Array.isArray(start)) return {by: ["state"], values: start};
  checkForm("start", start, {by: ["text"], values: "list"});
  return start;
}

/**
 * Applies a change to every table over the given dimension in a model's exits, flows, limits and spreads in place.
 */
export function mapTables(model: Model, change: <T extends Varying>(value: T) => T): Model {
  const each = <T extends Varying>(value: T | undefined) =>
    value === undefined ? undefined : change(value);
  const spread = (value: Spread | undefined) => (typeof value === "object" ? change(value) : value);
  const flow = <T extends Flow & {spread?: Spread}>(given: T): T => ({
    ...given,
    per: each(given.per),
    spread: spread(given.spread)
  });
  return {
    ...model,
    exits: model.exits?.map((exit) => ({...exit, hazard: change(exit.hazard)})),
    scheduled: model.scheduled?.map((exit) => ({...exit, share: change(exit.share)})),
    moves: model.moves?.map((move) => ({
      ...move,
      hazard: each(move.hazard),
      probability: each(move.probability)
    })),
    entries: model.entries?.map(flow),
    transfers: model.transfers?.map(flow),
    programmes: model.programmes?.map((programme) => ({
      ...flow(programme),
      intakeSpread: spread(programme.intakeSpread)
    })),
    limits: model.limits?.map((limit) => ({...limit, share: each(limit.share)})),
    dispersion: each(model.dispersion)
  };
}

/** Applies a change to every matrix, however deep it is nested. */
export function mapMatrices(values: Matrices, change: (matrix: Matrix) => Matrix): Matrices {
  const nested = Array.isArray(values[0]?.[0]);
  return nested
    ? (values as Matrices[]).map((inner) => mapMatrices(inner, change))
    : change(values as Matrix);
}

/** Checks hazards that are given by copy: each of an exit of the model, one for each of `length` copies. */
export function checkCopyHazards(
  {exits = []}: Model,
  hazards: Readonly<Record<string, readonly number[]>>,
  length: number,
  copies: string
): void {
  const names = exits.map(({name}) => name);
  for (const [name, values] of Object.entries(hazards)) {
    indexOfName("exit", name, names);
    checkNumbers(name, values, {rule: "not ≥ 0 (1/yr)", low: 0});
    if (values.length !== length)
      throw new RangeError(
        `invalid ${name}; one hazard for each of ${length} ${copies}: ${values.length}`
      );
  }
}
