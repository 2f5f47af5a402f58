import type {History} from "../fit/history.js";
import {pickOption} from "../fit/optionLikelihood.js";
import {type PooledSpread, smoothQuantile} from "../fit/pooledSpread.js";
import {type SegmentRun, segmentRun} from "../fit/segmentRun.js";
import {type SegmentScale, scaleObservation} from "../fit/segmentScales.js";
import type {PriorScale} from "../pipeline/betaScale.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import {priorScale} from "../pipeline/priorScale.js";
import {figureNamed} from "../project/figureIndex.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {OriginSetup} from "./backtestOrigins.js";

const key = streamKey("originForecast");

/** What was known at an origin, by counting rule. */
export interface KnownThen {
  pooled: PooledSpread;
  /** Scale of the place's last segment that had ended, if there is one. */
  scale?: SegmentScale;
}

/**
 * Draws what could be published after an origin, given what was known then.
 *
 * Each draw: a counting rule by its prior weight; parameters from their priors; what places share from its pooled
 * posterior of then. The scale of the place's quantities has the pooled distribution; if a segment of its own had
 * ended, sharpened by that, and changed by drift × ξ from there (the spread between places, each at its own time,
 * holds such changes already). It is turned into a factor on the realisations under which the drawn parameters
 * reproduce the last published number (or, without a past, the answer of the typical parameters). Then one noisy run.
 *
 * @param history - with the figures of the origin's goals
 * @param known - by counting rule
 * @param options.seed - integer in 0..4294967295; parameters, scales, errors and the noise of the run all follow it
 * @param options.draws - number of draws
 * @returns ln of the values; one array an observation of the origin's setup
 */
export function originForecast(
  history: History,
  origin: OriginSetup,
  known: readonly KnownThen[],
  {seed, draws}: {seed: number; draws: number}
): Float64Array[] {
  const random = createRandom(seed);
  const {setup, space, places} = history;
  const run = segmentRun(history, origin.setup);
  const anchor = anchorOf(history, origin, run, known[0].scale);
  const tilts = priorScale({family: "lognormal", ...setup.pooling.tilt});
  const usualTilt = setup.pooling.tilt.median;
  const weights = setup.alternatives[0].options.map(({weight}) => weight);
  const errors = sourceErrors(history, run);
  const typical = Float64Array.from(space.typical);
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const z = new Float64Array(space.coordinates.length);
  const out = new Float64Array(run.noisy.indicators.length * run.noisy.years.length);
  const samples = errors.map(() => new Float64Array(draws));
  for (let k = 0; k < draws; k++) {
    random.seek(k, origin.place, key, origin.segment);
    const option = pickOption(weights, random.uniform());
    const {then, change, tilt} = drawScale(known[option], tilts, usualTilt, random);
    for (let i = 0; i < z.length; i++) z[i] = random.normal();
    parametersAt(space, z, theta);
    const wanted = anchor.answer(
      typical,
      exp(then),
      known[option].scale?.tilt ?? usualTilt,
      option
    );
    const own = anchor.solve(theta, tilt, option, wanted);
    places.fill(theta, own * exp(change), tilt, random.uniform(), moved);
    run.noisy.simulate({theta: moved, seed, run: k}, out);
    for (let index = 0; index < samples.length; index++) {
      const value = log(Math.max(run.read(out, index, option), 1e-9));
      samples[index][k] = value + errors[index] * random.normal();
    }
  }
  return samples;
}

/** Standard error of every printed number of a run on the log scale. */
function sourceErrors({setup, figures}: History, {observations}: SegmentRun): number[] {
  return observations.map(({figure, error}) => {
    const {sourceError} = setup;
    const source = sourceError[figureNamed(figures, figure).confidence] ?? sourceError.A1;
    return Math.sqrt(source ** 2 + error * error);
  });
}

/** The number by which the parameters of a place are set to its scale. */
interface Anchor {
  /** The number under parameters, in expectation. */
  answer(parameters: Float64Array, scale: number, tilt: number, option: number): number;
  /** Scale at which parameters give a value; the pipeline is linear in it. */
  solve(parameters: Float64Array, tilt: number, option: number, value: number): number;
}

/** The last number of the place's own past that tells its scale; without a past, the first that is forecast. */
function anchorOf(
  {space, places, segments, setup}: History,
  origin: OriginSetup,
  run: SegmentRun,
  scale: SegmentScale | undefined
): Anchor {
  const place = setup.places[origin.place];
  const before = segments.find((each) => each.place === place.id && each.index === scale?.index);
  const past = before?.run ?? run;
  const at = before ? scaleObservation(place, before.index) : 0;
  const moved = new Float64Array(space.names.length);
  const out = new Float64Array(past.quiet.indicators.length * past.quiet.years.length);
  const answer: Anchor["answer"] = (parameters, times, tilt, option) => {
    places.fill(parameters, times, tilt, 0.5, moved);
    past.quiet.simulate({theta: moved, seed: 0, run: 0}, out);
    return past.read(out, at, option);
  };
  return {
    answer,
    solve(parameters, tilt, option, value) {
      const low = answer(parameters, 0.5, tilt, option);
      const high = answer(parameters, 1, tilt, option);
      return Math.max(0.01, 0.5 + (0.5 * (value - low)) / (high - low));
    }
  };
}

/** Draws ln scale in the last segment known, its change from there, and the tilt. */
function drawScale(
  {pooled, scale}: KnownThen,
  tilts: PriorScale,
  usualTilt: number,
  random: RandomStream
): {then: number; change: number; tilt: number} {
  const drift = smoothQuantile(pooled.drift, random.uniform());
  const centre = smoothQuantile(pooled.scale, random.uniform());
  const between = smoothQuantile(pooled.between, random.uniform());
  const then = scaleThen(scale, centre, between, random.normal());
  const change = scale ? drift * random.normal() : 0;
  const tilt = scale && scale.tilt !== usualTilt ? scale.tilt : tilts.value(random.normal());
  return {then, change, tilt};
}

/** ln scale in the last segment known: N(centre, between²), sharpened by the place's own where there is one. */
function scaleThen(
  scale: SegmentScale | undefined,
  centre: number,
  between: number,
  normal: number
): number {
  if (!scale) return centre + between * normal;
  const prior = 1 / (between * between);
  const data = 1 / (scale.error * scale.error);
  const mean = (centre * prior + scale.logScale * data) / (prior + data);
  return mean + normal / Math.sqrt(prior + data);
}
