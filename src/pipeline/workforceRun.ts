import {compile} from "../engine/compile.js";
import type {Engine} from "../engine/engine.js";
import {run as runEngine} from "../engine/run.js";
import {createWorkspace, type Workspace} from "../engine/workspace.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Project} from "../project/project.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {amountSlots, writeAmounts} from "./amountSlots.js";
import {type AwardRequests, prepareRequests, splitByLevel} from "./awardRequests.js";
import {fillTrainingFlows} from "./fillTrainingFlows.js";
import {prepareHazards} from "./hazardSlots.js";
import {modelParameters} from "./modelParameters.js";
import type {ParameterSpace} from "./parameterSpace.js";
import {type PipelineLayout, pipelineLayout} from "./pipelineLayout.js";
import {pipelineModel} from "./pipelineModel.js";
import {retirementClasses} from "./retirementDelay.js";
import {retirementTable} from "./retirementShare.js";
import {prepareDrivers, type RunDrivers} from "./runDrivers.js";
import type {ScenarioEffect} from "./scenarioEffect.js";
import {prepareSchools, type SchoolSlots} from "./schoolSlots.js";
import {simulatedYears} from "./simulatedYears.js";
import {prepareSpreads} from "./spreadSlots.js";
import {prepareStart} from "./startStock.js";
import {atPosition, startTotals} from "./startTotals.js";
import {createTrainingFlows, type TrainingFlows} from "./trainingFlows.js";
import {type ValueTable, valueTable} from "./valueTable.js";

/** How a pipeline treats chance: `none`, Gaussian noise on totals, or whole persons. */
export type ProcessNoise = "none" | "diffusion" | "integer";

/** Which draws a run stands on. */
export interface PipelineDraw {
  /** Parameters, shape (parameters). */
  theta: ArrayLike<number>;
  /** Integer in 0..4294967295. */
  seed: number;
  /** Number of the run. */
  run: number;
  /** Runs whose process noise and whose drivers are used; default `run`. */
  processRun?: number;
  driverRun?: number;
}

/** Everything one run of the workforce writes and reads; kept for the indicators and the detailed flows. */
export interface WorkforceRun {
  layout: PipelineLayout;
  space: ParameterSpace;
  engine: Engine;
  workspace: Workspace;
  table: ValueTable;
  flows: TrainingFlows;
  requests: AwardRequests;
  schools: SchoolSlots;
  drivers: RunDrivers;
  /** Unchanged values at the start, by row: levers at their baseline, parameters as drawn. */
  startValues: Float64Array;
  /** Persons at the start: by level, and [level][group][age]. */
  startByLevel: Float64Array;
  startCells: Float64Array;
  simulate(draw: PipelineDraw): void;
}

/** What {@link workforceRun} is built from. */
export interface WorkforceOptions {
  scenario?: ScenarioEffect;
  definition?: string;
  until?: number;
  process?: ProcessNoise;
  drivers?: boolean;
  cells?: boolean;
  ledger?: boolean;
}

