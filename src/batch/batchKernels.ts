import {highWord} from "../quantity/highWord.js";
import {assembleModule} from "./assembleModule.js";
import {
  addCells,
  adjustCells,
  joinCells,
  moveCells,
  scaleCells,
  sumCells,
  sumProducts,
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

const kernels = {
  addCells,
  adjustCells,
  exposeAges,
  exposeHalf,
  exposePair,
  exposeScheduled,
  exposeScheduledPair,
  joinCells,
  moveCells,
  noteScheduled,
  noteSquares,
  scaleCells,
  sumCells,
  sumProducts,
  takeCells,
  random: randomKernel
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
  const stride = 8 * lanes;
  const codes = Object.entries(kernels).map(([name, write]) => [name, write(stride)] as const);
  const noise = noiseKernel(stride, causes, states);
  try {
    const module = new parts.Module(assembleModule({...Object.fromEntries(codes), noise}));
    const memory = new parts.Memory({initial: Math.ceil(bytes / 65536)});
    const {exports} = new parts.Instance(module, {lanes: {memory}});
    return {memory: memory.buffer, kernels: exports as BatchKernels};
  } catch {
    return null;
  }
}
