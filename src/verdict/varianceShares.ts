import {splitVariance} from "../ensemble/splitVariance.js";
import type {PipelineDraw} from "../pipeline/pipelineDraw.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import type {Plan} from "../project/plan.js";
import type {Forecast} from "./forecastSchema.js";
import {type ParameterSource, pickParameters} from "./parameterSource.js";
import type {Tally} from "./tally.js";

/** What varies. */
type Kind = "parameter" | "driver" | "process";

/** Paired runs of the split of variance, at most; each takes three simulations. */
const pairedRuns = 80;

/**
 * Splits the variance of indicators in one year over parameters, drivers and process noise.
 *
 * Parameters first, then drivers, then process; what two kinds do only together goes to the later. Shares below 0 (Monte Carlo
 * error of a share near 0) are given as 0, and the three are scaled to add to 1; all 0 where nothing varies. An indicator that has
 * no number in one of the simulations (nothing to divide by) has no variance and is left out.
 *
 * @param pipeline - of the first definition
 * @param source - parameters of each run
 * @param options - seed, paired runs (each takes three simulations), ids of indicators, year
 */
export function varianceShares(
  pipeline: Pipeline,
  source: ParameterSource,
  {
    seed,
    runs,
    indicators,
    year
  }: {seed: number; runs: number; indicators: readonly string[]; year: number}
): Forecast["variance"] {
  const column = pipeline.years.indexOf(year);
  const rows = indicators.map((id) => pipeline.indicators.findIndex((each) => each.id === id));
  const cells = rows.map((row) => row * pipeline.years.length + column);
  const {numberless, simulateMany} = simulator(pipeline, source, {seed, cells});
  const splits = splitVariance({
    ...{kinds: ["parameter", "driver", "process"], runs, outputs: cells.length, simulateMany},
    simulate: (draws, out) => simulateMany([draws], [out])
  });
  return splits.flatMap(({parts}, i) => {
    if (numberless.has(i)) return [];
    const [parameter, driver, process] = [parts.parameter, parts.driver, parts.process].map(
      ({variance}) => Math.max(0, variance)
    );
    const total = parameter + driver + process || 1;
    return {
      indicator: indicators[i],
      year,
      parameter: parameter / total,
      process: process / total,
      driver: driver / total
    };
  });
}

/** Prepares simulating cells of a pipeline, and tells which of them had no number in a simulation so far. */
function simulator(
  pipeline: Pipeline,
  source: ParameterSource,
  {seed, cells}: {seed: number; cells: readonly number[]}
) {
  const pick = pickParameters(pipeline.parameters, source);
  const drawn = new Float64Array(source.parameters.length);
  const size = pipeline.indicators.length * pipeline.years.length;
  const numberless = new Set<number>();
  const drawOf = ({parameter, driver, process}: Record<Kind, number>): PipelineDraw => {
    source.draw(parameter, drawn);
    const theta = pick(drawn).slice();
    return {theta, seed, run: parameter, driverRun: driver, processRun: process};
  };
  const simulateMany = (
    draws: readonly Record<Kind, number>[],
    outs: readonly Float64Array[]
  ): void => {
    const all = draws.map(() => new Float64Array(size));
    pipeline.simulateMany(draws.map(drawOf), all);
    outs.forEach((out, k) => {
      cells.forEach((cell, i) => {
        if (!Number.isFinite(all[k][cell])) numberless.add(i);
        out[i] = numberless.has(i) ? 0 : all[k][cell];
      });
    });
  };
  return {numberless, simulateMany};
}

/**
 * The split for the stocks and shares that the plan looks at, in its last year.
 *
 * @param plan - its last year
 * @param settings - seed, and the parameters of each run
 * @param model - the pipelines of the forecast, and what makes the first anew with a few indicators
 * @param tally - after the runs
 */
export function planVariance(
  {until: year}: Pick<Plan, "until">,
  {seed, parameters}: {seed: number; parameters: ParameterSource},
  {
    pipelines,
    lean
  }: {pipelines: readonly Pipeline[]; lean: (indicators: readonly string[]) => Pipeline},
  tally: Tally
): Forecast["variance"] {
  const indicators = varianceIndicators(tally, pipelines, year);
  if (indicators.length === 0) return [];
  const runs = Math.max(2, Math.min(pairedRuns, tally.runs));
  return varianceShares(lean(indicators), parameters, {seed, runs, indicators, year});
}

/** Stocks and shares that headline readings look at, and the stocks behind their flows; only what is a number in every run. */
function varianceIndicators(
  {readings, cells, runs}: Tally,
  pipelines: readonly Pipeline[],
  year: number
): string[] {
  const ids = readings
    .filter(({placed}) => placed.headline)
    .flatMap(({placed: {model, compiled}}) => {
      const {id, kind, grade} = pipelines[model].indicators[compiled.row];
      return kind === "flow" && grade !== undefined ? [id, grade] : [id];
    });
  const [{years, indicators}] = pipelines;
  return cells
    .filter(
      ({model, column, sketch}) => model === 0 && years[column] === year && sketch.count === runs
    )
    .map(({indicator}) => indicators[indicator])
    .filter(({id, kind}) => kind !== "flow" && ids.includes(id))
    .map(({id}) => id);
}
