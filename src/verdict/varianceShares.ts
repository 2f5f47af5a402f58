import {splitVariance} from "../ensemble/splitVariance.js";
import type {Pipeline} from "../pipeline/compilePipeline.js";
import type {Forecast} from "./forecastSchema.js";
import {type ParameterSource, pickParameters} from "./parameterSource.js";

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
  const pick = pickParameters(pipeline.parameters, source);
  const drawn = new Float64Array(source.parameters.length);
  const all = new Float64Array(pipeline.indicators.length * pipeline.years.length);
  const numberless = new Set<number>();
  const splits = splitVariance({
    kinds: ["parameter", "driver", "process"],
    runs,
    outputs: cells.length,
    simulate({parameter, driver, process}, out) {
      source.draw(parameter, drawn);
      const theta = pick(drawn);
      pipeline.simulate({theta, seed, run: parameter, driverRun: driver, processRun: process}, all);
      for (let i = 0; i < cells.length; i++) {
        if (!Number.isFinite(all[cells[i]])) numberless.add(i);
        out[i] = numberless.has(i) ? 0 : all[cells[i]];
      }
    }
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
