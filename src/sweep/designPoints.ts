import {morrisLevels, morrisStep, morrisTrajectory} from "../decide/morrisTrajectory.js";
import {sobolSequence} from "../decide/sobolSequence.js";
import {checkKeys} from "../quantity/checkKeys.js";
import {checkInteger, checkNumber} from "../quantity/checkNumber.js";
import {checkNumbers} from "../quantity/checkNumbers.js";
import {checkObject, checkObjects} from "../quantity/checkObject.js";
import {createRandom} from "../quantity/randomStream.js";
import {unknownName} from "../quantity/unknownName.js";
import {latinHypercube} from "./latinHypercube.js";
import type {SweepDesign} from "./sweepFile.js";

/** Points that a design may have: each is a forecast of every place and scenario. */
export const mostPoints = 100_000;

/**
 * How many points a design has: the product of the numbers of values (grid), as many as asked for (Latin hypercube, Sobol'), or
 * trajectories · (parameters + 1) (Morris).
 *
 * @param design - of a sweep
 * @example
 * pointCount({kind: "grid", parameters: [{target: "a", values: [1, 2]}, {target: "b", values: [1, 2, 3]}]}) // => 6
 */
export function pointCount(design: SweepDesign): number {
  checkDesign(design);
  const {kind, parameters, points = 1, trajectories = 1} = design;
  if (kind === "grid")
    return parameters.reduce((product, {values = []}) => product * values.length, 1);
  return kind === "morris" ? trajectories * (parameters.length + 1) : points;
}

/**
 * Lays out the points of a design over its parameters.
 *
 * - `grid`: every combination, the last parameter fastest;
 * - `latin`: a Latin hypercube, one point in each of n equal slices of every range, at a random place of it;
 * - `sobol`: a Sobol' sequence with a random digital shift;
 * - `morris`: trajectories through four levels, one parameter after another moved by half its range.
 *
 * @param design - of a sweep; seed default 1
 * @returns one row a point, shape (points × parameters), in the unit of each parameter's operation
 * @see McKay, Beckman and Conover (1979), Technometrics 21, 239-245; for the others `sobolSequence`, `morrisTrajectory`
 * @example
 * designPoints({kind: "grid", parameters: [{target: "a", values: [1, 2]}, {target: "b", values: [5, 6]}]}) // => [[1, 5], [1, 6], [2, 5], [2, 6]]
 * designPoints({kind: "latin", points: 4, parameters: [{target: "a", low: 0, high: 4}]}).map(([a]) => Math.floor(a)).sort() // => [0, 1, 2, 3]
 */
export function designPoints(design: SweepDesign): number[][] {
  checkDesign(design);
  const {kind, parameters} = design;
  if (kind === "grid") return gridPoints(parameters.map(({values = []}) => values));
  return unitPoints(design).map((point) =>
    parameters.map(({low = 0, high = 1}, i) => low + point[i] * (high - low))
  );
}

const kinds: readonly SweepDesign["kind"][] = ["grid", "latin", "sobol", "morris"];

/** A design of a program as that of a file: known keys, numbers that are numbers, ranges that rise. */
function checkDesign(design: SweepDesign): void {
  checkKeys("design", design, {
    kind: true,
    parameters: true,
    points: true,
    trajectories: true,
    seed: true
  });
  checkObject("design", design, ["kind", "parameters"]);
  const {kind, parameters, points, trajectories} = design;
  if (!kinds.includes(kind))
    throw new RangeError(unknownName("kind of design", String(kind), kinds));
  if (points !== undefined) checkInteger("points", points, 1, mostPoints);
  if (trajectories !== undefined) checkInteger("trajectories", trajectories, 1, mostPoints);
  checkObjects("parameters of design", parameters);
  for (const [i, {low = 0, high = 1, values}] of parameters.entries()) {
    if (values !== undefined) checkNumbers(`parameters[${i}].values`, values);
    checkNumber(`parameters[${i}].low`, low);
    checkNumber(`parameters[${i}].high`, high, `not above low, ${low}`, low);
  }
}

function gridPoints(values: readonly (readonly number[])[]): number[][] {
  return values.reduce<number[][]>(
    (points, own) => points.flatMap((point) => own.map((value) => [...point, value])),
    [[]]
  );
}

/** Points of the unit cube. */
function unitPoints({kind, parameters, points = 1, trajectories = 1, seed = 1}: SweepDesign) {
  const dimensions = parameters.length;
  if (kind === "morris") return morrisPoints(dimensions, trajectories, seed);
  if (kind === "latin") return latinHypercube(points, dimensions, seed);
  const sequence = sobolSequence(dimensions, seed);
  return Array.from({length: points}, () => sequence.next(new Float64Array(dimensions)));
}

function morrisPoints(dimensions: number, trajectories: number, seed: number): Float64Array[] {
  const random = createRandom(seed);
  return Array.from({length: trajectories}, (_, r) => {
    const {start, up, order} = morrisTrajectory(random, r, dimensions, dimensions);
    const path = [start];
    for (const i of order) {
      const next = path[path.length - 1].slice();
      next[i] += (up[i] * morrisStep) / morrisLevels;
      path.push(next);
    }
    return path;
  }).flat();
}
