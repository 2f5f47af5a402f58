import type {Strided} from "./readTable.js";
import type {Rule} from "./rule.js";
import type {Weights} from "./weights.js";

/** Where a flow comes from or goes to: a state ≥ 0, outside, or programme p as −2 − p. */
export const outside = -1;

/** Where a flow leads, and when. */
export interface FlowRoute {
  readonly from: number;
  readonly to: number;
  readonly weights: Weights | null;
  readonly signed: boolean;
  readonly stage: number;
  readonly priority: number;
  /** Entries and landings only. */
  readonly moment: "start" | "middle" | "end" | null;
  /** Position in causes if it leads outside; −1 otherwise. */
  readonly exit: number;
}

/** How a flow knows the number that it requests; a landing is told by its programme. */
export type FlowQuantity =
  | {readonly kind: "amount" | "per" | "topUp"; readonly table: Strided; readonly rule: null}
  | {readonly kind: "rule"; readonly table: null; readonly rule: Rule}
  | {readonly kind: "landing"; readonly table: null; readonly rule: null};

/** A flow in compiled form. */
export type CompiledFlow = FlowRoute &
  FlowQuantity & {
    readonly name: string;
    /** Position in `requested` and `granted`. */
    readonly index: number;
    /** Positions of the flows that its rule reads. */
    readonly uses: readonly number[];
    /** States whose stock a top-up brings up. */
    readonly toppedUp: readonly number[];
    readonly poisson: boolean;
    /** Address of its random numbers, and of their spreading over cells. */
    readonly key: number;
    readonly spreadKey: number;
  };
