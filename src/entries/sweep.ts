// skillcast/sweep: places × scenarios × a design × runs, in chunks that merge. Pure: runs in Node, in a page and in a worker.

export type {ChunkRow, RowHead} from "../sweep/chunkRow.js";
export {type ChunkQuestion, type ChunkTask, chunkName, type KeptRuns} from "../sweep/chunkTask.js";
export {designPoints, pointCount} from "../sweep/designPoints.js";
export {latinHypercube} from "../sweep/latinHypercube.js";
export {chunkAt, layoutSweep, type SweepLayout, type SweepPlace} from "../sweep/layoutSweep.js";
export {type MergedRow, mergeRows, resultLevels} from "../sweep/mergeRows.js";
export {type PlanSum, type PromisingPlace, planSum, type SummedRuns} from "../sweep/planSum.js";
export {type Luck, type PlaceRank, type RankedPlace, rankPlaces} from "../sweep/rankPlaces.js";
export {readSweep} from "../sweep/readSweep.js";
export {type ChunkMaker, prepareChunk} from "../sweep/runChunk.js";
export type {LeagueRule, Sweep, SweepDesign, SweptParameter} from "../sweep/sweepFile.js";
