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

/**
 * Fills the weights of ages within one level and class at the start: g(x − Δ), g(x) = population(x) · young(x − y) · old(x).
 *
 * `young` is the participation below 25, reached y years later by those who first had to climb to the level (section 20 of the
 * model); `old` is the participation from 25 on. Weights are not normalised.
 *
 * @param population - persons by age 0..100
 * @param participation - in the order of {@link participationAges}
 * @param climb - y, years of work below the level
 * @param shift - Δ, years
 * @param from - age of the first weight
 * @param out - receives the weights, shape (ages)
 */
export function ageProfile(
  population: Float64Array,
  participation: ArrayLike<number>,
  climb: number,
  shift: number,
  from: number,
  out: Float64Array
): Float64Array {
  for (let i = 0; i < out.length; i++) {
    const x = from + i - shift;
    const below = Math.floor(x);
    const weight = x - below;
    out[i] =
      (1 - weight) * at(population, participation, climb, below) +
      (weight > 0 ? weight * at(population, participation, climb, below + 1) : 0);
  }
  return out;
}

function at(
  population: Float64Array,
  participation: ArrayLike<number>,
  climb: number,
  x: number
): number {
  if (x < 0 || x >= population.length) return 0;
  const worked = x - climb;
  const young =
    worked >= participationAges[2]
      ? 1
      : worked >= participationAges[1]
        ? participation[1]
        : worked >= participationAges[0]
          ? participation[0]
          : 0;
  const old =
    x >= participationAges[4]
      ? participation[4]
      : x >= participationAges[3]
        ? participation[3]
        : x >= participationAges[2]
          ? participation[2]
          : 1;
  return population[x] * young * old;
}
