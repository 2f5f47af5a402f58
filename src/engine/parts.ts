import type {Rule} from "./engine.js";
import type {Cause, HazardSet} from "./hazardSets.js";
import type {MatrixTable} from "./matrixTable.js";
import type {ProbabilityMoves} from "./readCauses.js";
import type {Strided} from "./readTable.js";
import type {ScheduledShare} from "./scheduledShare.js";
import type {Shape} from "./shape.js";

/** Weights over a block of cells, [group][age], with what follows from them. */
export interface Weights {
  readonly table: Strided;
  readonly w: Float64Array;
  /** The same, summing to one. */
  readonly share: Float64Array;
  /** First and one past the last age with weight, by group. */
  readonly low: Int32Array;
  readonly high: Int32Array;
  /** Largest weight. */
  most: number;
  dirty: boolean;
}

/** Where a flow comes from or goes to: a state ≥ 0, outside, or programme p as −2 − p. */
export const outside = -1;

/** A claim in compiled form. */
export interface Flow {
  readonly name: string;
  /** Position in `requested` and `granted`. */
  readonly index: number;
  readonly kind: "amount" | "per" | "fill" | "rule" | "landing";
  readonly table: Strided | null;
  readonly rule: Rule | null;
  readonly uses: readonly number[];
  /** States whose stock a fill brings up. */
  readonly fills: readonly number[];
  readonly from: number;
  readonly to: number;
  readonly weights: Weights | null;
  readonly signed: boolean;
  readonly stage: number;
  readonly priority: number;
  readonly poisson: boolean;
  /** Entries and landings only. */
  readonly moment: "start" | "middle" | "end" | null;
  /** Position in causes if it leads outside; −1 otherwise. */
  readonly exit: number;
  /** Address of its random numbers, and of their spreading over cells. */
  readonly key: number;
  readonly spreadKey: number;
}

/** Transfers out of one state in one stage; those with the same weights together. */
export interface Source {
  readonly from: number;
  readonly bundles: readonly {readonly weights: Weights | null; readonly flows: readonly Flow[]}[];
}

/** Persons added to a state in proportion to those present, or taken away: `sign` × the flow's amount. */
export interface Adjustment {
  readonly flow: Flow;
  /** The flow as a list of one. */
  readonly alone: readonly Flow[];
  readonly state: number;
  readonly sign: 1 | -1;
  /** Where people are taken from: the state, for amounts that take away; `from`, for fills between states. */
  readonly source: Source;
}

/** What happens in one stage of the transfers. */
export interface Stage {
  readonly sources: readonly Source[];
  readonly adjustments: readonly Adjustment[];
}

/** A limit in compiled form. */
export interface CompiledLimit {
  readonly name: string;
  readonly kind: "capacity" | "posts" | "share";
  readonly table: Strided;
  readonly of: readonly number[];
  readonly flows: readonly number[];
  readonly priority: boolean;
}

/** A programme in compiled form; its content lies in the workspace by steps still to go. */
export interface CompiledProgramme {
  readonly name: string;
  readonly intake: Flow;
  /** Duration in years, by step. */
  readonly duration: Strided;
  readonly split: boolean;
  /** Most slots at any step, and where its slots begin in the workspace. */
  readonly slots: number;
  readonly offset: number;
  /** Share leaving by slot since entry; one number for all, or as many as slots. */
  readonly dropOut: Float64Array;
  readonly landings: readonly {flow: Flow; share: Strided}[];
  readonly dropOutLanding: Flow | null;
  /** Persons by slot since entry, or persons a year if steady. */
  readonly initial: Float64Array;
  readonly steady: boolean;
  readonly key: number;
}

/** Everything a step needs, in flat arrays. Not part of the public API. */
export interface Parts {
  readonly shape: Shape;
  readonly open: boolean;
  /** Share of a cell that moves up in a step; 0 without ages. */
  readonly ageing: number;
  readonly start: {
    readonly table: Strided;
    readonly weights: Strided | null;
    readonly share: Float64Array;
  };
  readonly causes: readonly Cause[];
  readonly exitNames: readonly string[];
  readonly sets: readonly HazardSet[];
  /** By state: the sets that act on it, without and with age; the causes that act on it. */
  readonly flatSets: readonly (readonly HazardSet[])[];
  readonly agedSets: readonly (readonly HazardSet[])[];
  readonly causesOf: readonly (readonly Cause[])[];
  /** By state: a cause varies by age and group, or moves people. */
  readonly needsCells: readonly boolean[];
  /** By state: all groups read the same hazards by age. */
  readonly sharesAges: readonly boolean[];
  readonly scheduled: readonly ScheduledShare[];
  readonly aged: number;
  readonly unspecified: number;
  readonly transitions: MatrixTable | null;
  readonly probabilityMoves: ProbabilityMoves | null;
  readonly regroup: MatrixTable | null;
  readonly flows: readonly Flow[];
  /** Claims in the order of evaluation; fills come last. */
  readonly claims: readonly Flow[];
  readonly fills: readonly Adjustment[];
  readonly stages: readonly Stage[];
  /** Entries and landings by moment. */
  readonly entries: {
    readonly start: readonly Flow[];
    readonly middle: readonly Flow[];
    readonly end: readonly Flow[];
  };
  readonly capacityLimits: readonly CompiledLimit[];
  readonly stockLimits: readonly CompiledLimit[];
  readonly programmes: readonly CompiledProgramme[];
  readonly slots: number;
  readonly weights: readonly Weights[];
  readonly dispersion: Strided;
  readonly midpoint: boolean;
  /** A claim reads stocks. */
  readonly reads: boolean;
  readonly exposureKey: number;
  readonly entrantKey: number;
  readonly entrantSplitKey: number;
  readonly splitKey: number;
  readonly transitKey: number;
  readonly regroupKey: number;
  readonly ageKey: number;
}
