/** A linear program, some of whose unknowns may be whole numbers. */
export interface LinearProgram {
  maximise: boolean;
  /** One an unknown: its weight in what is made large or small. */
  weights: readonly number[];
  lower: readonly number[];
  upper: readonly number[];
  /** Whether an unknown is a whole number. */
  whole: readonly boolean[];
  /** lower ≤ Σ values · unknowns ≤ upper. */
  rows: readonly LinearRow[];
  /** How far from the best a solution in whole numbers may stay, as a share of it; default 0. */
  tolerance?: number;
}

/** One condition of a linear program; unknowns that it does not name have the coefficient 0. */
export interface LinearRow {
  lower: number;
  upper: number;
  /** Numbers of the unknowns, each once, and their coefficients. */
  unknowns: readonly number[];
  values: readonly number[];
}

/** What a solver found. */
export interface LinearSolution {
  /** `limit`: it gave up before it could prove the best; `values` are the best found, none if there is none. */
  status: "optimal" | "infeasible" | "limit";
  values: Float64Array;
  /** What no solution can beat, unit of the weights. */
  bound: number;
  /**
   * How much the optimum grows with the upper (or lower) end of what binds; 0 where nothing does. Of programs in whole numbers they mean
   * nothing.
   */
  unknownPrices: Float64Array;
  rowPrices: Float64Array;
}

/** Solves a linear program; the same program gives the same solution. */
export type LinearSolver = (program: LinearProgram) => LinearSolution | Promise<LinearSolution>;
