import {highWord} from "../quantity/highWord.js";
import {assembleModule} from "./assembleModule.js";
import {
  addCells,
  addUp,
  adjustCells,
  joinCells,
  moveCells,
  scaleCells,
  spreadCells,
  sumCells,
  sumProducts,
  sumRanges,
  takeCells
} from "./cellKernels.js";
import {
  exposeAges,
  exposeHalf,
  exposePair,
  exposeScheduled,
  exposeScheduledPair,
  noteScheduled,
  noteSquares
} from "./exposureKernels.js";
import {noiseKernel} from "./noiseKernel.js";
import {randomKernel} from "./randomKernel.js";
import {
  addUpWeighted,
  decay,
  enterCells,
  exitShares,
  mixedDecay,
  raiseCells,
  riseCells,
  surviveCells
} from "./survivalKernels.js";

const kernels = {
  addCells,
  addUp,
  addUpWeighted,
  adjustCells,
  decay,
  enterCells,
  exitShares,
  exposeAges,
  exposeHalf,
  exposePair,
  exposeScheduled,
  exposeScheduledPair,
  joinCells,
  mixedDecay,
  moveCells,
  noteScheduled,
  noteSquares,
  raiseCells,
  riseCells,
  scaleCells,
  spreadCells,
  sumCells,
  sumProducts,
  sumRanges,
  surviveCells,
  takeCells,
  randomOne: (stride: number) => randomKernel(stride, 1),
  randomTwo: (stride: number) => randomKernel(stride, 2)
};

/** Functions of WebAssembly that work on all lanes of a batch: addresses and lengths in bytes, in the order of their kernels. */
export type BatchKernels = Record<keyof typeof kernels | "noise", (...bytes: number[]) => void>;

/** What of WebAssembly is used. */
interface WebAssemblyParts {
  Module: new (bytes: Uint8Array) => object;
  Instance: new (module: object, imports: object) => {exports: object};
  Memory: new (pages: {initial: number}) => {readonly buffer: ArrayBuffer};
}

/** A memory, and the kernels that work in it. */
export interface BatchMachine {
  memory: ArrayBuffer;
  kernels: BatchKernels;
}

/** The last module that was made: the same causes and states ask for it again, and code that is quick by now stays so. */
let last: {kind: string; module: object} | undefined;

/** Makes the module of the kernels, or gives the last one. */
function moduleOf(
  Module: WebAssemblyParts["Module"],
  lanes: number,
  causes: number,
  states: number
): object {
  const kind = `${lanes} ${causes} ${states}`;
  if (last?.kind !== kind) {
    const codes = Object.entries(kernels).map(([name, write]) => [name, write(8 * lanes)] as const);
    const noise = noiseKernel(8 * lanes, causes, states);
    const bytes = assembleModule({...Object.fromEntries(codes), noise});
    last = {kind, module: new Module(bytes)};
  }
  return last.module;
}

/**
 * Makes the kernels of a batch; null where WebAssembly or its vectors are missing or forbidden, or numbers lie the other way round.
 *
 * @param lanes - of the batch, a multiple of 4
 * @param bytes - of memory
 * @param causes - of exit
 * @param states - of the model
 */
export function batchMachine(
  lanes: number,
  bytes: number,
  causes: number,
  states: number
): BatchMachine | null {
  const {WebAssembly: parts} = globalThis as {WebAssembly?: WebAssemblyParts};
  if (!parts || highWord !== 1) return null;
  try {
    const module = moduleOf(parts.Module, lanes, causes, states);
    const memory = new parts.Memory({initial: Math.ceil(bytes / 65536)});
    const {exports} = new parts.Instance(module, {lanes: {memory}});
    return {memory: memory.buffer, kernels: exports as BatchKernels};
  } catch {
    return null;
  }
}
