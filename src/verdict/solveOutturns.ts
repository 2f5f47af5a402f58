import {log} from "../quantity/log.js";
import {dot, orthogonalise} from "../rates/orthogonalise.js";
import {solveNonlinear} from "../rates/solveNonlinear.js";
import type {OutturnResponse} from "./outturnResponse.js";
import type {ParameterSource} from "./parameterSource.js";
import type {Outturn} from "./registerOutturns.js";

/** What makes a run give the reported numbers, and how likely it was to. */
export interface SolvedRun {
  /** Log of the weight of the run, up to a constant. */
  logWeight: number;
  /** How far it moves along each direction, in standard deviations; shape (outturns). */
  moves: Float64Array;
  /** Where it then is along each direction, in standard deviations from what is expected; shape (outturns). */
  places: readonly number[];
}

/** Solves runs for the outturns. */
export interface OutturnSolver {
  /** The move of a run; null where none within six standard deviations gives the numbers. */
  solve(run: number): SolvedRun | null;
  /** What moves add to what a run draws, shape (size of the response); used again by the next call. */
  shift(run: number, moves: ArrayLike<number>): Float64Array;
  /** Whether the outturns are different numbers: none is already said, to a twentieth, by those before it. */
  readonly distinct: boolean;
  /** ln of what the run without noise gives over what is reported, six standard deviations down and up along the last direction. */
  reach(): [low: number, high: number];
}

/** What is solved, and how. */
export interface SolverSetup {
  /** All that were prepared to be read. */
  outturns: readonly Outturn[];
  response: OutturnResponse;
  source: ParameterSource;
  /** Whole persons: numbers come in steps, and are met within a thousandth. */
  whole: boolean;
}

/** Standard deviations beyond which no draw is believed, and the least that is new in a number, as a share. */
const [furthest, leastNew] = [6, 0.05];

type Options = readonly (string | null)[];

/**
 * Prepares solving runs for reported numbers.
 *
 * The innovations of the drivers of a run, the errors of its part years and the parameters that no figure informs are independent
 * standard normals z. For every outturn there is one direction in them, q_i: that in which, at the centre, they move the number most,
 * less what moves the outturns before it. A run keeps what it drew at right angles to the directions; its place along them,
 * s_i = q_i · z, is solved for, so that ln(model / reported) = 0. Then its weight is the density of that place over the volume of
 * the slope, φ(s) / |det ∂ ln model / ∂s|: runs weighted so are draws given the outturns, whatever the directions are.
 *
 * @param setup - see {@link SolverSetup}
 * @returns prepares the solver of some of the outturns, by their places: one that moves what is exactly so drawn, or (`loosely`) also
 * the parameters of a fit's sample that no figure informs, which are nearly so; then fewer runs are lost to many outturns
 * @see Robert & Casella (2004), Monte Carlo Statistical Methods, 3.3 (importance sampling)
 */
export function solveOutturns(
  setup: SolverSetup
): (chosen: readonly number[], loosely: boolean) => OutturnSolver {
  const {outturns, source} = setup;
  const gradients = new Map<string, Float64Array[]>();
  const optionsOf = (run: number): Options =>
    outturns.map(({reading}) =>
      reading.mixes ? (source.option?.(run, reading.mixes.alternative) ?? null) : null
    );
  const gradientsOf = (options: Options) => {
    const key = JSON.stringify(options);
    const found = gradients.get(key) ?? centreGradients(setup, options);
    gradients.set(key, found);
    return found;
  };
  const {drivers, errors} = setup.response.size;
  const moves = (k: number, loosely: boolean) =>
    loosely || k < drivers + errors || source.movable?.exactly(k - drivers - errors) !== false;
  return (chosen, loosely) => {
    const ways = new Map<string, Directions>();
    const along = (options: Options) => {
      const key = JSON.stringify(options);
      const found =
        ways.get(key) ??
        directions(
          chosen.map((place) =>
            gradientsOf(options)[place].map((slope, k) => (moves(k, loosely) ? slope : 0))
          )
        );
      ways.set(key, found);
      return found;
    };
    return chosenSolver(setup, chosen, {
      along: (run) => ({options: optionsOf(run), ...along(optionsOf(run))}),
      distinct: () => [...ways.values()].every(({distinct}) => distinct)
    });
  };
}

