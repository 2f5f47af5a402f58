import type {Model} from "./model.js";
import type {Parts} from "./parts.js";
import type {Ledger, Scratch} from "./workspace.js";

/** What a rule may read: the values at the start of the step. One object, reused. */
export interface RuleContext {
  /** Calendar time at the start of the step, yr. */
  time: number;
  /** Index of the step, from 0. */
  step: number;
  /** Length of the step, yr. */
  dt: number;
  /** Persons in a state. */
  stock(state: string): number;
  /** person/yr asked for by another claim in this step; it must be named in `uses`. */
  claim(name: string): number;
}

/** A registered function: person/yr a claim asks for. */
export type Rule = (context: RuleContext) => number;

/** A compiled model: flat arrays laid out [state][group][age], age fastest. */
export interface Engine {
  readonly model: Model;
  readonly states: readonly string[];
  readonly groups: readonly string[];
  /** Number of age cells, and of all cells. */
  readonly ages: number;
  readonly cells: number;
  readonly steps: number;
  readonly dt: number;
  /**
   * Every way out, in the order of `Workspace.exits`: the declared exits, the scheduled one, `aged` (past a closed last
   * cell), `unspecified` (rows of `transitions` below 1), transfers to outside.
   */
  readonly causes: readonly string[];
  /** Entries, transfers and programme intakes, in the order of `requested` and `granted`. */
  readonly flows: readonly string[];
  readonly programmes: readonly string[];
  /**
   * The numbers of one part, in the layout they were declared in, to be overwritten between runs: an exit, the scheduled
   * exit, an entry, a transfer, a limit or a programme by its name (hazard, share, amount, per, stock, capacity, intake),
   * `start`, `dispersion`, `transitions`, `regroup`, `spread.<name>`, `move.<from>.<to>`, `<programme>.dropOut`,
   * `<programme>.initial`, `<programme>.<state>` (share of completers).
   * After writing call `touch(name)`, else derived tables are stale.
   */
  slot(name: string): Float64Array;
  /** Marks a slot as changed (all without a name): the next run derives its tables again. */
  touch(name?: string): void;
  /** The flat arrays that `run` reads; their form may change. */
  readonly parts: Parts;
}

/** What a run writes: allocated once for an engine by `createWorkspace`, overwritten by every run. */
export interface Workspace {
  /** Persons, [instant][state]; (steps + 1) × states. */
  readonly stocks: Float64Array;
  /** Persons, [instant][state][group][age]; only if asked for. */
  readonly cells: Float64Array | null;
  /** Persons leaving in a step, [step][cause][state], those of entrants in the middle included. */
  readonly exits: Float64Array;
  /** Persons moving in a step, [step][from][to]: hazards, transitions, transfers. */
  readonly moves: Float64Array;
  /** Persons moving between groups at the end of a step, [step][from][to]. */
  readonly regrouped: Float64Array;
  /** Persons asked for and granted in a step, [step][flow]. */
  readonly requested: Float64Array;
  readonly granted: Float64Array;
  /** Persons in programmes, [instant][programme]; completers and drop-outs, [step][programme]. */
  readonly content: Float64Array;
  readonly completers: Float64Array;
  readonly dropOuts: Float64Array;
  /** Persons in and out of each cell; only if asked for. */
  readonly ledger: Ledger | null;
  /** Buffers of the run. */
  readonly scratch: Scratch;
}

/** How a run treats chance. */
export interface RunOptions {
  /** `expectation` (default), `diffusion` (Gaussian noise on totals), `process` (whole persons). */
  mode?: "expectation" | "diffusion" | "process";
  /** Needed for the last two. */
  seed?: number;
  /** Number of the run: same seed and number, same result, whatever ran before. */
  run?: number;
}
