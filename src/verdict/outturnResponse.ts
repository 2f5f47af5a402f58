import type {Pipeline} from "../pipeline/compilePipeline.js";
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
  /** The same without noise. */
  quiet: Pipeline;
  outturns: readonly Outturn[];
}

/** The numbers of one run that outturns are compared with. */
export interface OutturnResponse {
  /** What a run draws of its own and may be shifted: the drivers of every year, then the error of every part year. */
  readonly errors: {
    /** The errors of the part years of a run, one an outturn. */
    draw(run: number, out: Float64Array): void;
  };
  /**
   * ln of what the model gives over what is reported, by outturn; no number where the model gives none above 0.
   *
   * @param at - run and its parameters; `run: null` is the run without noise
   * @param shift - of the drivers, shape (years × drivers), then of the errors, shape (outturns)
   * @param options - under which option each is read; null: its own indicator
   */
  ratios(
    at: {drawn: Float64Array; run: number | null},
    shift: Float64Array,
    options: readonly (string | null)[],
    out: Float64Array
  ): void;
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
 * @param settings - seed of the runs; σ of part years
 */
export function outturnResponse(
  outturns: readonly Outturn[],
  lean: readonly LeanPipeline[],
  source: ParameterSource,
  {seed, partSd}: {seed: number; partSd: number}
): OutturnResponse {
  const random = createRandom(seed);
  const keys = outturns.map(({rows}) => streamKey(`outturn part ${rows.join(" ")}`));
  const errors = new Float64Array(outturns.length);
  const draw = (run: number, out: Float64Array) => {
    for (let j = 0; j < keys.length; j++) out[j] = spreadNormal(random, run, 0, keys[j]);
  };
  const readers = lean.map(({pipeline, quiet, outturns: own}) => ({
    pipeline,
    quiet,
    pick: pickParameters(pipeline.parameters, source),
    out: new Float64Array(pipeline.indicators.length * pipeline.years.length),
    own: own.map((outturn) => ({outturn, j: outturns.indexOf(outturn)}))
  }));
  return {
    errors: {draw},
    ratios({drawn, run}, shift, options, out) {
      const drivers = shift.subarray(0, shift.length - outturns.length);
      if (run === null) errors.fill(0);
      else draw(run, errors);
      for (const {pipeline, quiet, pick, out: numbers, own} of readers) {
        const model = run === null ? quiet : pipeline;
        model.simulate({theta: pick(drawn), seed, run: run ?? 0, shift: drivers}, numbers);
        for (const {outturn, j} of own) {
          const z = errors[j] + shift[drivers.length + j];
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
