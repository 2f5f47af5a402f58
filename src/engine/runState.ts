import type {RandomStream} from "../quantity/randomStream.js";
import type {CompiledModel} from "./compiledModel.js";
import type {Workspace} from "./workspace.js";

interface AnyRun {
  readonly compiled: CompiledModel;
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
