import type {LinearProgram, LinearSolution, LinearSolver} from "../decide/linearProgram.js";

/** What of a model of HiGHS is used here. */
interface HighsModel {
  options: {set(options: Record<string, number | boolean | string>): void};
  info: {get(name: string): number | bigint};
  run(): unknown;
  getModelStatus(): number;
  getSolution(): {colValue: Float64Array; colDual: Float64Array; rowDual: Float64Array};
  dispose(): void;
}

/** What of the loaded highs module is used here. */
export interface Highs {
  createModel(data: object): HighsModel;
  constants: {modelStatus: Record<string, number>; objectiveSense: Record<string, unknown>};
}

/** How the module is loaded; in a page `locateFile` says where highs.wasm is. */
export interface HighsOptions {
  locateFile?: (name: string) => string;
}

/** Branches of the search at most: by their number and not by the clock, so that the same program gives the same solution. */
const mostNodes = 2000;

/**
 * Loads HiGHS in WebAssembly, an optional peer dependency, as the solver of `allocateBudget`.
 *
 * @param options - see {@link HighsOptions}
 * @returns see `LinearSolver`
 * @throws (rejects) Error with the command that installs it, if it is missing
 * @example
 * (await loadHighs())({maximise: true, weights: [3, 5], lower: [0, 0], upper: [4, 6], whole: [false, false], rows: [{lower: 0, upper: 18, unknowns: [0, 1], values: [3, 2]}]}).values // => Float64Array.of(2, 6)
 */
export async function loadHighs(options: HighsOptions = {}): Promise<LinearSolver> {
  const name = "highs";
  let loaded: {default: (options: HighsOptions) => Promise<Highs>};
  try {
    loaded = await import(name);
  } catch (cause) {
    throw new Error("skillcast/highs needs highs; run npm install highs", {cause});
  }
  return highsSolver(await loaded.default(options));
}

/**
 * Makes a solver of the loaded highs module, where it was imported by other means.
 *
 * @param highs - what its loader gave
 * @example
 * highsSolver({createModel: () => {}}).length // => 1
 */
export function highsSolver(highs: Highs): LinearSolver {
  return (program) => {
    const model = highs.createModel(modelData(program, highs));
    try {
      model.options.set({
        output_flag: false,
        // Programs of a chance constraint come without what presolving would take away: it costs a third more than it saves.
        ...(program.whole.some(Boolean) ? {presolve: "off"} : {}),
        mip_max_nodes: mostNodes,
        mip_rel_gap: program.tolerance ?? 0,
        mip_feasibility_tolerance: 1e-9,
        primal_feasibility_tolerance: 1e-9,
        // Where the weights are whole numbers, a solution less than one below the bound is the best.
        mip_abs_gap: program.weights.every(Number.isInteger) ? 0.999 : 1e-6
      });
      model.run();
      return solutionOf(model, program, highs);
    } finally {
      model.dispose();
    }
  };
}

function modelData(program: LinearProgram, {constants}: Highs) {
  const {maximise, weights, lower, upper, whole, rows} = program;
  const starts = [0];
  for (const {unknowns} of rows) starts.push(starts[starts.length - 1] + unknowns.length);
  const {maximize, minimize} = constants.objectiveSense;
  return {
    numCols: weights.length,
    numRows: rows.length,
    sense: maximise ? maximize : minimize,
    colCost: weights,
    colLower: lower,
    colUpper: upper,
    rowLower: rows.map((row) => row.lower),
    rowUpper: rows.map((row) => row.upper),
    matrix: {
      format: "csr",
      numRows: rows.length,
      numCols: weights.length,
      starts: Int32Array.from(starts),
      indices: Int32Array.from(rows.flatMap(({unknowns}) => unknowns)),
      values: Float64Array.from(rows.flatMap(({values}) => values))
    },
    ...(whole.some(Boolean) ? {integrality: whole.map((each) => (each ? 1 : 0))} : {})
  };
}

function solutionOf(
  model: HighsModel,
  {weights, whole}: LinearProgram,
  {constants}: Highs
): LinearSolution {
  const {optimal, infeasible, unboundedOrInfeasible} = constants.modelStatus;
  const status = model.getModelStatus();
  const none = new Float64Array();
  const empty = {values: none, bound: Number.NaN, unknownPrices: none, rowPrices: none};
  if (status === infeasible || status === unboundedOrInfeasible)
    return {status: "infeasible", ...empty};
  const {colValue, colDual, rowDual} = model.getSolution();
  const found = Number(model.info.get("primal_solution_status")) === 2;
  if (!found) return {status: "limit", ...empty};
  const objective = weights.reduce((sum, weight, j) => sum + weight * colValue[j], 0);
  const bound = whole.some(Boolean) ? Number(model.info.get("mip_dual_bound")) : objective;
  return {
    status: status === optimal ? "optimal" : "limit",
    values: colValue,
    bound,
    unknownPrices: colDual,
    rowPrices: rowDual
  };
}
