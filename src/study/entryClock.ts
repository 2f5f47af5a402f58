import type {Exit, Matrix, Model, Spread, Table, Varying} from "../engine/model.js";
import {indexOfName} from "../engine/shape.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkModel} from "./checkModel.js";
import {
  checkCopyHazards,
  copyTable,
  lengthsOf,
  mapMatrices,
  mapTables,
  startTable
} from "./copyTables.js";

/**
 * Gives every entry cohort its own clock v, the steps since entry: rates may then depend on it.
 *
 * Each group becomes `length` groups `group[0]`, `group[1]`, …, the last for v ≥ length − 1. Who enters starts at 0
 * and moves on at the end of every step. Who was there at the start is in the last.
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
  checkKeys("options of entryClock", options, {length: true, exits: true});
  checkModel(model);
  const {length, exits = {}} = options;
  checkInteger("length", length, 2, 1000);
  checkCopyHazards(model, exits, length, "clock values");
  const groups = model.groups ?? ["all"];
  const source = groups.flatMap((_, g) => Array.from({length}, () => g));
  const lengths = lengthsOf(model);
  const copy = <T extends Varying>(value: T): T => copyTable(value, "group", source, lengths);
  const {spread, ...start} = startTable(model);
  const {spreads = {}} = model;
  const entering = (given: Spread | undefined): Table =>
    atClock(spreadTable(given, spreads), 0, length, model);
  const tables = mapTables(model, copy);
  return {
    ...tables,
    groups: groups.flatMap((group) => Array.from({length}, (_, v) => `${group}[${v}]`)),
    spreads: Object.fromEntries(
      Object.entries(spreads).map(([name, table]) => [name, copy(table)])
    ),
    start: {
      ...atClock(start, length - 1, length, model),
      ...(spread === undefined ? {} : {spread: typeof spread === "string" ? spread : copy(spread)})
    },
    entries: tables.entries?.map((entry, k) => ({
      ...entry,
      spread: entering(model.entries?.[k].spread)
    })),
    programmes: tables.programmes?.map((programme, k) => ({
      ...programme,
      spread: entering(model.programmes?.[k].spread)
    })),
    regroup: moveOn(model, source, length),
    exits: tables.exits?.map((exit) => byClock(exit, exits, groups.length))
  };
}

/** A table in which only the groups of one clock value have persons or weight. */
function atClock(table: Table, clock: number, length: number, model: Model): Table {
  const groups = model.groups?.length ?? 1;
  const source = Array.from({length: groups * length}, (_, k) => Math.floor(k / length));
  const only = source.map((_, k) => (k % length === clock ? 1 : 0));
  if (table.by.includes("group")) return copyTable(table, "group", source, lengthsOf(model), only);
  const values = only.flatMap((f) => table.values.map((x) => x * f));
  return {...table, by: ["group", ...table.by], values};
}

function spreadTable(spread: Spread | undefined, spreads: Readonly<Record<string, Table>>): Table {
  if (typeof spread !== "string") return spread ?? {by: [], values: [1]};
  indexOfName("spread", spread, Object.keys(spreads));
  return spreads[spread];
}

/** The regrouping of a model, with everybody's clock moved on by one. */
function moveOn(
  {regroup, groups = ["all"]}: Model,
  source: readonly number[],
  length: number
): Model["regroup"] {
  const step = (rows: Matrix): Matrix =>
    source.map((g, k) =>
      source.map((h, l) => (l % length === Math.min((k % length) + 1, length - 1) ? rows[g][h] : 0))
    );
  if (Array.isArray(regroup)) return step(regroup);
  if (regroup) return {...regroup, values: mapMatrices(regroup.values, step)};
  return step(groups.map((_, g) => groups.map((_, h) => (g === h ? 1 : 0))));
}

/** An exit with the hazards by clock that were given for it. */
function byClock(
  exit: Exit,
  hazards: Readonly<Record<string, readonly number[]>>,
  groups: number
): Exit {
  if (!Object.hasOwn(hazards, exit.name)) return exit;
  if (typeof exit.hazard !== "number")
    throw new RangeError(
      `invalid ${exit.name}; one number is needed before it varies by the clock: table`
    );
  const values = Array.from({length: groups}, () => hazards[exit.name]).flat();
  return {...exit, hazard: {by: ["group"], values}};
}
