import type {History} from "../fit/history.js";
import {pickOption} from "../fit/optionLikelihood.js";
import {type PooledSpread, smoothQuantile} from "../fit/pooledSpread.js";
import {type SegmentRun, segmentRun} from "../fit/segmentRun.js";
import {type SegmentScale, scaleObservation, scalePoint} from "../fit/segmentScales.js";
import {paceStates} from "../pipeline/modelParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {priorScale} from "../pipeline/priorScale.js";
import {figureNamed} from "../project/figureIndex.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import {createRandom, type RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {OriginSetup} from "./backtestOrigins.js";
import {drawPace, type PaceMoves} from "./drawPace.js";

const key = streamKey("originForecast");
/** What numbers other than totals count is drawn aside, so that no forecast of a total depends on it. */
const asideKey = streamKey("originForecast.meanings");

/** What was known at an origin, by counting rule. */
export interface KnownThen {
  pooled: PooledSpread;
  /** Scales of the place's segments that had ended, oldest first. */
  own: readonly SegmentScale[];
}

/**
 * Draws what could be published after an origin, given what was known then.
 *
 * Each draw: a counting rule, and what other numbers count, by their prior weights; parameters from their priors, those of the pace weighed by the place's own past;
 * what places share from its pooled posterior of then. The place's past, if there is one, says how large its quantities were, what
 * their long-run mean is, and where the pace stands at the origin ({@link placePace}). The scale of the last stretch is turned into
 * a factor on the realisations under which the drawn parameters reproduce the last published number (or, without a past, the
 * answer of the typical parameters). Then one noisy run, whose pace goes on from where it stands.
 *
 * @param history - with the figures of the origin's goals
 * @param known - by counting rule
 * @param options.seed - integer in 0..4294967295; parameters, scales, errors and the noise of the run all follow it
 * @param options.draws - number of draws
 * @param options.moves - how the pace moves, as other places tell; default: as the parameters' priors have it
 * @returns ln of the values; one array an observation of the origin's setup
 */
export function originForecast(
  history: History,
  origin: OriginSetup,
  known: readonly KnownThen[],
  {seed, draws, moves}: {seed: number; draws: number; moves?: PaceMoves}
): Float64Array[] {
  const random = createRandom(seed);
  const {setup, space, places} = history;
  const run = segmentRun(history, origin.setup);
  const anchor = anchorOf(history, origin, run, known[0].own.at(-1));
  const tilts = priorScale({family: "lognormal", ...setup.pooling.tilt});
  const usualTilt = setup.pooling.tilt.median;
  const meanings = setup.alternatives.map(({options}) => options.map(({weight}) => weight));
  const aside = createRandom(seed);
  const errors = sourceErrors(history, run);
  const typical = Float64Array.from(space.typical);
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const z = new Float64Array(space.coordinates.length);
  const out = new Float64Array(run.noisy.indicators.length * run.noisy.years.length);
  const samples = errors.map(() => new Float64Array(draws));
  for (let k = 0; k < draws; k++) {
    random.seek(k, origin.place, key, origin.segment);
    const option = pickOption(meanings[0], random.uniform());
    const {pooled, own} = known[option];
    const past = own.map(scalePoint);
    const now = Math.round(origin.origin);
    const pace = drawPace(past, drawScale(pooled, random), now, {space, random, z, theta, moves});
    const latest = own.at(-1);
    const tilt = latest && latest.tilt !== usualTilt ? latest.tilt : tilts.value(random.normal());
    const wanted = anchor.answer(typical, exp(pace.last), latest?.tilt ?? usualTilt, option);
    const then = anchor.solve(theta, tilt, option, wanted);
    places.fill(theta, then * exp(pace.level - pace.last), tilt, random.uniform(), moved);
    setPace(moved, space, pace.now);
    run.noisy.simulate({theta: moved, seed, run: k}, out);
    aside.seek(k, origin.place, asideKey, origin.segment);
    const meant = meanings.map((each) => pickOption(each, aside.uniform()));
    for (let index = 0; index < samples.length; index++) {
      const {alternative} = run.observations[index];
      const read = alternative === 0 ? option : meant[alternative];
      const value = log(Math.max(run.read(out, index, read), 1e-9));
      samples[index][k] = value + errors[index] * random.normal();
    }
  }
  return samples;
}

/** What places share of the scale, drawn from its posterior of then. */
function drawScale({scale, between}: KnownThen["pooled"], random: RandomStream) {
  return {
    centre: smoothQuantile(scale, random.uniform()),
    between: smoothQuantile(between, random.uniform())
  };
}

/** Standard error of every printed number of a run on the log scale, with that of the total it starts from. */
function sourceErrors({setup, figures}: History, {observations}: SegmentRun): number[] {
  return observations.map(({figure, error}) => {
    const {sourceError} = setup;
    const source = sourceError[figureNamed(figures, figure).confidence] ?? sourceError.A1;
    const begin = setup.sourceError.A2;
    return Math.sqrt(source ** 2 + begin ** 2 + error * error);
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

/** Lets the pace of all families stand at one value at the start. */
function setPace(theta: Float64Array, {names}: ParameterSpace, now: number): void {
  const shared = theta[names.indexOf("pace.shared")];
  paceStates.forEach((id, part) => {
    theta[names.indexOf(id)] = now * Math.sqrt(part === 0 ? shared : 1 - shared);
  });
}
