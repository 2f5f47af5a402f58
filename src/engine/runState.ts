import type {RandomStream} from "../quantity/randomStream.js";
import type {CompiledModel} from "./compiledModel.js";
import type {Source} from "./flowOrder.js";
import type {JointExposure} from "./jointExposure.js";
import type {MatrixTable} from "./matrixTable.js";
import type {Row} from "./row.js";
import type {Workspace} from "./workspace.js";

/**
 * What of a step not every model and mode needs, so that a program whose model and mode are known loads no more: `everyPart` has it all,
 * `plainParts` nothing.
 */
export interface StepParts {
  // Moves by probability, and what acts beside a generator.
  applyJoint(run: RunState, t: number, joint: JointExposure, half: boolean): void;
  applyTransitions(run: RunState, t: number, matrix: MatrixTable): void;
  // Whole persons: mode process.
  drawExits(run: WholeRun, t: number, half: boolean): void;
  drawBinomial(random: RandomStream, n: number, p: number): number;
  drawPoisson(random: RandomStream, mean: number): number;
  drawPart(random: RandomStream, n: number, part: number, mass: number): number;
  takeWhole(run: WholeRun, t: number, source: Source): void;
  // The noise of every cell: mode diffusion.
  seekExits(run: NoisyRun, t: number, i: number, half: boolean): void;
  addExitNoise(run: NoisyRun, row: Row, half: boolean): void;
  noteShares(run: NoisyRun, t: number, i: number): void;
  splitExits(run: NoisyRun, t: number, i: number, half: boolean): void;
  takeByChance(run: NoisyRun, t: number, source: Source): void;
  // Stocks that are brought to a number.
  topUp(run: RunState, t: number): void;
}

interface AnyRun {
  readonly compiled: CompiledModel;
  readonly parts: StepParts;
  readonly workspace: Workspace;
  /** Number of the run: the same seed and number give the same draws. */
  readonly number: number;
  /** Where persons in and out of cells are noted: before ageing or after it. */
  ledger: {readonly entered: Float64Array; readonly left: Float64Array} | null;
}

/** A run in which every flow is its mean. */
export interface ExpectedRun extends AnyRun {
  readonly random: null;
  readonly whole: false;
  readonly totals: false;
}

/** A run with real-valued noise: of every cell (diffusion), or of totals alone, shared out over their cells (totals). */
export interface NoisyRun extends AnyRun {
  readonly random: RandomStream;
  readonly whole: false;
  readonly totals: boolean;
}

/** A run of whole persons (process mode). */
export interface WholeRun extends AnyRun {
  readonly random: RandomStream;
  readonly whole: true;
  readonly totals: false;
}

/** One run under way: what the stages of a step share. */
export type RunState = ExpectedRun | NoisyRun | WholeRun;
