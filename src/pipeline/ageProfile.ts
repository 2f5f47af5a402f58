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

/** Weights of ages at the start, by lane: of one run, or of several side by side, level after level. */
export interface AgeProfile {
  /**
   * @param population - persons by age 0..100 and lane
   * @param participation - in the order of {@link participationAges}, by lane
   * @param shift - Δ, years, by lane
   */
  begin(
    population: ArrayLike<number>,
    participation: ArrayLike<number>,
    shift: ArrayLike<number>
  ): void;
  /** Fills the weights of those who first had to climb so many years, shape (ages × lanes). */
  weigh(climb: number, out: Float64Array): Float64Array;
}

/** What the weights are taken from: g by whole age and lane behind a row of zeros, and before two, so that who lies outside finds nothing. */
interface Profile {
  whole: Float64Array;
  /** By age of the workforce and lane: where g of the whole age below stands, and how far the age lies above it. */
  below: Int32Array;
  above: Float64Array;
  population: ArrayLike<number>;
  participation: ArrayLike<number>;
  /** Ages between which g is looked for; up to `young` it is that of the last climb, from there on everybody takes part as the old do. */
  first: number;
  end: number;
  young: number;
}

/**
 * Prepares the weights of ages within one level and class at the start: g(x − Δ), g(x) = population(x) · young(x − y) · old(x).
 *
 * `young` is the participation below 25, reached y years later by those who first had to climb to the level (section 20 of the
 * model); `old` is the participation from 25 on. Weights are not normalised. Between two whole ages g lies on a straight line.
 *
 * @param ages - first and last age of the workforce
 * @param lanes - runs side by side, default 1
 */
export function ageProfile({from, to}: {from: number; to: number}, lanes = 1): AgeProfile {
  const size = (to - from + 1) * lanes;
  const profile: Profile = {
    whole: new Float64Array(0),
    below: new Int32Array(size),
    above: new Float64Array(size),
    population: [],
    participation: [],
    ...{first: 0, end: 0, young: 0}
  };
  return {
    begin(population, participation, shift) {
      if (profile.whole.length === 0)
        profile.whole = new Float64Array(population.length + 3 * lanes);
      profile.population = population;
      profile.participation = participation;
      placeAges(profile, from, shift);
      profile.young = profile.end;
    },
    weigh(climb, out) {
      const grown = Math.min(profile.end, climb + participationAges[2]);
      for (let x = profile.first; x < Math.max(grown, profile.young); x++)
        writeAge(profile, climb, x, lanes);
      profile.young = grown;
      const {whole, below, above} = profile;
      for (let i = 0; i < size; i++) {
        const at = below[i];
        const weight = above[i];
        out[i] = (1 - weight) * whole[at] + weight * whole[at + lanes];
      }
      return out;
    }
  };
}

/** Finds between which whole ages those of the workforce lie. */
function placeAges(profile: Profile, from: number, shift: ArrayLike<number>): void {
  const {population, below, above} = profile;
  const W = shift.length;
  const most = population.length / W;
  let [least, largest] = [most, -1];
  for (let i = 0; i < below.length; i += W)
    for (let w = 0; w < W; w++) {
      const x = from + i / W - shift[w];
      const whole = Math.floor(x);
      const outside = !(whole >= -1 && whole < most);
      below[i + w] = (outside ? most + 1 : whole + 1) * W + w;
      above[i + w] = x - whole;
      if (outside) continue;
      if (whole < least) least = whole;
      if (whole > largest) largest = whole;
    }
  profile.first = Math.max(0, least);
  profile.end = Math.min(most, largest + 2);
}

/** Writes g of a whole age. */
function writeAge(
  {whole, population, participation}: Profile,
  climb: number,
  x: number,
  W: number
): void {
  const young = lastRate(x - climb, 0);
  const old = lastRate(x, 2);
  const idle = x - climb < participationAges[0];
  for (let w = 0; w < W; w++) {
    const begun = idle ? 0 : young >= 2 ? 1 : participation[young * W + w];
    const share = old < 2 ? 1 : participation[old * W + w];
    whole[(x + 1) * W + w] = population[x * W + w] * begun * share;
  }
}

/** Index of the last participation rate, from one on, that holds at an age; one less before it. */
function lastRate(age: number, first: number): number {
  let rate = first;
  while (rate < participationAges.length && age >= participationAges[rate]) rate++;
  return rate - 1;
}
