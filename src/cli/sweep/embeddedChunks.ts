import {giveWay} from "../../ensemble/giveWay.js";
import {withWorkers} from "../workerPool.js";
import type {MadeChunk} from "./chunkParquet.js";
import type {ChunkRunner} from "./chunkRunner.js";
import type {ChunkStore} from "./chunkStore.js";
import {chunksHere} from "./makeChunk.js";

/**
 * Has chunks made here, by a pool of threads where there is more than one core; each is written as it comes.
 *
 * @param store - where documents are read and chunks are written
 */
export function embeddedChunks(store: ChunkStore): ChunkRunner {
  return (chunks, {signal, onChunk}) => {
    const here = chunksHere();
    return withWorkers(
      null,
      async (pool) => {
        const rest = chunks[Symbol.iterator]();
        const one = async (): Promise<void> => {
          for (let next = rest.next(); !next.done; next = rest.next()) {
            // Chunks may be smaller than what a run gives way after: a wish to stop is heard between them.
            await giveWay();
            signal.throwIfAborted();
            const {task} = next.value;
            const {question, from, to} = task;
            const options = {question, file: store.document(question.document)};
            const made = await (pool
              ? pool.run<MadeChunk>({kind: "chunk", options, from, to})
              : here(options, task));
            store.write(made.name, made.bytes);
            onChunk();
          }
        };
        await Promise.all(Array.from({length: pool ? 2 * pool.workers : 1}, one));
      },
      {signal, worth: true}
    );
  };
}