function chosenSolver(
  {outturns, response, whole}: SolverSetup,
  chosen: readonly number[],
  {along, distinct}: {along(run: number): Directions & {options: Options}; distinct(): boolean}
): OutturnSolver {
  const {drivers, errors, parameters} = response.size;
  const shift = new Float64Array(drivers + errors + parameters);
  const z = new Float64Array(shift.length);
  const all = new Float64Array(outturns.length);
  const spread = (basis: readonly Float64Array[], moves: ArrayLike<number>) => {
    shift.fill(0);
    basis.forEach((row, i) => {
      for (let k = 0; k < shift.length; k++) shift[k] += moves[i] * row[k];
    });
    return shift;
  };
  return {
    get distinct() {
      return distinct();
    },
    solve(run) {
      const {options, basis, slope, distinct: apart} = along(run);
      if (!apart) return null;
      const evaluate = (moves: Float64Array, out: Float64Array) => {
        response.ratios(run, spread(basis, moves), options, all);
        for (let i = 0; i < chosen.length; i++) out[i] = all[chosen[i]];
      };
      const moves = solveNonlinear({evaluate, slope, tolerance: whole ? 1e-3 : 1e-8});
      if (!moves) return null;
      response.places(run, z);
      const places = basis.map((row, i) => dot(row, z) + moves[i]);
      if (places.some((place) => Math.abs(place) > furthest)) return null;
      const volume = slopeVolume(evaluate, moves, whole ? 0.5 : 0.05);
      return volume > 0 ? {logWeight: -dot(places, places) / 2 - log(volume), moves, places} : null;
    },
    shift: (run, moves) => spread(along(run).basis, moves),
    reach() {
      const {options, basis} = along(0);
      const last = basis.length - 1;
      const [low, high] = [-furthest, furthest].map((place) => {
        const moves = basis.map((_, i) => (i === last ? place : 0));
        response.ratios(null, spread(basis, moves), options, all);
        return all[chosen[last]];
      });
      return [low, high];
    }
  };
}

/** Along what runs are moved under one choice of what published numbers count. */
interface Directions {
  /** Orthonormal, shape (outturns, size of the response). */
  basis: Float64Array[];
  /** ∂ ln model / ∂s at the centre, shape (outturns, directions). */
  slope: number[][];
  distinct: boolean;
}

function directions(gradients: readonly Float64Array[]): Directions {
  const {basis, lengths} = orthogonalise(gradients);
  return {
    basis,
    slope: gradients.map((gradient) => basis.map((row) => dot(gradient, row))),
    distinct: lengths.every(
      (length, i) => length > leastNew * Math.sqrt(dot(gradients[i], gradients[i]))
    )
  };
}

/** How all that a run draws moves ln of the outturns at the centre, by central differences; shape (outturns, size of the response). */
function centreGradients({outturns, response}: SolverSetup, options: Options): Float64Array[] {
  const {drivers, errors, parameters} = response.size;
  const shift = new Float64Array(drivers + errors + parameters);
  const gradients = outturns.map(() => new Float64Array(shift.length));
  const [up, down] = [1, 2].map(() => new Float64Array(outturns.length));
  const h = 0.25;
  for (let k = 0; k < shift.length; k++) {
    shift[k] = h;
    response.ratios(null, shift, options, up);
    shift[k] = -h;
    response.ratios(null, shift, options, down);
    shift[k] = 0;
    gradients.forEach((gradient, j) => {
      const slope = (up[j] - down[j]) / (2 * h);
      gradient[k] = slope - slope === 0 ? slope : 0;
    });
  }
  return gradients;
}

/** |det ∂F/∂x| at a solution, F = 0, by forward differences. */
function slopeVolume(
  evaluate: (x: Float64Array, out: Float64Array) => void,
  x: Float64Array,
  h: number
): number {
  const columns = Array.from(x, (_, j) => {
    const there = new Float64Array(x.length);
    evaluate(
      x.map((value, i) => (i === j ? value + h : value)),
      there
    );
    return there.map((value) => value / h);
  });
  return orthogonalise(columns).lengths.reduce((volume, length) => volume * length, 1);
}