/** Compiles the workforce model of a project once; `simulate` only rewrites its numbers and runs it. */
export function workforceRun(project: Project, options: WorkforceOptions = {}): WorkforceRun {
  const {setup, levers, figures} = project;
  const {scenario, definition, process = "diffusion", drivers: noisy = true} = options;
  const until = options.until ?? setup.untilYear;
  const years = simulatedYears(setup.startYear, until);
  const n = years.length;
  const space = modelParameters(project);
  const table = valueTable(space, levers, years, scenario);
  const layout = pipelineLayout(setup, table);
  const {ladder, programmes, levels, common} = layout;
  const L = ladder.ids.length;
  const engine = compile(pipelineModel(setup, layout));
  const workspace = createWorkspace(engine, {cells: options.cells, ledger: options.ledger});
  const totals = startTotals(setup.definitions, figures, definition);
  const retirement = retirementTable(retirementClasses, years, setup.ages);
  const flows = createTrainingFlows(n, programmes.length, L);
  const past = createTrainingFlows(1, programmes.length, L);
  const {requests, fill: fillRequests} = prepareRequests(layout);
  const schools = prepareSchools(layout, engine);
  const drivers = prepareDrivers(layout);
  const start = prepareStart(layout, project.population, retirement);
  const fillHazards = prepareHazards(layout, project.mortality, retirement, {
    death: engine.slot("death"),
    earlyRetirement: engine.slot("earlyRetirement"),
    outMigration: engine.slot("outMigration"),
    lapse: engine.slot("lapse"),
    retirement: engine.slot("retirement")
  });
  const fillSpreads = prepareSpreads(layout, {
    award: engine.slot("spread.award"),
    arrival: engine.slot("spread.arrival"),
    graduate: engine.slot("spread.graduate"),
    climb: engine.slot("spread.climb")
  });
  const slots = amountSlots(engine, layout);
  const startValues = valuesAtStart(levers, setup.startYear, levers.length + space.names.length);
  const value = (row: number) => startValues[row];
  const {rows} = layout;
  const before = new Float64Array(programmes.length);
  const input = {programmes, levels, common, values: table.values, noise: null, before};
  const noisyInput = {...input, noise: drivers.quantity};
  const pastInput = {...input, values: startValues};
  const arrivalsBefore = new Float64Array(L);
  const startCells = engine.slot("start");
  const dispersion = engine.slot("dispersion");
  const mode = process === "none" ? "expectation" : process === "integer" ? "process" : "diffusion";
  const runOptions: {mode: typeof mode; seed: number; run: number} = {mode, seed: 0, run: 0};
  let random: RandomStream | null = null;
  let seeded = -1;

  function simulate({theta, seed, run, processRun = run, driverRun = run}: PipelineDraw): void {
    if (theta.length !== space.names.length)
      throw new RangeError(`invalid theta; not ${space.names.length} numbers: ${theta.length}`);
    if (noisy && seed !== seeded) {
      random = createRandom(seed);
      seeded = seed;
    }
    table.fill(theta);
    for (let p = 0; p < theta.length; p++) startValues[levers.length + p] = theta[p];
    const skilled = atPosition(totals.skilled, startValues[rows["start.skilled"]]);
    const high = atPosition(totals.highSkilled, startValues[rows["start.highSkilled"]]);
    const employed = totals.employed
      ? atPosition(totals.employed, startValues[rows["start.employed"]])
      : (high / atPosition(totals.density!, startValues[rows["start.employed"]])) * 1e4;
    drivers.fill(random, driverRun, employed);
    fillTrainingFlows(past, pastInput);
    for (let p = 0; p < before.length; p++) before[p] = past.people[p];
    fillTrainingFlows(flows, random ? noisyInput : input);
    schools.fill(flows, past, value);
    splitByLevel(
      layout,
      value,
      past.arrivals[0],
      startValues[rows["arrivals.highSkilled"]],
      0,
      arrivalsBefore
    );
    start.fill(value, skilled, high, schools.before, arrivalsBefore, startCells);
    fillRequests(flows, start.byLevel, schools.expected, value);
    fillHazards();
    fillSpreads(value);
    dispersion.fill(startValues[rows.dispersion]);
    writeAmounts(slots, layout, requests, drivers, schools.expected, start.byLevel);
    engine.touch();
    runOptions.seed = seed;
    runOptions.run = processRun;
    runEngine(engine, workspace, runOptions);
  }

  return {
    layout,
    space,
    engine,
    workspace,
    table,
    flows,
    requests,
    schools,
    drivers,
    startValues,
    startByLevel: start.byLevel,
    startCells,
    simulate
  };
}

function valuesAtStart(levers: readonly Lever[], year: number, size: number): Float64Array {
  const startValues = new Float64Array(size);
  levers.forEach((lever, row) => {
    startValues[row] = leverBaseline(lever, year);
  });
  return startValues;
}
