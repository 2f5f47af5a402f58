import {compileModel, type EngineParts} from "../engine/compileModel.js";
import type {Engine} from "../engine/engine.js";
import {type RunOptions, run as runEngine} from "../engine/run.js";
import {createWorkspace, type Workspace} from "../engine/workspace.js";
import type {Project} from "../project/project.js";
import {unknownName} from "../quantity/unknownName.js";
import {type InputSlots, singleSlots} from "./inputSlots.js";
import {modelParameters} from "./modelParameters.js";
import type {ParameterSpace} from "./parameterSpace.js";
import type {PipelineDraw} from "./pipelineDraw.js";
import {pipelineLayout} from "./pipelineLayout.js";
import {pipelineModel} from "./pipelineModel.js";
import {runInnovations} from "./runInnovations.js";
import {type InputWriter, prepareInputs, type RunInputs} from "./runInputs.js";
import type {ScenarioEffect} from "./scenarioEffect.js";
import {simulatedYears} from "./simulatedYears.js";
import {valueTable} from "./valueTable.js";

/** How a pipeline treats chance: `none`, Gaussian noise on totals, or whole persons. */
export type ProcessNoise = "none" | "diffusion" | "integer";

/** Everything one run of the workforce writes and reads; kept for the indicators and the detailed flows. */
export interface WorkforceRun extends RunInputs {
  space: ParameterSpace;
  engine: Engine;
  workspace: Workspace;
  /** How the engine treats chance, but for quiet draws. */
  mode: "expectation" | "totals" | "process";
  /** Whether drivers are drawn. */
  noisy: boolean;
  /** @throws RangeError if θ has not as many numbers as the space */
  checkTheta(theta: ArrayLike<number>): void;
  /** Writes the numbers of a draw into the engine's slots, and runs the engine. */
  simulate(draw: PipelineDraw): void;
  /** Prepares the inputs of so many runs side by side, to be written into slots of their own. */
  inputsOf(lanes: number, slots: InputSlots): InputWriter;
}

/** What {@link workforceRun} is built from. */
export interface WorkforceOptions {
  scenario?: ScenarioEffect;
  definition?: string;
  until?: number;
  process?: ProcessNoise;
  drivers?: boolean;
  space?: ParameterSpace;
  cells?: boolean;
  ledger?: boolean;
}

/** Indicators are totals of states: the noise of every cell would take half as long again and move none of them. */
const modes = {none: "expectation", diffusion: "totals", integer: "process"} as const;

/**
 * Compiles the workforce model of a project once; `simulate` only rewrites its numbers and runs it.
 *
 * @param project - as for `compilePipeline`
 * @param options - scenario, definition, last year, chance
 * @param parts - of the engine: `plainParts` do for all but whole persons
 */
export function workforceRun(
  project: Project,
  options: WorkforceOptions,
  parts: EngineParts
): WorkforceRun {
  const {setup, levers} = project;
  const {scenario, definition, process = "diffusion", drivers: noisy = true} = options;
  const {cells, ledger, until = setup.untilYear, space = modelParameters(project)} = options;
  const years = simulatedYears(setup.startYear, until);
  const layoutOf = (lanes: number) =>
    pipelineLayout(setup, valueTable(space, levers, years, scenario, lanes));
  const layout = layoutOf(1);
  const engine = compileModel(pipelineModel(setup, layout), {}, parts);
  const workspace = createWorkspace(engine, {cells, ledger});
  const {write, ...inputs} = prepareInputs(project, layout, singleSlots(engine), definition);
  if (!Object.hasOwn(modes, process))
    throw new RangeError(unknownName("process", process, Object.keys(modes)));
  const mode = modes[process];
  const runOptions: RunOptions = {mode, seed: 0, run: 0};
  const innovations = runInnovations(layout);
  const checkTheta = ({length}: ArrayLike<number>) => {
    if (length !== space.names.length)
      throw new RangeError(`invalid theta; not ${space.names.length} numbers: ${length}`);
  };
  const simulate = (draw: PipelineDraw) => {
    const {theta, seed, run, driverRun = run, pace, shift, quiet} = draw;
    checkTheta(theta);
    const drawn = noisy && !quiet ? innovations(seed, driverRun, pace !== undefined) : null;
    write(theta, {drawn, pace, shift});
    engine.touch();
    runOptions.mode = quiet ? modes.none : mode;
    runOptions.seed = seed;
    runOptions.run = draw.processRun ?? run;
    runEngine(engine, workspace, runOptions);
  };
  return {
    ...inputs,
    space,
    engine,
    workspace,
    mode,
    noisy,
    checkTheta,
    simulate,
    inputsOf: (lanes, slots) => prepareInputs(project, layoutOf(lanes), slots, definition)
  };
}
