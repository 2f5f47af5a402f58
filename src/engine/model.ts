/** A dimension along which a number of a model may vary. */
export type Dimension = "step" | "state" | "age" | "group";

/** A table over the dimensions `by`, row-major: the last dimension of `by` varies fastest. */
export interface Table {
  by: Dimension[];
  values: number[];
  /** If given it must be the unit the place asks for: `1/yr`, `person`, `person/yr` or `1`. */
  unit?: string;
}

/** One number for all, or a table over the dimensions it varies by, and no others. */
export type Varying = number | Table;

/** Weights over age and group, ≥ 0, normalised when used: the name of one of `Model.spreads`, or a table. */
export type Spread = string | Table;

/** A transition matrix: row = from, column = to; one entry of a row may be `"rest"`, 1 minus the others. */
export type Matrix = (number | "rest")[][];

/** Matrices nested as deep as `by` is long. */
export type Matrices = Matrix | Matrices[];

/**
 * Moves of a whole system, one matrix or one per step, age or group.
 *
 * With `bands` a dimension has one matrix per band: `{step: [0, 5]}` is steps 0..4 and 5 to the end, `{age: [16,
 * 40]}` ages 16-39 and 40+. `period` (yr): the probabilities belong to this length of time, not to one step.
 * `generator`: the entries are rates (1/yr), the diagonal minus the row's sum (or `"rest"`), and P = exp(Q dt).
 */
export interface Transitions {
  by?: ("step" | "age" | "group" | "state")[];
  values: Matrices;
  generator?: boolean;
  period?: number;
  bands?: {step?: number[]; age?: number[]};
  /** Which value of a step or age cell selects the band; default start. */
  select?: "start" | "midpoint";
}

/** A competing cause of exit, acting on every state (give 0 where it does not act). */
export interface Exit {
  name: string;
  /** 1/yr, ≥ 0. */
  hazard: Varying;
}

/**
 * An exit or a move at a date: a share of each cell reaches it in the step, lives through half the step and leaves. Who
 * moves lives through the other half in the state it came to.
 */
export interface Scheduled {
  name: string;
  /** Share of a cell, in [0, 1]. */
  share: Varying;
  /** State it leads to, on those who are not in it; without it they leave the system. */
  to?: string;
}

/**
 * A move between two states. A hazard competes with the exits; a probability (per step) acts on who survived them.
 */
export interface Move {
  from: string;
  to: string;
  /** 1/yr; by step, age, group. */
  hazard?: Varying;
  /** In [0, 1] per step; by step, age, group. */
  probability?: Varying;
}

/** How many persons a flow requests: exactly one of `amount`, `per`, `topUp` and `rule`. */
export interface Flow {
  name: string;
  /** person/yr; by step. */
  amount?: Varying;
  /** 1/yr times the opening stock of every cell, summed: births, recruitment. */
  per?: Varying;
  /** As many as bring the stock of `states` to `stock` (person, by step) at the end of the step, after all else. */
  topUp?: {states: string[]; stock: Varying};
  /** Name of a function given to `compile`; `uses` names the flows of the same step that it reads. */
  rule?: string;
  uses?: string[];
  /** `fixed` (default): the total is certain; `poisson`: it is not. Without effect in expectation mode. */
  noise?: "fixed" | "poisson";
}

/** People coming in from outside. */
export interface Entry extends Flow {
  state: string;
  /** Over age and group; needed where the model has more than one cell. */
  spread?: Spread;
  /**
   * `middle` (default): exposed for half a step to the exits and to a generator; `start`: for the whole step; `end`: not at all.
   * Ages are those at the start of the step, for `end` those at its end.
   */
  moment?: "start" | "middle" | "end";
}

/**
 * People moved from state to state by amount: taken from those who survived the exits, in proportion to present ×
 * spread weight, never more than there are. Without `from` they come from outside, without `to` they leave (an exit
 * of that name). Whoever comes from outside is spread in proportion to present × weight of `to`.
 */
