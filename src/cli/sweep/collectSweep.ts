import {join} from "node:path";
import {indicatorList} from "../../pipeline/indicatorList.js";
import type {Project} from "../../project/project.js";
import {addsUp} from "../../quantity/addsUp.js";
import {chunkName} from "../../sweep/chunkTask.js";
import {chunkAt, type SweepLayout, type SweepPlace} from "../../sweep/layoutSweep.js";
import {type League, type LeaguePlace, leagueTable} from "../../sweep/leagueTable.js";
import {type MergedRow, RowMerger} from "../../sweep/mergeRows.js";
import {planGoal} from "../../sweep/planGoal.js";
import type {Sweep} from "../../sweep/sweepFile.js";
import type {ChunkStore} from "./chunkStore.js";
import {writePoints} from "./pointTable.js";
import {resultWriter} from "./resultParquet.js";

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
