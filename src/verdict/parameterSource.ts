import {spokenError} from "../check/spokenError.js";
import {drawParameters} from "../pipeline/drawParameters.js";
import {modelParameters} from "../pipeline/modelParameters.js";
import type {ParameterSpace} from "../pipeline/parameterSpace.js";
import {parametersAt} from "../pipeline/parametersAt.js";
import type {Fit} from "../project/fitRecord.js";
import type {Project} from "../project/project.js";
import type {Label} from "../quantity/label.js";
import {createRandom} from "../quantity/randomStream.js";
import {spreadRuns} from "../quantity/spreadUniform.js";
import {streamKey} from "../quantity/streamKey.js";
import {unknownName} from "../quantity/unknownName.js";
import {particleOrder} from "./particleOrder.js";
import {type PublishedMeaning, publishedMeanings} from "./publishedMeanings.js";
import {both} from "./words/both.js";

/** Independent standard normals among what a source draws. */
export interface MovableDraws {
  count: number;
  /** Which of them are so exactly, being drawn from their priors; the others are so nearly: no figure informs them. */
  exactly(index: number): boolean;
  /** Writes those of a run, shape (count). */
  places(run: number, out: Float64Array): void;
  /** The parameters where all are as expected, but moved; `out` has shape (parameters). */
  centre(shift: ArrayLike<number>, out: Float64Array): void;
}

/** Where the parameters of each run come from: the priors, or a posterior sample. */
export interface ParameterSource {
  /** Names it in results and hashes: `prior`, `posterior 3f2a…`. */
  id: string;
  /** Fitted to published figures, not only drawn from assumed ranges. */
  fitted: boolean;
  /** Names of the parameters, in order. */
  parameters: readonly string[];
  /**
   * Fills the parameters of a run; the same run gives the same parameters. `out` has shape (parameters); `shift` moves what is
   * {@link movable}, in standard deviations.
   */
  draw(run: number, out: Float64Array, shift?: ArrayLike<number>): void;
  /** What is drawn as independent standard normals, and may be moved where runs must give reported numbers; absent: nothing. */
  movable?: MovableDraws;
  /**
   * Id of the option that holds in a run, of what is open about the published numbers (an alternative of calibration.yaml);
   * null where the source knows no such alternative. Absent: it knows none.
   */
  option?(run: number, alternative: string): string | null;
  /** How likely each option of an alternative is over all runs; shares add up to 1. Null where the source knows no such alternative. Absent: it knows none. */
  chances?(alternative: string): {option: string; share: number}[] | null;
  /** The parameters of the deterministic run: medians, or the mode. Shape (parameters). */
  centre: ArrayLike<number>;
  /** One sentence for readers. */
  describe: Label;
}

/**
 * Where parameters come from unless asked otherwise: the project's fit, or the priors where it has none.
 *
 * @param project - with or without a fit
 * @param seed - integer in 0..4294967295
 * @throws RangeError if the fit is stale
 * @example
 * defaultSource(loadProject("data"), 1).fitted // => true
 * defaultSource({...loadProject("data"), fit: undefined}, 1).id // => "prior"
 */
export function defaultSource(project: Project, seed: number): ParameterSource {
  if (project.fit) return fitSource(project, seed);
  return priorSource(modelParameters(project), seed, publishedMeanings(project));
}

/**
 * Draws every run's parameters from their priors.
 *
 * @param space - the parameters, from `parameterSpace`
 * @param seed - integer in 0..4294967295; each parameter has its own stream, keyed by its name
 * @param alternatives - what published numbers can mean, drawn by their prior weights; default none
 */
export function priorSource(
  space: ParameterSpace,
  seed: number,
  alternatives: readonly PublishedMeaning[] = []
): ParameterSource {
  const drawing = drawParameters(space, createRandom(seed));
  return {
    option: drawOption(seed, alternatives, (_, a, o) => alternatives[a].options[o].weight),
    chances: chancesOf(alternatives, ({weight}) => weight),
    id: "prior",
    fitted: false,
    parameters: space.names,
    draw: drawing.draw,
    movable: {
      count: space.coordinates.length,
      exactly: () => true,
      places(run, out) {
        out.set(drawing.places(run));
      },
      centre(shift, out) {
        parametersAt(space, shift, out);
      }
    },
    centre: space.typical,
    describe: both((words) => words.priorDraws)
  };
}

/**
 * Prepares drawing, run by run, which option of each alternative holds: the first whose cumulative weight passes a number of the
 * run, the same for every reading that asks for the alternative.
 */
function drawOption(
  seed: number,
  alternatives: readonly {id: string; options: readonly {id: string}[]}[],
  weight: (run: number, alternative: number, option: number) => number
): NonNullable<ParameterSource["option"]> {
  const random = createRandom(seed);
  const marks = alternatives.map(({id}) => spreadRuns(random, 0, streamKey(`option ${id}`)));
  return (run, alternative) => {
    const a = alternatives.findIndex(({id}) => id === alternative);
    if (a < 0) return null;
    const {options} = alternatives[a];
    const weights = options.map((_, o) => weight(run, a, o));
    const whole = weights.reduce((sum, each) => sum + each, 0);
    const mark = marks[a](run) * whole;
    let sum = 0;
    let chosen: string | null = null;
    for (let o = 0; o < options.length && (chosen === null || sum <= mark); o++) {
      sum += weights[o];
      if (weights[o] > 0) chosen = options[o].id;
    }
    return chosen;
  };
}

