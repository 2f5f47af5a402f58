import {giveWay} from "../ensemble/giveWay.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import {sideBySide} from "../pipeline/sideBySide.js";
import {underOption} from "../plan/compileReading.js";
import {isMet} from "../plan/isMet.js";
import {readingValue} from "../plan/readingValue.js";
import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {withoutOutturns} from "../project/withoutOutturns.js";
import {checkObject} from "../quantity/checkObject.js";
import {yearOf} from "../quantity/date.js";
import {prepareForecast} from "../verdict/prepareForecast.js";
import {type ChunkRow, RowTally} from "./chunkRow.js";
import type {ChunkQuestion} from "./chunkTask.js";

/** Runs between two moments at which others may go on. */
const breath = 32;

/** Makes the chunks of one question: the runs from `from` to before `to`. */
export type ChunkMaker = (from: number, to: number) => Promise<ChunkRow[]>;

/**
 * Prepares the chunks of a place, scenario and point: compiles its forecast once and makes any of its runs.
 *
 * Run r has the parameters and the luck of run r of `forecastPlan` with the same seed, so that a sweep of one place gives the numbers
 * of a forecast (without what a register reports of the targets, which weights runs); random numbers are common to scenarios, to points and, by the names of what is drawn, to places.
 *
 * @param project - the place, as loaded
 * @param question - see {@link ChunkQuestion}
 * @returns one row an indicator and year, then one a target that the model forecasts, in the plan's order
 * @throws RangeError or DataError if the question is none of this place's
 * @example
 * await prepareChunk(loadProject("data"), {scenario: "recent-pace", seed: 1, until: 2027, prior: true, process: "diffusion", indicators: ["skilled"], kept: null})(0, 2).then((rows) => [rows[0].id, rows[0].year, rows[0].minimum <= rows[0].mean]) // => ["skilled", 2024, true]
 */
export function prepareChunk(project: Project, question: ChunkQuestion): ChunkMaker {
  checkProjectForm(project, ["plan"]);
  checkObject("question", question, ["scenario"]);
  const {scenario, seed, until, process, prior, kept} = question;
  const place = withoutOutturns(prior ? {...project, fit: undefined} : project);
  const asked = question.indicators ?? [
    "skilled",
    "highSkilled",
    ...(kept ? [kept.indicator] : [])
  ];
  const options = {scenario, seed, until, process, indicators: asked};
  const forecast = prepareForecast(place, {...options, runs: 1, explain: false, sideBySide});
  const {pipelines, size} = forecast;
  const numbers = new Float64Array(size);
  const outs = outputs(numbers, pipelines);
  const wanted = question.indicators ?? pipelines[0].indicators.map(({id}) => id);
  const readings = forecast.readings.map(({placed}) => placed).filter(({headline}) => headline);
  return async (from, to) => {
    const keeps = (id: string, year: number) =>
      kept !== null && id === kept.indicator && kept.years.includes(year)
        ? Math.max(0, Math.min(kept.runs, to) - from)
        : 0;
    const cells = talliedCells(pipelines[0], {wanted, until, keeps});
    const goals = readings.map(({target, reading, compiled, model}) => {
      const year = reading.until ?? yearOf(target.due);
      const head = {quantity: "target" as const, id: target.id, year, unit: target.unit};
      return {compiled, model, tally: new RowTally(head, {met: true, values: 0})};
    });
    for (let run = from; run < to; run++) {
      forecast.make(run, numbers, to);
      for (const {cell, tally} of cells) tally.push(numbers[cell]);
      for (const {compiled, model, tally} of goals) {
        const {mixed} = compiled;
        const own = underOption(compiled, mixed ? forecast.option(run, mixed.alternative) : null);
        const value = readingValue(own, outs[model]);
        tally.push(value, value - value === 0 && isMet(value, own));
      }
      if ((run - from) % breath === breath - 1) await giveWay();
    }
    return [...cells, ...goals].map(({tally}) => tally.row());
  };
}

/** A tally for every indicator that is wanted in every year it is known, beside where its number stands in a run. */
function talliedCells(
  {indicators, years}: Pick<Pipeline, "indicators" | "years">,
  {
    wanted,
    until,
    keeps
  }: {
    wanted: readonly string[];
    until: number;
    /** How many values of a year are kept. */
    keeps: (id: string, year: number) => number;
  }
) {
  return indicators.flatMap(({id, unit, kind}, i) =>
    wanted.includes(id)
      ? years.flatMap((year, t) => {
          if (year > until || (t === 0 && kind !== "stock")) return [];
          const head = {quantity: "indicator" as const, id, year, unit};
          const tally = new RowTally(head, {met: false, values: keeps(id, year)});
          return [{cell: i * years.length + t, tally}];
        })
      : []
  );
}

/** Views of the numbers of a run, one a pipeline. */
function outputs(
  numbers: Float64Array,
  pipelines: readonly Pick<Pipeline, "indicators" | "years">[]
): Float64Array[] {
  let at = 0;
  return pipelines.map(({indicators, years}) => {
    const length = indicators.length * years.length;
    at += length;
    return numbers.subarray(at - length, at);
  });
}
