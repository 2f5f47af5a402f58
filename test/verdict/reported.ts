import {drawPace, paceDraw, pacePaths} from "../../src/pipeline/pace.js";
import type {Pipeline} from "../../src/pipeline/readyPipeline.js";
import type {ProgressRow} from "../../src/project/progressRow.js";
import type {Target} from "../../src/project/target.js";
import {exp} from "../../src/quantity/exp.js";
import {createRandom} from "../../src/quantity/randomStream.js";
import type {ForecastPlanOptions} from "../../src/verdict/forecastOptions.js";
import {priorSource} from "../../src/verdict/parameterSource.js";
import {prepareForecast} from "../../src/verdict/prepareForecast.js";
import {sampleSpace, syntheticPipeline, syntheticProject, target} from "./synthetic.js";

/** Numbers of drivers of a setup without programmes and levels: five parts of the pace, the stay rate, the employed. */
const width = 7;

/** A pipeline whose flow is growth · exp(0.3 x_t), x the common pace (φ = 0.6, 0 at the start), and whose stock adds it up. */
export function pacedPipeline(definition: string, noise: boolean): Pipeline {
  const {years, indicators, ...rest} = syntheticPipeline(definition, 0, 1);
  const n = years.length;
  const paths = new Float64Array(5 * (n - 1));
  const draw = paceDraw(createRandom(3), n - 1);
  const innovations = new Float64Array(paths.length);
  return {
    ...rest,
    years,
    indicators,
    simulate({theta, run, shift}, out) {
      const values = shift ?? new Float64Array(0);
      const pace = {persistence: [0.6], now: [0, 0, 0, 0, 0]};
      const drawn = noise ? drawPace(draw, run, innovations) : null;
      pacePaths(pace, {drawn, shift: {values, width}}, paths);
      let stock = 1000;
      for (let t = 0; t < n; t++) {
        const added = t === 0 ? Number.NaN : theta[0] * exp(0.3 * paths[t - 1]);
        if (t > 0) stock += added;
        out[t] = stock;
        out[n + t] = 0.3 * stock;
        out[2 * n + t] = 0.3;
        out[3 * n + t] = added;
        out[4 * n + t] = 1;
        out[5 * n + t] = stock;
      }
    }
  };
}

let next = 0;

/** A row of a register. */
export function row(period: string, value: number | undefined, rest: Partial<ProgressRow> = {}) {
  next++;
  return {
    id: `R${next}`,
    target: "A1",
    period,
    ...(value === undefined ? {state: "done" as const} : {value}),
    dated: "2027-01-15",
    document: "list",
    url: "",
    body: "body",
    enteredBy: "x",
    visibility: "internal" as const,
    note: "",
    ...rest
  } satisfies ProgressRow;
}

/** More than 300 over three years. */
export const summed: Target = target("A1", {
  operator: ">",
  value: 300,
  readings: [
    {
      id: "people",
      name: {zh: "people", en: "people"},
      indicator: "newPeople.skilled",
      aggregate: "sum"
    }
  ]
});

/** A stock at the end of 2027. */
export const stocked: Target = target("A2", {
  value: 1300,
  basis: "stock",
  readings: [
    {id: "stock", name: {zh: "stock", en: "stock"}, indicator: "skilled", aggregate: "end"}
  ]
});

/** Prepares a forecast of these targets, whose flow follows the pace, with a register. */
export function reportedRun(
  progress: readonly ProgressRow[],
  {
    runs = 2000,
    targets = [summed, stocked],
    ...options
  }: Partial<ForecastPlanOptions> & {targets?: Target[]} = {}
) {
  return prepareForecast(
    {...syntheticProject(targets), progress: [...progress]},
    {runs, seed: 1, parameters: priorSource(sampleSpace, 1), ...options},
    (_, {definition = "published", drivers}) => pacedPipeline(definition, drivers !== false)
  );
}

/** The first reading's number in every run, and how often the run counts. */
export function numbersOf(run: ReturnType<typeof reportedRun>, k = 0) {
  return Array.from({length: run.runs}, (_, number) => {
    run.simulate(number);
    return {value: run.readings[k].value, times: run.times};
  }).filter(({times}) => times > 0);
}
