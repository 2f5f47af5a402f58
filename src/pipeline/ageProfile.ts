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
 * model); `old` is the participation from 25 on. Weights are not normalised. Between two whole ages g lies on a straight line.
 *
 * @param population - persons by age 0..100 and lane
 * @param participation - in the order of {@link participationAges}, by lane
 * @param climb - y, years of work below the level
 * @param shift - Δ, years, by lane
 * @param from - age of the first weight
 * @param out - receives the weights, shape (ages × lanes)
 */
export function ageProfile(
  population: ArrayLike<number>,
  participation: ArrayLike<number>,
  climb: number,
  shift: ArrayLike<number>,
  from: number,
  out: Float64Array
): Float64Array {
  const W = shift.length;
  const whole = wholeAges(population, participation, climb, W);
  const most = whole.length / W;
  for (let i = 0; i * W < out.length; i++)
    for (let w = 0; w < W; w++) {
      const x = from + i - shift[w];
      const below = Math.floor(x);
      const weight = x - below;
      const near = below >= 0 && below < most ? whole[below * W + w] : 0;
      const next = below >= -1 && below + 1 < most ? whole[(below + 1) * W + w] : 0;
      out[i * W + w] = (1 - weight) * near + (weight > 0 ? weight * next : 0);
    }
  return out;
}

/** g of the whole ages that the population has, [age][lane]. */
function wholeAges(
  population: ArrayLike<number>,
  participation: ArrayLike<number>,
  climb: number,
  W: number
): Float64Array {
  const whole = new Float64Array(population.length);
  for (let x = 0; x * W < whole.length; x++) {
    const young = youngBand(x - climb);
    const old = bandFrom(2, x);
    for (let w = 0; w < W; w++)
      whole[x * W + w] =
        population[x * W + w] *
        (young === null ? 0 : young < 0 ? 1 : participation[young * W + w]) *
        (old < 0 ? 1 : participation[old * W + w]);
  }
  return whole;
}

/** Which participation rate below 25 somebody has after so many years; −1 from 25 on, null before the first. */
function youngBand(worked: number): number | null {
  if (worked >= participationAges[2]) return -1;
  const band = bandFrom(0, worked);
  return band < 0 ? null : band;
}

/** Index of the last participation rate, from the first given on, that holds at an age; −1 before it. */
function bandFrom(first: number, x: number): number {
  let band = -1;
  for (let i = first; i < participationAges.length; i++) if (x >= participationAges[i]) band = i;
  return band;
}
