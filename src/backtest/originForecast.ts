import {type PooledSpread, smoothQuantile} from "../fit/pooledSpread.js";
import type {Stretches} from "../fit/segment.js";
import {segmentRun} from "../fit/segmentRun.js";
import {levelObservation, type StretchLevel} from "../fit/segmentScales.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import {priorScale} from "../pipeline/priorScale.js";
import type {CalibrationSetup} from "../project/calibrationSetup.js";
import type {Project} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {log} from "../quantity/log.js";
import type {RandomStream} from "../quantity/randomStream.js";
import {streamKey} from "../quantity/streamKey.js";
import type {OriginSetup} from "./backtestOrigins.js";

const key = streamKey("originForecast");

/** What was known at an origin, by counting rule. */
export interface KnownThen {
  pooled: PooledSpread;
  /** Level of the place's last stretch that had ended, if there is one. */
  level?: StretchLevel;
}

/**
 * Draws what could be published after an origin, given what was known then.
 *
 * Each draw: a counting rule by its prior weight; parameters from their priors; what places share from its pooled posterior of
 * then. The level of the place's quantities has the pooled distribution; if a stretch of its own had ended, sharpened by that, and
 * changed by drift × ξ from there (the spread between places, each at its own time, holds such changes already). It is turned into a factor on the realisations under which the drawn parameters
 * reproduce the last published number (or, without a past, the answer of the typical parameters). Then one noisy run.
 *
 * @param known - by counting rule
 * @param draws - number of draws
 * @returns ln of the values; one array an observation of the origin's setup
 */
export function originForecast(
  project: Project,
  setup: CalibrationSetup,
  stretches: Stretches,
  origin: OriginSetup,
  known: readonly KnownThen[],
  random: RandomStream,
  draws: number
): Float64Array[] {
  const {space, places} = stretches;
  const run = segmentRun(project, origin.setup, setup);
  const before = stretches.list.find(
    ({place, segment}) =>
      place === setup.places[origin.place].id && segment === known[0].level?.segment
  );
  const theta = new Float64Array(space.names.length);
  const moved = new Float64Array(space.names.length);
  const typical = Float64Array.from(space.typical);
  const z = new Float64Array(space.coordinates.length);
  const out = new Float64Array(run.noisy.indicators.length * run.noisy.years.length);
  const tiltScale = priorScale({family: "lognormal", ...setup.pooling.tilt});
  const {options} = setup.alternatives[0];
  const samples = run.observations.map(() => new Float64Array(draws));
  const anchor = before ? levelObservation(setup.places[origin.place], before.segment) : 0;
  const past = before?.run ?? run;
  const pastOut = new Float64Array(past.quiet.indicators.length * past.quiet.years.length);
  const answer = (parameters: Float64Array, level: number, tilt: number, option: number) => {
    places.fill(parameters, level, tilt, 0.5, moved);
    past.quiet.simulate({theta: moved, seed: 0, run: 0}, pastOut);
    return past.read(pastOut, anchor, option);
  };
  /** Level at which parameters give a number at the anchor; the pipeline is linear in it. */
  const solve = (parameters: Float64Array, tilt: number, option: number, value: number) => {
    const low = answer(parameters, 0.5, tilt, option);
    const high = answer(parameters, 1, tilt, option);
    return Math.max(0.01, 0.5 + (0.5 * (value - low)) / (high - low));
  };

  for (let k = 0; k < draws; k++) {
    random.seek(k, origin.place, key, origin.segment);
    const option = pick(options, random.uniform());
    const {pooled, level} = known[option];
    const drift = smoothQuantile(pooled.drift, random.uniform());
    const centre = smoothQuantile(pooled.level, random.uniform());
    const between = smoothQuantile(pooled.between, random.uniform());
    const then = levelThen(level, centre, between, random.normal());
    const change = level ? drift * random.normal() : 0;
    const tilt =
      level && level.tilt !== setup.pooling.tilt.median
        ? level.tilt
        : tiltScale.value(random.normal());
    for (let i = 0; i < z.length; i++) z[i] = random.normal();
    parametersAt(space, z, theta);
    const usual = level?.tilt ?? setup.pooling.tilt.median;
    const wanted = answer(typical, exp(then), usual, option);
    const own = solve(theta, tilt, option, wanted);
    places.fill(theta, own * exp(change), tilt, random.uniform(), moved);
    run.noisy.simulate({theta: moved, seed: 20241231, run: k}, out);
    run.observations.forEach(({figure: id, error}, index) => {
      const figure = project.figures.find((each) => each.id === id)!;
      const source = Math.sqrt(setup.sourceError[figure.confidence] ** 2 + error * error);
      const value = log(Math.max(run.read(out, index, option), 1e-9));
      samples[index][k] = value + source * random.normal();
    });
  }
  return samples;
}

/** A draw of the level in the last stretch known: N(centre, between²), sharpened by the place's own where there is one. */
function levelThen(
  level: StretchLevel | undefined,
  centre: number,
  between: number,
  normal: number
): number {
  if (!level) return centre + between * normal;
  const prior = 1 / (between * between);
  const data = 1 / (level.error * level.error);
  const mean = (centre * prior + level.logLevel * data) / (prior + data);
  return mean + normal / Math.sqrt(prior + data);
}

function pick(options: readonly {weight: number}[], uniform: number): number {
  let sum = 0;
  for (let o = 0; o < options.length - 1; o++) {
    sum += options[o].weight;
    if (uniform < sum) return o;
  }
  return options.length - 1;
}
