import type {Engine} from "../engine/engine.js";
import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Project} from "../project/project.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {type AmountSlots, amountSlots, writeAmounts} from "./amountSlots.js";
import {
  type AwardRequests,
  prepareRequests,
  type StartValue,
  splitByLevel
} from "./awardRequests.js";
import {prepareHazards} from "./hazardSlots.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import {retirementClasses} from "./retirementDate.js";
import {retirementTable} from "./retirementShare.js";
import {type GivenDrivers, prepareDrivers, type RunDrivers} from "./runDrivers.js";
import {prepareSchools, type SchoolSlots} from "./schoolSlots.js";
import {prepareSpreads} from "./spreadSlots.js";
import {prepareStart, type StartStock} from "./startStock.js";
import {atPosition, employedAt, type StartTotals, startTotals} from "./startTotals.js";
import {
  createTrainingFlows,
  type TrainingFlows,
  type TrainingInput,
  writeTrainingFlows
} from "./trainingFlows.js";

/** The numbers of a run before the engine steps, each by the part that writes it into the engine's slots. */
export interface RunInputs {
  layout: PipelineLayout;
  /** Unchanged values at the start, by row: levers at their baseline, parameters as drawn. */
  startValues: Float64Array;
  start: StartStock;
  drivers: RunDrivers;
  /** What programmes do in the simulated years. */
  training: TrainingFlows;
  schools: SchoolSlots;
  /** What they ask of the stock. */
  requests: AwardRequests;
}

/** How the inputs of a run come about; prepared once. */
interface Writers extends RunInputs {
  totals: StartTotals;
  levers: number;
  value: StartValue;
  /** Programmes in the year before the first, and who was brought in then, by level. */
  past: TrainingFlows;
  arrivalsBefore: Float64Array;
  input: {past: TrainingInput; driven: TrainingInput};
  amounts: AmountSlots;
  dispersion: Float64Array;
  writeHazards(): void;
  writeSpreads(value: StartValue): void;
}

/**
 * Prepares writing all that a run of the workforce model reads.
 *
 * @param project - levers, figures, mortality, population
 * @param layout - of the pipeline, with its value table
 * @param engine - the compiled workforce model
 * @param definition - id of the definition of the start; default the first
 * @returns the parts, and `write`: from θ, a stream for the drivers (null: none), the run whose drivers are used, and what they are given instead of drawing it
 */
export function prepareInputs(
  project: Project,
  layout: PipelineLayout,
  engine: Engine,
  definition?: string
): RunInputs & {
  write(
    theta: ArrayLike<number>,
    random: RandomStream | null,
    driverRun: number,
    given?: GivenDrivers
  ): void;
} {
  const {setup, figures, levers, mortality, population} = project;
  const {programmes, years, ladder} = layout;
  const L = ladder.ids.length;
  const retirement = retirementTable(retirementClasses, years, setup.ages);
  const startValues = valuesAtStart(levers, setup.startYear, layout);
  const drivers = prepareDrivers(layout);
  const writers: Writers = {
    layout,
    startValues,
    start: prepareStart(layout, engine, population, retirement),
    drivers,
    training: createTrainingFlows(years.length, programmes.length, L),
    schools: prepareSchools(layout, engine),
    requests: prepareRequests(layout),
    totals: startTotals(setup.definitions, figures, definition),
    levers: levers.length,
    value: (row) => startValues[row],
    past: createTrainingFlows(1, programmes.length, L),
    arrivalsBefore: new Float64Array(L),
    input: trainingInputs(layout, startValues, drivers),
    amounts: amountSlots(engine, layout),
    dispersion: engine.slot("dispersion"),
    writeHazards: prepareHazards(layout, engine, mortality, retirement),
    writeSpreads: prepareSpreads(layout, engine)
  };
  return {...writers, write: (...given) => write(writers, ...given)};
}

/** Levers at their baseline of the start; room for the parameters, which every run writes. */
function valuesAtStart(
  levers: readonly Lever[],
  year: number,
  {table, years}: PipelineLayout
): Float64Array {
  const values = new Float64Array(table.values.length / years.length);
  levers.forEach((lever, row) => {
    values[row] = leverBaseline(lever, year);
  });
  return values;
}

function trainingInputs(
  {programmes, levels, rows, table}: PipelineLayout,
  startValues: Float64Array,
  noise: RunDrivers
): Writers["input"] {
  const before = new Float64Array(programmes.length);
  const quiet = {programmes, levels, rows, values: table.values, noise: null, before};
  return {driven: {...quiet, noise}, past: {...quiet, values: startValues}};
}

function write(
  writers: Writers,
  theta: ArrayLike<number>,
  random: RandomStream | null,
  driverRun: number,
  given?: GivenDrivers
): void {
  const {layout, value, startValues, totals, start, drivers, past, training} = writers;
  const {schools, requests, input, arrivalsBefore, levers} = writers;
  const {rows, table} = layout;
  table.write(theta);
  for (let p = 0; p < theta.length; p++) startValues[levers + p] = theta[p];
  const skilled = atPosition(totals.skilled, value(rows["start.skilled"]));
  const high = atPosition(totals.highSkilled, value(rows["start.highSkilled"]));
  drivers.write(random, driverRun, employedAt(totals, high, value(rows["start.employed"])), given);
  writeTrainingFlows(past, input.past);
  input.driven.before.set(past.people);
  writeTrainingFlows(training, input.driven);
  schools.write(training, past, value);
  splitByLevel(layout, value, past.arrivals[0], arrivalsBefore);
  start.write(value, skilled, high, schools.before, arrivalsBefore);
  requests.write(training, start.byLevel, schools.expected, value);
  writers.writeHazards();
  writers.writeSpreads(value);
  writers.dispersion.fill(value(rows.dispersion));
  writeAmounts(writers.amounts, layout, requests, drivers, schools.expected, start.byLevel);
}
