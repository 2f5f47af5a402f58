import type {ChunkTask} from "../../sweep/chunkTask.js";

/** A chunk that is not done yet. */
export interface OpenChunk {
  name: string;
  task: ChunkTask;
}

/** Has chunks made, wherever, and written to the sweep's folder; told `onChunk` after each. Ends when all are, or with an error. */
export type ChunkRunner = (
  chunks: Iterable<OpenChunk>,
  watch: {signal: AbortSignal; onChunk: () => void}
) => Promise<void>;
