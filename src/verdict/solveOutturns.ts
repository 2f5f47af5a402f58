import type {DriverInnovations} from "../pipeline/driverInnovations.js";
import {log} from "../quantity/log.js";
import {createRandom} from "../quantity/randomStream.js";
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
}

/** Solves runs for the outturns. */
export interface OutturnSolver {
  /** The move of a run; null where none within six standard deviations gives the numbers. */
  solve(run: number, drawn: Float64Array): SolvedRun | null;
  /** Writes what moves add to the innovations of the drivers of a run, shape (years × drivers). */
  shift(run: number, moves: ArrayLike<number>, out: Float64Array): void;
  /** Whether the outturns are different numbers: none is already said, to a twentieth, by those before it. */
  distinct: boolean;
  /** What the run without noise gives if moved six standard deviations down and up along the direction of the last outturn. */
  reach(): [low: number, high: number];
}

/** What is solved, and how. */
export interface SolverSetup {
  /** All that were prepared to be read; those solved for are `chosen`, by their places. */
  outturns: readonly Outturn[];
  chosen: readonly number[];
  response: OutturnResponse;
  innovations: DriverInnovations;
  /** Simulated years. */
  years: number;
  source: ParameterSource;
  seed: number;
  /** Whole persons: numbers come in steps, and are met within a thousandth. */
  whole: boolean;
}

/** Standard deviations beyond which no innovation is believed, and the least that is new in a number, as a share. */
const [furthest, leastNew] = [6, 0.05];

/**
 * Prepares solving runs for reported numbers.
 *
 * The innovations of a run and the errors of its part years are independent standard normals z. For every outturn there is one
 * direction in them, q_i: that in which, at the centre, they move the number most, less what moves the outturns before it. A run
 * keeps what it drew at right angles to the directions; its place along them, s_i = q_i · z, is solved for, so that ln(model / reported) = 0.
 * Then its weight is the density of that place over the volume of the slope, φ(s) / |det ∂ ln model / ∂s|: runs weighted so are
 * draws given the outturns, whatever the directions are.
 *
 * @param setup - see {@link SolverSetup}
 * @see Robert & Casella (2004), Monte Carlo Statistical Methods, 3.3 (importance sampling)
 */
export function solveOutturns(setup: SolverSetup): OutturnSolver {
  const {outturns, chosen, response, innovations, years, source, seed, whole} = setup;
  const random = createRandom(seed);
  const drivers = innovations.width * years;
  const size = drivers + outturns.length;
  const z = new Float64Array(size);
  const shift = new Float64Array(size);
  const all = new Float64Array(outturns.length);
  const ways = new Map<string, Directions>();
  const optionsOf = (run: number) =>
    outturns.map(({reading}) =>
      reading.mixes ? (source.option?.(run, reading.mixes.alternative) ?? null) : null
    );
  const along = (options: readonly (string | null)[]) => {
    const key = JSON.stringify(options);
    const found = ways.get(key) ?? directions(setup, options, size);
    ways.set(key, found);
    return found;
  };
  const spread = (basis: readonly Float64Array[], moves: ArrayLike<number>) => {
    shift.fill(0);
    basis.forEach((row, i) => {
      for (let k = 0; k < size; k++) shift[k] += moves[i] * row[k];
    });
  };
  const solver: OutturnSolver = {
    get distinct() {
      return [...ways.values()].every(({distinct}) => distinct);
    },
    solve(run, drawn) {
      const options = optionsOf(run);
      const {basis, slope, distinct} = along(options);
      if (!distinct) return null;
      const evaluate = (moves: Float64Array, out: Float64Array) => {
        spread(basis, moves);
        response.ratios({drawn, run}, shift, options, all);
        for (let i = 0; i < chosen.length; i++) out[i] = all[chosen[i]];
      };
      const moves = solveNonlinear({evaluate, slope, tolerance: whole ? 1e-3 : 1e-8});
      if (!moves) return null;
      innovations.draw(random, run, z.subarray(0, drivers));
      response.errors.draw(run, z.subarray(drivers));
      const places = basis.map((row, i) => dot(row, z) + moves[i]);
      if (places.some((place) => Math.abs(place) > furthest)) return null;
      const volume = slopeVolume(evaluate, moves, whole ? 0.5 : 0.05);
      if (!(volume > 0)) return null;
      return {logWeight: -dot(places, places) / 2 - log(volume), moves};
    },
    shift(run, moves, out) {
      spread(along(optionsOf(run)).basis, moves);
      out.set(shift.subarray(0, drivers));
    },
    reach() {
      const {options, basis} = along(optionsOf(0));
      const last = chosen[chosen.length - 1];
      const centre = {drawn: Float64Array.from(source.centre), run: null};
      const [low, high] = [-furthest, furthest].map((place) => {
        spread(
          basis,
          basis.map((_, i) => (i === basis.length - 1 ? place : 0))
        );
        response.ratios(centre, shift, options, all);
        return all[last];
      });
      return [low, high];
    }
  };
  return solver;
}

/** Along what runs are moved under one choice of what published numbers count. */
interface Directions {
  options: readonly (string | null)[];
  /** Orthonormal, shape (outturns, innovations). */
  basis: Float64Array[];
  /** ∂ ln model / ∂s at the centre, shape (outturns, directions). */
  slope: number[][];
  distinct: boolean;
}

function directions(
  {outturns, chosen, response, source}: SolverSetup,
  options: readonly (string | null)[],
  size: number
): Directions {
  const centre = {drawn: Float64Array.from(source.centre), run: null};
  const gradients = chosen.map(() => new Float64Array(size));
  const shift = new Float64Array(size);
  const [up, down] = [1, 2].map(() => new Float64Array(outturns.length));
  const h = 0.25;
  for (let k = 0; k < size; k++) {
    shift[k] = h;
    response.ratios(centre, shift, options, up);
    shift[k] = -h;
    response.ratios(centre, shift, options, down);
    shift[k] = 0;
    chosen.forEach((j, i) => {
      const slope = (up[j] - down[j]) / (2 * h);
      gradients[i][k] = slope - slope === 0 ? slope : 0;
    });
  }
  const {basis, lengths} = orthogonalise(gradients);
  return {
    options,
    basis,
    slope: gradients.map((gradient) => basis.map((row) => dot(gradient, row))),
    distinct: lengths.every(
      (length, i) => length > leastNew * Math.sqrt(dot(gradients[i], gradients[i]))
    )
  };
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
