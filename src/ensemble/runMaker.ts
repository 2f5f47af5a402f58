/** Makes blocks of runs somewhere else, for instance in workers. */
export interface RunMaker {
  /** How many blocks to ask for before the first is there. */
  ahead: number;
  /** Numbers of the runs from `from` to before `to`, one run after the other; shape (runs × size of a run). */
  make(from: number, to: number): Promise<Float64Array>;
}

/**
 * Asks for blocks of runs ahead of their use, and hands them out in order, whichever is made first.
 *
 * @param maker - see {@link RunMaker}
 * @param runs - runs in all
 * @param blockSize - runs of a block; the last may be smaller
 * @returns a function that gives the next block; it rejects if that could not be made
 */
export function blocksInOrder(
  {ahead, make}: RunMaker,
  runs: number,
  blockSize: number
): () => Promise<Float64Array> {
  const waiting: Promise<Float64Array>[] = [];
  let asked = 0;
  return () => {
    for (; asked < runs && waiting.length < ahead; asked += blockSize) {
      const block = make(asked, Math.min(runs, asked + blockSize));
      // Its failure is told when its turn comes; until then it must not count as unheard.
      block.catch(() => {});
      waiting.push(block);
    }
    return waiting.shift() ?? Promise.reject(new RangeError(`invalid block; not of ${runs} runs`));
  };
}
