import {printAside} from "../terminal/printable.js";
import {withProgress} from "../terminal/progress.js";
import type {ResultWords} from "../words/words.js";

/** Told of every chunk that is done. */
export type ChunkProgress = (done: number) => void;

/** Time between two lines where there is no terminal, ms. */
const pause = 30_000;

/**
 * Shows how far a sweep is and how long it will take: a bar on a terminal, else a line now and then.
 *
 * @param words - of the reader
 * @param counts - chunks in all, and those that were done before
 * @param work - told where to report
 */
export async function withChunkProgress<Value>(
  words: ResultWords,
  {total, before}: {total: number; before: number},
  work: (progress: ChunkProgress) => Promise<Value>
): Promise<Value> {
  const begun = performance.now();
  let told = begun;
  return withProgress(words.sweep.chunks, words.left, (bar) => {
    bar(before, total);
    return work((done) => {
      bar(done, total);
      const now = performance.now();
      if (process.stderr.isTTY || now - told < pause || done === before) return;
      told = now;
      const seconds = ((now - begun) / 1000) * ((total - done) / (done - before));
      printAside(words.sweep.progress({done, total, minutes: Math.ceil(seconds / 60)}));
    });
  });
}
