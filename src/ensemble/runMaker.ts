/** Makes blocks of runs somewhere else, for instance in workers. */
export interface RunMaker {
  /** How many blocks to ask for before the first is there. */
  ahead: number;
  /** Numbers of the runs from `from` to before `to`, one run after the other; shape (runs × size of a run). */
  make(from: number, to: number): Promise<Float64Array>;
  /**
   * Asks those who make runs to get ready: a promise of each, kept when it can begin. Given, whoever counts makes runs as well, until they
   * are ready and where it would wait for them; absent, it waits.
   */
  ready?(): readonly Promise<unknown>[];
}

/** What makes single runs. */
export interface OwnRuns {
  /** How many numbers a run has. */
  readonly size: number;
  /** Makes the run of a number; none is made ahead from `until` on. */
  make(run: number, numbers: Float64Array, until?: number): void;
}

/** A block that is asked for, until its turn comes. */
interface Block {
  numbers: Promise<Float64Array>;
  /** Whether there is no more waiting for it. */
  settled: boolean;
}

/** Blocks made here that are kept, at most, because one before them is not there yet. */
const keptHere = 8;

/** Makes runs one after the other, shape (runs × size of a run). */
export function makeBlock({size, make}: OwnRuns, from: number, to: number): Float64Array {
  const numbers = new Float64Array(size * (to - from));
  for (let run = from; run < to; ++run)
    make(run, numbers.subarray((run - from) * size, (run - from + 1) * size), to);
  return numbers;
}

/**
 * Asks for blocks of runs ahead of their use, and hands them out in order, whichever is made first.
 *
 * @param maker - see {@link RunMaker}
 * @param runs - runs in all
 * @param blockSize - runs of a block; the last may be smaller
 * @param own - makes those that would have to be waited for, where makers say when they are ready; default nobody
 * @returns a function that gives the next block, or null where a later one was made instead; it rejects if the next could not be made
 */
export function blocksInOrder(
  {ahead, make, ready}: RunMaker,
  runs: number,
  blockSize: number,
  own?: OwnRuns
): () => Promise<Float64Array | null> {
  const queue: Block[] = [];
  const makers = own && ready?.();
  const most = makers ? ahead + keptHere : ahead;
  const room = makers ? roomOf(makers, ahead) : () => ahead;
  let asked = 0;
  const nextBlock = (made: RunMaker["make"]): Block => {
    const from = asked;
    asked = Math.min(runs, from + blockSize);
    return blockOf(made(from, asked));
  };
  const open = () => asked < runs && queue.length < most;
  const unsettled = () => queue.filter(({settled}) => !settled).length;
  return async () => {
    while (open() && unsettled() < room()) queue.push(nextBlock(make));
    if (own && makers && open() && !queue[0]?.settled) {
      queue.push({...nextBlock(async (from, to) => makeBlock(own, from, to)), settled: true});
      if (queue.length > 1) return null;
    }
    return (queue.shift() as Block).numbers;
  };
}

/** How many blocks those can have that are ready by now, of so many for all. */
function roomOf(makers: readonly Promise<unknown>[], ahead: number): () => number {
  let ready = 0;
  // Who cannot get ready says why when it is asked for a block.
  const begins = () => void ++ready;
  for (const maker of makers) maker.then(begins, begins);
  return () => (ahead * ready) / makers.length;
}

function blockOf(numbers: Promise<Float64Array>): Block {
  const block = {numbers, settled: false};
  const settle = () => {
    block.settled = true;
  };
  // Its failure is told when its turn comes; until then it must not count as unheard.
  numbers.then(settle, settle);
  return block;
}