/**
 * Draws every run's parameters from the project's fit: a run takes a particle ({@link particleOrder}: few runs, too, see all of the sample)
 * for the coordinates that figures move, and its prior draw for all others.
 *
 * @param project - with a fit of its present figures and assumptions
 * @param seed - integer in 0..4294967295
 * @throws RangeError if there is no fit, or it is stale: made from other figures or assumptions
 * @example
 * fitSource({assumptions: []}, 1) // throws invalid project; no fit: run skillcast fit
 * fitSource({assumptions: [], fit: {stale: true}}, 1) // throws stale fit; figures, assumptions or model have changed since: run skillcast fit, or forecast with --prior
 */
export function fitSource(project: Project, seed: number): ParameterSource {
  const fit = freshFit(project);
  const space = modelParameters(project);
  const {coordinates, rows} = fit.sample;
  const columns = coordinates.flatMap((name, column) => {
    const at = space.coordinates.indexOf(name);
    return at < 0 ? [] : [{column, at}];
  });
  const prior = drawParameters(space, createRandom(seed));
  const sampled = new Set(columns.map(({at}) => at));
  const open = Array.from(space.coordinates.keys()).filter((at) => !sampled.has(at));
  const particle = particleOrder(rows.length);
  const z = new Float64Array(space.coordinates.length);
  const {means, spreads} = sampleMargins(fit, space, columns);
  const moved = (shift: ArrayLike<number> | undefined, out: Float64Array) => {
    if (shift) for (let i = 0; i < z.length; i++) z[i] += spreads[i] * shift[i];
    parametersAt(space, z, out);
  };
  const place = (run: number) => {
    const row = rows[particle(run)];
    z.set(prior.places(run, undefined, open));
    for (let i = 0; i < columns.length; i++) z[columns[i].at] = row[columns[i].column];
  };
  return {
    id: `posterior ${fit.inputs.slice(0, 12)}/${fit.seed}/${fit.particles}`,
    fitted: true,
    parameters: space.names,
    option: sampledOption(fit, seed, particle),
    chances: chancesOf(fit.alternatives, ({posterior}) => posterior),
    draw(run, out, shift) {
      place(run);
      moved(shift, out);
    },
    movable: {
      count: z.length,
      exactly: (index) => !columns.some(({at}) => at === index),
      places(run, out) {
        place(run);
        for (let i = 0; i < z.length; i++)
          out[i] = spreads[i] > 0 ? (z[i] - means[i]) / spreads[i] : 0;
      },
      centre(shift, out) {
        z.set(means);
        moved(shift, out);
      }
    },
    centre: Float64Array.from(space.names, (name, i) => fit.mode[name] ?? space.typical[i]),
    describe: both((words) => words.posteriorSample(fit.predictive.length, fit.particles))
  };
}

/** How likely the options of alternatives are, by their weights. */
function chancesOf<Option extends {id: string}>(
  alternatives: readonly {id: string; options: readonly Option[]}[],
  weight: (option: Option) => number
): NonNullable<ParameterSource["chances"]> {
  return (alternative) => {
    const found = alternatives.find(({id}) => id === alternative);
    if (!found) return null;
    const whole = found.options.reduce((sum, option) => sum + weight(option), 0);
    return found.options.map((option) => ({option: option.id, share: weight(option) / whole}));
  };
}

/** The option that holds in a run: by its particle, where the sample has a column of it. */
function sampledOption(
  {alternatives, sample: {coordinates, rows}}: Fit,
  seed: number,
  particle: (run: number) => number
) {
  const columns = alternatives.map(({id, options}) =>
    options.map((option) => coordinates.indexOf(`${id}=${option.id}`))
  );
  return drawOption(seed, alternatives, (run, a, o) => {
    const column = columns[a][o];
    return column < 0 ? alternatives[a].options[o].posterior : rows[particle(run)][column];
  });
}

/** The fit of a project, made from what it holds now. */
function freshFit({fit}: Project): Fit {
  if (!fit) throw new RangeError("invalid project; no fit: run skillcast fit");
  if (fit.stale)
    throw spokenError(
      "stale fit; figures, assumptions or model have changed since: run skillcast fit, or forecast with --prior",
      {
        message: both((words) => words.staleFit),
        mend: both((words) => words.refit)
      }
    );
  return fit;
}

/**
 * Mean and spread of every coordinate that may be moved: 0 and 1 of those drawn from their priors; of those of the sample which no
 * figure informs the margin they have there, as of independent normals. The others have spread 0: they stay with their particle.
 */
function sampleMargins(
  {sample: {rows}, parameters}: Fit,
  {coordinates}: ParameterSpace,
  columns: readonly {column: number; at: number}[]
): {means: Float64Array; spreads: Float64Array} {
  const means = new Float64Array(coordinates.length);
  const spreads = new Float64Array(coordinates.length).fill(1);
  for (const {column, at} of columns) {
    const mean = rows.reduce((sum, row) => sum + row[column], 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[column] - mean) ** 2, 0) / rows.length;
    const known = parameters.find(({parameter}) => parameter === coordinates[at]);
    means[at] = mean;
    spreads[at] = known?.assumption ? Math.sqrt(variance) : 0;
  }
  return {means, spreads};
}

/**
 * Prepares picking a model's parameters out of those a source draws, by name.
 *
 * @param parameters - of the model
 * @param source - draws at least these
 * @returns a function that writes into one array, used again, shape (parameters)
 * @throws RangeError if the source lacks one
 */
export function pickParameters(
  parameters: readonly string[],
  source: Pick<ParameterSource, "id" | "parameters">
): (drawn: ArrayLike<number>) => Float64Array {
  const at = parameters.map((name) => {
    const index = source.parameters.indexOf(name);
    if (index < 0)
      throw new RangeError(unknownName(`parameter of ${source.id}`, name, source.parameters));
    return index;
  });
  const theta = new Float64Array(at.length);
  return (drawn) => {
    for (let i = 0; i < at.length; i++) theta[i] = drawn[at[i]];
    return theta;
  };
}
