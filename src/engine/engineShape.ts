import type {CompiledModel} from "./compiledModel.js";
import type {Model} from "./model.js";

/** A compiled model: flat arrays laid out [state][group][age], age fastest. */
export interface EngineShape {
  readonly model: Model;
  readonly states: readonly string[];
  readonly groups: readonly string[];
  /** Number of age cells, and of all cells. */
  readonly ages: number;
  readonly cells: number;
  readonly steps: number;
  readonly dt: number;
  /**
   * Every way out, in the order of `Workspace.exits`: the declared exits, the scheduled one, `aged` (past a closed
   * last cell), `unspecified` (rows of `transitions` below 1), transfers to outside.
   */
  readonly causes: readonly string[];
  /** Entries, transfers and programme intakes, in the order of `requested` and `granted`. */
  readonly flows: readonly string[];
  readonly programmes: readonly string[];
  /**
   * The numbers of one part, in the layout they were declared in, to be overwritten between runs: an exit, the
   * scheduled exit, an entry, a transfer, a limit or a programme by its name (hazard, share, amount, per, stock,
   * capacity, intake), `start`, `dispersion`, `transitions`, `regroup`, `spread.<name>`, `move.<from>.<to>`,
   * `<programme>.dropOut`, `<programme>.initial`, `<programme>.<state>` (share of completers). After writing call
   * `touch(name)`, else derived tables are stale.
   */
  slot(name: string): Float64Array;
  /** Marks a slot as changed (all without a name): the next run derives its tables again. */
  touch(name?: string): void;
  /** The flat arrays that `run` reads; their form may change. */
  readonly compiled: CompiledModel;
}
