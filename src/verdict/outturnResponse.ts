import {drawInnovations} from "../pipeline/drawInnovations.js";
import type {DriverInnovations} from "../pipeline/driverInnovations.js";
import type {Pipeline} from "../pipeline/readyPipeline.js";
import {log} from "../quantity/log.js";
import {logistic, logit} from "../quantity/logistic.js";
import {createRandom} from "../quantity/randomStream.js";
import {spreadNormal} from "../quantity/spreadUniform.js";
import {streamKey} from "../quantity/streamKey.js";
import {type ParameterSource, pickParameters} from "./parameterSource.js";
import type {Outturn} from "./registerOutturns.js";

/** A pipeline that goes no further than the outturns, and which of them are read off it. */
export interface LeanPipeline {
  pipeline: Pipeline;
  outturns: readonly Outturn[];
}

/** The numbers of one run that outturns are compared with. */
export interface OutturnResponse {
  /** What a run draws and may be moved: innovations of its drivers by year, the error of every part year, parameters. */
  readonly size: {drivers: number; errors: number; parameters: number};
  /** Writes what a run draws, as standard normals, shape (size). */
  places(run: number, out: Float64Array): void;
  /**
   * ln of what the model gives over what is reported, by outturn; no number where the model gives none above 0.
   *
   * @param run - its number; null is the run without noise, at what is expected of the parameters
   * @param shift - what is added to what it draws, shape (size)
   * @param options - under which option each is read; null: its own indicator
   */
  ratios(
    run: number | null,
    shift: Float64Array,
    options: readonly (string | null)[],
    out: Float64Array
  ): void;
}

/** What runs stand on beside their parameters. */
interface ResponseSettings {
  seed: number;
  innovations: DriverInnovations;
  years: number;
  partSd: number;
}

/**
 * Prepares reading outturns off runs.
 *
 * A flow is Σ Y over its columns, of the last v Y where only a part u of its year is covered; a stock on a day within a year
 * Y(b − 1) + v (Y(b) − Y(b − 1)). The share v that the first months bring is drawn: logit v = logit u + σ z.
 *
 * @param outturns - in their order
 * @param lean - pipelines that cover them, one a definition
 * @param source - parameters
 * @param settings - seed of the runs; drivers of its pipelines, and how many years; σ of part years
 */
export function outturnResponse(
  outturns: readonly Outturn[],
  lean: readonly LeanPipeline[],
  source: ParameterSource,
  {seed, innovations, years, partSd}: ResponseSettings
): OutturnResponse {
  const random = createRandom(seed);
  const keys = outturns.map(({rows}) => streamKey(`outturn part ${rows.join(" ")}`));
  const errors = new Float64Array(outturns.length);
  const drawErrors = (run: number, out: Float64Array) => {
    for (let j = 0; j < keys.length; j++) out[j] = spreadNormal(random, run, 0, keys[j]);
  };
  const drivers = innovations.width * years;
  const size = {drivers, errors: keys.length, parameters: source.movable?.count ?? 0};
  const [afterDrivers, afterErrors] = [drivers, drivers + keys.length];
  const drawn = new Float64Array(source.parameters.length);
  const readers = lean.map(({pipeline, outturns: own}) => ({
    pipeline,
    pick: pickParameters(pipeline.parameters, source),
    out: new Float64Array(pipeline.indicators.length * pipeline.years.length),
    own: own.map((outturn) => ({outturn, j: outturns.indexOf(outturn)}))
  }));
  return {
    size,
    places(run, out) {
      drawInnovations(innovations, random, run, out.subarray(0, afterDrivers));
      drawErrors(run, out.subarray(afterDrivers, afterErrors));
      source.movable?.places(run, out.subarray(afterErrors));
    },
    ratios(run, shift, options, out) {
      const moved = shift.subarray(afterErrors);
      if (run !== null) source.draw(run, drawn, moved);
      else if (source.movable) source.movable.centre(moved, drawn);
      else drawn.set(source.centre);
      if (run === null) errors.fill(0);
      else drawErrors(run, errors);
      const driven = shift.subarray(0, afterDrivers);
      for (const {pipeline, pick, out: numbers, own} of readers) {
        const theta = pick(drawn);
        pipeline.simulate(
          {theta, seed, run: run ?? 0, shift: driven, quiet: run === null},
          numbers
        );
        for (const {outturn, j} of own) {
          const z = errors[j] + shift[afterDrivers + j];
          const part = outturn.part === 1 ? 1 : logistic(logit(outturn.part) + partSd * z);
          const row = rowOf(outturn, options[j], pipeline);
          const model = reportedOf(outturn, part, numbers, row * pipeline.years.length);
          out[j] = model > 0 ? log(model / outturn.value) : Number.NaN;
        }
      }
    }
  };
}

function rowOf({reading}: Outturn, option: string | null, {indicators}: Pipeline): number {
  const id = (option === null ? undefined : reading.mixes?.indicators[option]) ?? reading.indicator;
  return indicators.findIndex((each) => each.id === id);
}

/** The number of a run that an outturn reports; `at`: the first column of its indicator. */
function reportedOf(
  {kind, first, last}: Outturn,
  part: number,
  numbers: Float64Array,
  at: number
): number {
  const end = numbers[at + last];
  if (kind === "stock")
    return part === 1 ? end : numbers[at + last - 1] + part * (end - numbers[at + last - 1]);
  let sum = part * end;
  for (let column = first; column < last; column++) sum += numbers[at + column];
  return sum;
}
