import type {Lever} from "../project/lever.js";
import {leverBaseline} from "../project/leverBaseline.js";
import type {Project} from "../project/project.js";
import {usualDefinition} from "../project/usualDefinition.js";
import {type AmountSlots, amountSlots, writeAmounts} from "./amountSlots.js";
import {type AwardRequests, prepareRequests, splitByLevel} from "./awardRequests.js";
import {prepareHazards} from "./hazardSlots.js";
import type {InputSlots} from "./inputSlots.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import {retirementClasses} from "./retirementDate.js";
import {retirementTable} from "./retirementShare.js";
import {type GivenDrivers, prepareDrivers, type RunDrivers} from "./runDrivers.js";
import {prepareSchools, type SchoolSlots} from "./schoolSlots.js";
import type {SingleRow} from "./singleNumbers.js";
import {prepareSpreads, type SpreadSlots} from "./spreadSlots.js";
import {prepareStart, type StartAmounts, type StartStock} from "./startStock.js";
import {atPosition, employedAt, type StartTotals, startTotals} from "./startTotals.js";
import {
  createTrainingFlows,
  type TrainingFlows,
  type TrainingInput,
  writeTrainingFlows
} from "./trainingFlows.js";

/** The numbers of a run, or of several side by side, before the engine steps, each by the part that writes it into the slots; [index][lane]. */
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

/** Writes the inputs of a run, or of several side by side. */
export interface InputWriter extends RunInputs {
  /**
   * @param theta - shape (parameters × lanes)
   * @param given - what drives the years
   * @returns whether people spread over ages otherwise than before
   */
  write(theta: ArrayLike<number>, given: GivenDrivers): boolean;
}

/** How the inputs of a run come about; prepared once. */
interface Writers extends RunInputs {
  totals: StartTotals;
  levers: number;
  /** Programmes in the year before the first, and what is known of the stock. */
  past: TrainingFlows;
  known: StartAmounts;
  employed: Float64Array;
  input: {past: TrainingInput; driven: TrainingInput};
  amounts: AmountSlots;
  dispersion: Float64Array;
  spreads: SpreadSlots;
  writeHazards(): void;
}

/**
 * Prepares writing all that a run of the workforce model reads.
 *
 * @param project - levers, figures, mortality, population
 * @param layout - of the pipeline, with its value table
 * @param slots - of the compiled workforce model
 * @param definition - id of the definition of the start; default that by which goes what names none
 */
export function prepareInputs(
  project: Project,
  layout: PipelineLayout,
  slots: InputSlots,
  definition?: string
): InputWriter {
  const {setup, figures, levers, mortality, population} = project;
  const {programmes, years, ladder, lanes} = layout;
  const L = ladder.ids.length;
  const retirement = retirementTable(retirementClasses, years, setup.ages);
  const startValues = valuesAtStart(levers, setup.startYear, layout);
  const drivers = prepareDrivers(layout);
  const schools = prepareSchools(layout, slots, startValues);
  const spreads = prepareSpreads(layout, slots);
  const room = (length: number) => new Float64Array(length * lanes);
  const writers: Writers = {
    layout,
    startValues,
    start: prepareStart(layout, slots, {population, retirement, spreads, start: startValues}),
    drivers,
    training: createTrainingFlows(years.length, programmes.length, L, lanes),
    schools,
    requests: prepareRequests(layout, startValues),
    totals: startTotals(setup.definitions, figures, definition ?? usualDefinition(setup)),
    levers: levers.length,
    past: createTrainingFlows(1, programmes.length, L, lanes),
    known: {
      skilled: room(1),
      highSkilled: room(1),
      graduates: schools.before,
      arrivals: room(L)
    },
    employed: room(1),
    input: trainingInputs(layout, startValues, drivers),
    amounts: amountSlots(slots, layout),
    dispersion: slots.slot("dispersion"),
    spreads,
    writeHazards: prepareHazards(layout, slots, mortality, retirement)
  };
  return {...writers, write: (...given) => write(writers, ...given)};
}

/** Levers at their baseline of the start; room for the parameters, which every run writes. */
function valuesAtStart(
  levers: readonly Lever[],
  year: number,
  {table, years, lanes}: PipelineLayout
): Float64Array {
  const values = new Float64Array(table.values.length / years.length);
  levers.forEach((lever, row) => {
    values.fill(leverBaseline(lever, year), row * lanes, (row + 1) * lanes);
  });
  return values;
}

function trainingInputs(
  {programmes, levels, rows, table, lanes}: PipelineLayout,
  startValues: Float64Array,
  noise: RunDrivers
): Writers["input"] {
  const before = new Float64Array(programmes.length * lanes);
  const quiet = {programmes, levels, rows, values: table.values, noise: null, before};
  return {driven: {...quiet, noise}, past: {...quiet, values: startValues}};
}

function write(writers: Writers, theta: ArrayLike<number>, given: GivenDrivers): boolean {
  const {layout, startValues, start, drivers, past, training, known, spreads} = writers;
  const {schools, requests, input, levers} = writers;
  layout.table.write(theta);
  startValues.set(theta, levers * layout.lanes);
  writeTotals(writers);
  drivers.write(given, writers.employed);
  writeTrainingFlows(past, input.past);
  input.driven.before.set(past.people);
  writeTrainingFlows(training, input.driven);
  schools.write(training, past);
  splitByLevel(layout, startValues, past.arrivals, known.arrivals);
  const respread = spreads.write(startValues);
  start.write(known);
  requests.write(training, start.byLevel, schools.expected);
  writers.writeHazards();
  writeDispersion(writers);
  writeAmounts(writers.amounts, layout, requests, drivers, schools.expected, start.byLevel);
  return respread;
}

/** Places the totals at the start within their ranges. */
function writeTotals({layout, startValues, totals, known, employed}: Writers): void {
  const {rows, lanes: W} = layout;
  for (let w = 0; w < W; w++) {
    const at = (row: SingleRow) => startValues[rows[row] * W + w];
    known.skilled[w] = atPosition(totals.skilled, at("start.skilled"));
    known.highSkilled[w] = atPosition(totals.highSkilled, at("start.highSkilled"));
    employed[w] = employedAt(totals, known.highSkilled[w], at("start.employed"));
  }
}

/** The same for every level. */
function writeDispersion({layout: {rows, lanes: W}, startValues, dispersion}: Writers): void {
  const at = rows.dispersion * W;
  for (let i = 0; i < dispersion.length; i++) dispersion[i] = startValues[at + (i % W)];
}