export interface Transfer extends Flow {
  from?: string;
  to?: string;
  spread?: Spread;
  /** One side outside only: a negative amount goes the other way (a remainder, a balancing flow). */
  signed?: boolean;
  /** Transfers of a later stage see the result of the earlier ones; default 0. */
  stage?: number;
  /** Under a binding stock, larger goes first; equal ones share pro rata. Default 0. */
  priority?: number;
}

/**
 * A capacity that flows share. Exactly one of: `capacity` (person/yr), `posts` (person; less the stock of `of`),
 * `share` (in [0, 1]; of the stock of `of` present when the flows act).
 */
export interface Limit {
  name: string;
  /** Names of entries, transfers or programmes (their intake). */
  flows: string[];
  capacity?: Varying;
  posts?: Varying;
  share?: Varying;
  of?: string[];
  /** `proRata` (default), or in the order of `flows`. */
  rule?: "proRata" | "priority";
}

/** A programme of fixed duration: a conveyor of duration/dt slots. Nobody completes who did not enter. */
export interface Programme extends Flow {
  /**
   * Years; a multiple of dt unless `split` shares the intake between the two neighbours. By step: who entered keeps
   * theirs.
   */
  duration: Varying;
  split?: boolean;
  /** State the intake is taken from; absent: outside. */
  from?: string;
  /** Weights of the intake over the cells of `from`. */
  intakeSpread?: Spread;
  /** Share leaving each slot in each step, in [0, 1]; one number, or by slot from the first. */
  dropOut?: number | number[];
  /** State drop-outs return to; absent: they leave the system. */
  dropOutTo?: string;
  /** Share of completers by state, sum at most 1; the others leave the system. By step where a table is given. */
  to: {state: string; share: Varying}[];
  /** Of completers over age and group. */
  spread?: Spread;
  moment?: "start" | "middle" | "end";
  /** Persons in each slot at the start, first slot first; or as if `steady` persons a year had always come in. */
  initial?: number[] | {steady: number};
}

/**
 * A multi-state stock-flow model as plain, serialisable data. All people not in `states` are outside.
 *
 * A step: (1) entries at the start; (2) exits, scheduled exits and moves by hazard act on the stock; (3) survivors
 * move by `transitions`: a generator acts with the exits, at once; (4) transfers; (5) entries in the middle and completers, exposed for half a step to exits and generators; (6) regrouping and ageing; (7)
 * entries at the end and top-ups.
 */
export interface Model {
  states: string[];
  /** Cells from..to of width dt; people who pass the last cell leave (`closed`, default) or stay in it (`open`). */
  ages?: {
    from: number;
    to: number;
    last?: "open" | "closed";
    /** Years per cell; default dt. Wider cells smear ages and must be asked for with `smear`. */
    width?: number;
    smear?: boolean;
  };
  groups?: string[];
  /** States that results also sum under one more name: the copies of a tunnel under that of the state they stand for. */
  copies?: Record<string, string[]>;
  /** Number of steps. */
  steps: number;
  /** dt in years: 1 (default), 1/2, 1/4, 1/12. */
  step?: number;
  /** Calendar time of the first instant; default 0. */
  from?: number;
  /** Persons: by state, or a table over state, age, group; what the table leaves out is spread by `spread`. */
  start: number[] | (Table & {spread?: Spread});
  exits?: Exit[];
  scheduled?: Scheduled[];
  moves?: Move[];
  transitions?: Matrix | Transitions;
  entries?: Entry[];
  transfers?: Transfer[];
  limits?: Limit[];
  programmes?: Programme[];
  /** Moves between groups at the end of a step, as shares; by step, age, state. */
  regroup?: Matrix | Transitions;
  /** Weights used by name. */
  spreads?: Record<string, Table>;
  /** φ ≥ 1: variance of moves and exits as a multiple of the multinomial's; by state. Default 1. */
  dispersion?: Varying;
  /**
   * Stocks that rules and `per` read: at the start of the step (default; error of order dt), or at its middle
   * (order dt² where nobody exits in between). Midpoint is for expectation mode.
   */
  integration?: "euler" | "midpoint";
}
