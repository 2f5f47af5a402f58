import type {RandomStream} from "../quantity/randomStream.js";
import type {Workspace} from "./engine.js";
import type {Parts} from "./parts.js";

/** One run under way: what the stages of a step share. */
export interface Pass {
  readonly parts: Parts;
  readonly workspace: Workspace;
  /** Null in expectation mode. */
  readonly random: RandomStream | null;
  readonly run: number;
  /** Whole persons (process mode). */
  readonly whole: boolean;
  /** Where persons in and out of cells are noted: before ageing or after it. */
  ledger: {readonly entered: Float64Array; readonly left: Float64Array} | null;
}
