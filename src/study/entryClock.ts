import type {Matrices, Matrix, Model, Spread, Table, Varying} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {copyTable, lengthsOf, mapTables} from "./mapTables.js";

/**
 * Gives every entry cohort its own clock v, the steps since entry: rates may then depend on it.
 *
 * Each group becomes `length` groups `group[0]`, `group[1]`, …, the last for v ≥ length − 1. Who enters starts at 0 and moves on
 * at the end of every step. Who was there at the start is in the last.
 *
 * @param model - any; a model without groups gets the group `all`
 * @param options.length - number of clock values, ≥ 2
 * @param options.exits - hazards by v (1/yr, `length` of them), by name of an exit that is one number so far
 * @returns a new model
 * @throws RangeError for unknown names, or hazards that do not fit
 * @example
 * simulate(entryClock({states: ["A"], start: [0], steps: 3, entries: [{name: "in", state: "A", amount: 8, moment: "end"}], exits: [{name: "out", hazard: 0}]}, {length: 3})).byGroup() // => [8, 8, 8]
 */
export function entryClock(
  model: Model,
  options: {length: number; exits?: Readonly<Record<string, readonly number[]>>}
): Model {
  const {length, exits = {}} = options;
  if (!(Number.isInteger(length) && length >= 2 && length <= 1000))
    throw new RangeError(`invalid length; not an integer in 2..1000: ${length}`);
  const groups = model.groups ?? ["all"];
  const G = groups.length;
  const source = groups.flatMap((_, g) => Array.from({length}, () => g));
  const lengths = lengthsOf(model);
  const copy = <T extends Varying>(value: T): T => copyTable(value, "group", source, lengths);
  const only = (clock: number) => source.map((_, k) => (k % length === clock ? 1 : 0));
  const factor = (table: Table, clock: number): Table => {
    if (table.by.includes("group")) return copyTable(table, "group", source, lengths, only(clock));
    const values = only(clock).flatMap((f) => table.values.map((x) => x * f));
    return {...table, by: ["group", ...table.by], values};
  };
  const entering = (spread: Spread | undefined): Table => {
    if (typeof spread === "string") {
      indexOfName("spread", spread, Object.keys(model.spreads ?? {}));
      return factor(model.spreads![spread], 0);
    }
    return factor(spread ?? {by: [], values: [1]}, 0);
  };
  const tables = mapTables(model, copy);
  const given = Array.isArray(model.start)
    ? {by: ["state" as const], values: model.start}
    : model.start;
  const step = (rows: Matrix): Matrix =>
    source.map((g, k) =>
      source.map((h, l) => (l % length === Math.min((k % length) + 1, length - 1) ? rows[g][h] : 0))
    );
  const nested = (values: Matrices): Matrices =>
    Array.isArray(values[0]?.[0]) ? (values as Matrices[]).map(nested) : step(values as Matrix);
  const {regroup} = model;
  const same: Matrix = groups.map((_, g) => groups.map((_, h) => (g === h ? 1 : 0)));
  for (const [name, hazards] of Object.entries(exits)) {
    indexOfName(
      "exit",
      name,
      (model.exits ?? []).map((exit) => exit.name)
    );
    if (hazards.length !== length)
      throw new RangeError(
        `invalid ${name}; one hazard for each of ${length} clock values: ${hazards.length}`
      );
  }
  return {
    ...tables,
    groups: groups.flatMap((group) => Array.from({length}, (_, v) => `${group}[${v}]`)),
    spreads: Object.fromEntries(
      Object.entries(model.spreads ?? {}).map(([name, table]) => [name, copy(table)])
    ),
    start: {
      ...factor({by: given.by, values: given.values}, length - 1),
      ...startSpread(given, copy)
    },
    entries: model.entries?.map((entry, k) => ({
      ...tables.entries![k],
      spread: entering(entry.spread)
    })),
    programmes: model.programmes?.map((programme, k) => ({
      ...tables.programmes![k],
      spread: entering(programme.spread)
    })),
    regroup: Array.isArray(regroup)
      ? step(regroup)
      : regroup
        ? {...regroup, values: nested(regroup.values)}
        : step(same),
    exits: tables.exits?.map((exit) => {
      if (!Object.hasOwn(exits, exit.name)) return exit;
      if (typeof exit.hazard !== "number")
        throw new RangeError(
          `invalid ${exit.name}; one number is needed before it varies by the clock: table`
        );
      const hazards = Array.from({length: G}, () => exits[exit.name]).flat();
      return {...exit, hazard: {by: ["group" as const], values: hazards}};
    })
  };
}

function startSpread(
  start: Table & {spread?: Spread},
  copy: <T extends Varying>(value: T) => T
): {spread?: Spread} {
  const {spread} = start;
  return spread === undefined ? {} : {spread: typeof spread === "string" ? spread : copy(spread)};
}
