import {closeSync, fsyncSync, openSync, renameSync, rmSync} from "node:fs";
import {join} from "node:path";
import {clearParts, filePart} from "../../data/files/filePart.js";
import {writeWhole} from "../../data/files/writeWhole.js";
import {indicatorList} from "../../pipeline/indicatorList.js";
import type {Project} from "../../project/project.js";
import {addsUp} from "../../quantity/addsUp.js";
import {chunkName} from "../../sweep/chunkTask.js";
import {chunkAt, type SweepLayout, type SweepPlace} from "../../sweep/layoutSweep.js";
import {type League, type LeaguePlace, leagueTable} from "../../sweep/leagueTable.js";
import {type MergedRow, RowMerger, resultLevels} from "../../sweep/mergeRows.js";
import {planGoal} from "../../sweep/planGoal.js";
import type {Sweep, SweptParameter} from "../../sweep/sweepFile.js";
import type {ChunkStore} from "./chunkStore.js";
import {loadParquet} from "./loadParquet.js";

/** What is collected, and from where. */
export interface Collecting {
  sweep: Sweep;
  layout: SweepLayout;
  places: readonly SweepPlace[];
  /** The province, where the sweep names one. */
  province?: Project;
  store: ChunkStore;
  /** Folder of the results. */
  out: string;
  version: string;
  signal: AbortSignal;
}

/** What a sweep says beside its files: the leagues, and the chances of targets. */
export interface Collected {
  leagues: League[];
  /** Rows written. */
  rows: number;
}

/**
 * Merges the chunks of a sweep, each once and in the order of their runs, into `results.parquet`, and ranks its places. One question is
 * held at a time, so that memory does not grow with runs, scenarios or points.
 *
 * @param collecting - see {@link Collecting}
 * @returns undefined if a chunk was not what its name says: it is gone, and must be made again
 */
export async function collectSweep(collecting: Collecting): Promise<Collected | undefined> {
  const {sweep, layout, store, out, version, signal} = collecting;
  const writer = await resultWriter(join(out, "results.parquet"), version);
  const kept = new Map<string, KeptPlace[]>();
  let rows = 0;
  try {
    const each = layout.chunks / layout.questions.length;
    for (const [q, question] of layout.questions.entries()) {
      const {place, scenarioId: scenario, point} = question;
      const merger = new RowMerger();
      for (let c = 0; c < each; c++) {
        signal.throwIfAborted();
        const chunk = await store.read(chunkName(chunkAt(layout, q * each + c), version));
        if (!chunk) return undefined;
        merger.add(chunk);
      }
      const merged = merger.rows();
      rows += merged.length;
      await writer.add({place, scenario, point, rows: merged});
      keep(kept, collecting, {place, scenario, point, merged});
    }
    await writer.finish();
  } finally {
    writer.cancel();
  }
  await writePoints(join(out, "points.parquet"), sweep.design?.parameters ?? [], layout.points);
  return {leagues: leaguesOf(kept, collecting), rows};
}

interface KeptPlace extends LeaguePlace {
  scenario: string;
  point: number;
}

/** Keeps the single runs of a place that a league needs. */
function keep(
  kept: Map<string, KeptPlace[]>,
  {sweep, places}: Collecting,
  {
    place,
    scenario,
    point,
    merged
  }: {
    place: string;
    scenario: string;
    point: number;
    merged: readonly MergedRow[];
  }
): void {
  const {league} = sweep;
  const project = places.find((one) => one.place === place)?.project;
  if (!league || !project) return;
  const {plan, setup} = project;
  const of = (year: number) =>
    merged.find((row) => row.id === league.indicator && row.year === year && row.values)?.values;
  const [values, start] = [of(league.year), of(setup.startYear)];
  if (!values) return;
  const key = `${scenario} ${point}`;
  const own = kept.get(key) ?? [];
  own.push({scenario, point, place, plan, name: setup.place, values, ...(start ? {start} : {})});
  kept.set(key, own);
}

function leaguesOf(
  kept: ReadonlyMap<string, readonly KeptPlace[]>,
  {sweep, places, province}: Collecting
): League[] {
  const {league} = sweep;
  if (!league) return [];
  const goal = province && planGoal(province.plan, league.indicator, league.year)?.goal;
  const [{project}] = places;
  const unit = indicatorList(project.setup).find(({id}) => id === league.indicator)?.unit;
  const adds = unit !== undefined && addsUp(unit);
  return [...kept.values()].map((own) => {
    const [{scenario, point}] = own;
    return leagueTable(own, league, {scenario, point, province: goal ?? null, adds});
  });
}

/**
 * Writes the points of a design: a row a point, a column a parameter, to be joined with results by `point`.
 *
 * @param path - where to write
 * @param parameters - of the design, in its order
 * @param points - of the layout
 */
async function writePoints(
  path: string,
  parameters: readonly SweptParameter[],
  points: SweepLayout["points"]
): Promise<void> {
  const {parquetWriteBuffer} = await loadParquet();
  const buffer = parquetWriteBuffer({
    columnData: [
      {name: "point", type: "INT32", data: points.map((_, point) => point)},
      ...parameters.map(({target}, i) => ({
        name: target,
        type: "DOUBLE" as const,
        data: points.map((values) => values[i])
      }))
    ],
    createdBy: "skillcast"
  });
  writeWhole(path, new Uint8Array(buffer));
}

/** Where merged rows are from. */
interface ResultGroup {
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
async function resultWriter(path: string, version: string) {
  const {ParquetWriter, fileWriter, schemaFromColumnData} = await loadParquet();
  const part = filePart(path);
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
      clearParts(path);
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
