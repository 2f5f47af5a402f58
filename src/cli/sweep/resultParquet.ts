import {closeSync, fsyncSync, openSync, renameSync, rmSync} from "node:fs";
import type {MergedRow} from "../../sweep/mergeRows.js";
import {resultLevels} from "../../sweep/mergeRows.js";
import {loadParquet} from "./loadParquet.js";

/** Where merged rows are from. */
export interface ResultGroup {
  place: string;
  scenario: string;
  point: number;
  rows: readonly MergedRow[];
}

/** Rows that are held before they are written. */
const rowGroup = 20_000;

/**
 * Writes merged rows as one Parquet file, some at a time, so that memory does not grow with the sweep; whole or not at all.
 *
 * @param path - where to write; its folder exists
 * @param version - of the program
 * @returns `add` for groups in their order, `finish` to put the file in its place, `cancel` to leave nothing
 */
export async function resultWriter(path: string, version: string) {
  const {ParquetWriter, fileWriter, schemaFromColumnData} = await loadParquet();
  const part = `${path}.${process.pid}.part`;
  const schema = schemaFromColumnData({columnData: columns([])});
  const writer = new ParquetWriter({
    writer: fileWriter(part),
    schema,
    createdBy: `skillcast ${version}`
  });
  let held: FlatRow[] = [];
  const flush = async () => {
    if (held.length > 0) await writer.write({columnData: columns(held), rowGroupSize: rowGroup});
    held = [];
  };
  return {
    async add({rows, ...group}: ResultGroup) {
      for (const row of rows) held.push({...group, ...row});
      if (held.length >= rowGroup) await flush();
    },
    async finish() {
      await flush();
      await writer.finish();
      const handle = openSync(part, "r+");
      fsyncSync(handle);
      closeSync(handle);
      renameSync(part, path);
    },
    cancel: () => rmSync(part, {force: true})
  };
}

type FlatRow = Omit<ResultGroup, "rows"> & MergedRow;

/** The columns of results: numbers that are none are empty. */
function columns(rows: readonly FlatRow[]) {
  const number = (name: string, of: (row: FlatRow) => number) => ({
    name,
    type: "DOUBLE" as const,
    data: rows.map((row) => (Number.isFinite(of(row)) ? of(row) : null))
  });
  return [
    {name: "place", type: "STRING" as const, data: rows.map(({place}) => place)},
    {name: "scenario", type: "STRING" as const, data: rows.map(({scenario}) => scenario)},
    {name: "point", type: "INT32" as const, data: rows.map(({point}) => point)},
    {name: "quantity", type: "STRING" as const, data: rows.map(({quantity}) => quantity)},
    {name: "id", type: "STRING" as const, data: rows.map(({id}) => id)},
    {name: "year", type: "INT32" as const, data: rows.map(({year}) => year)},
    {name: "unit", type: "STRING" as const, data: rows.map(({unit}) => unit)},
    {name: "runs", type: "INT32" as const, data: rows.map(({runs}) => runs)},
    {name: "missing", type: "INT32" as const, data: rows.map(({missing}) => missing)},
    number("mean", ({mean}) => mean),
    number("deviation", ({deviation}) => deviation),
    number("minimum", ({minimum}) => minimum),
    ...resultLevels.map((level, i) =>
      number(`q${String(Math.round(100 * level)).padStart(2, "0")}`, ({quantiles}) => quantiles[i])
    ),
    number("maximum", ({maximum}) => maximum),
    {name: "met", type: "INT32" as const, data: rows.map(({met}) => met)},
    number("chance", ({met, runs}) => (met === null ? Number.NaN : met / runs))
  ];
}
