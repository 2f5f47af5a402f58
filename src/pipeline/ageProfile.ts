import type {PopulationTable} from "../project/project.js";
import type {RetirementClass} from "./retirementDate.js";

/** Ages from which each participation rate holds; below the first nobody works. */
export const participationAges = [16, 20, 25, 50, 60] as const;

/** Population of the ages 0..100 on 1 January of a year, by class: men, or women. */
export function populationOf(
  {years, male, female}: PopulationTable,
  retirementClass: RetirementClass,
  year: number
): Float64Array {
  const table = retirementClass === "men60" ? male : female;
  const middle = year - 0.5;
  const after = years.findIndex((each) => each >= middle);
  const right = after < 0 ? years.length - 1 : after;
  const left = Math.max(0, after < 0 ? right : right - 1);
  const span = years[right] - years[left];
  const weight = span > 0 ? Math.min(1, Math.max(0, (middle - years[left]) / span)) : 0;
  return Float64Array.from(
    table[left],
    (persons, age) => persons * (1 - weight) + table[right][age] * weight
  );
}

/** Fills the weights of ages within one level and class at the start, by lane; see {@link ageProfile}. */
export type AgeProfile = (
  population: ArrayLike<number>,
  rates: ArrayLike<number>,
  shift: ArrayLike<number>,
  out: Float64Array
) => Float64Array;

/**
 * Prepares the weights of ages within one level and class at the start: g(x − Δ), g(x) = population(x) · young(x − y) · old(x).
 *
 * `young` is the participation below 25, reached y years later by those who first had to climb to the level (section 20 of the
 * model); `old` is the participation from 25 on. Weights are not normalised. Between two whole ages g lies on a straight line.
 *
 * @param climb - y, years of work below the level
 * @param from - age of the first weight
 * @returns from persons by age 0..100 and lane, participation in the order of {@link participationAges} by lane, and Δ by lane, in years, the
 * weights, shape (ages × lanes), which `out` receives
 */
export function ageProfile(climb: number, from: number): AgeProfile {
  let whole = new Float64Array(0);
  return (population, participation, shift, out) => {
    const W = shift.length;
    const [A, most] = [out.length / W, population.length / W];
    if (whole.length !== population.length) whole = new Float64Array(population.length);
    let [least, largest] = [shift[0], shift[0]];
    for (let w = 1; w < W; w++) {
      if (shift[w] < least) least = shift[w];
      if (shift[w] > largest) largest = shift[w];
    }
    const end = Math.min(most, Math.floor(from + A - least) + 1);
    for (let x = Math.max(0, Math.floor(from - largest)); x < end; x++)
      writeAge(population, participation, climb, x, W, whole);
    for (let i = 0; i < A; i++)
      for (let w = 0; w < W; w++) {
        const x = from + i - shift[w];
        const below = Math.floor(x);
        const weight = x - below;
        const near = below >= 0 && below < most ? whole[below * W + w] : 0;
        const next = below >= -1 && below + 1 < most ? whole[(below + 1) * W + w] : 0;
        out[i * W + w] = (1 - weight) * near + (weight > 0 ? weight * next : 0);
      }
    return out;
  };
}

/** Writes g of a whole age. */
function writeAge(
  population: ArrayLike<number>,
  participation: ArrayLike<number>,
  climb: number,
  x: number,
  W: number,
  out: Float64Array
): void {
  const [young, old] = [lastRate(x - climb, 0), lastRate(x, 2)];
  const idle = x - climb < participationAges[0];
  for (let k = x * W; k < (x + 1) * W; k++) {
    const w = k - x * W;
    const begun = idle ? 0 : young >= 2 ? 1 : participation[young * W + w];
    out[k] = population[k] * begun * (old < 2 ? 1 : participation[old * W + w]);
  }
}

/** Index of the last participation rate, from one on, that holds at an age; one less before it. */
function lastRate(age: number, first: number): number {
  let rate = first;
  while (rate < participationAges.length && age >= participationAges[rate]) rate++;
  return rate - 1;
}
