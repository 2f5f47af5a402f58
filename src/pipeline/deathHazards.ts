import type {MortalityTable} from "../project/project.js";
import type {RetirementClass} from "./retirementDate.js";

/**
 * National death rates by year and age for one class: men, or women.
 *
 * A year takes the period it lies in; years outside all periods take the nearest.
 *
 * @param years - calendar years
 * @param ages - first and last age, both included
 * @returns 1/yr, [year][age]
 */
export function deathHazards(
  {periods, male, female}: MortalityTable,
  retirementClass: RetirementClass,
  years: readonly number[],
  ages: {from: number; to: number}
): Float64Array {
  const table = retirementClass === "men60" ? male : female;
  const width = ages.to - ages.from + 1;
  const out = new Float64Array(years.length * width);
  years.forEach((year, t) => {
    const found = periods.findIndex(({from, to}) => year >= from && year < to);
    const period = found >= 0 ? found : year < periods[0].from ? 0 : periods.length - 1;
    for (let a = 0; a < width; a++) {
      const rates = table[period];
      out[t * width + a] = rates[Math.min(rates.length - 1, ages.from + a)];
    }
  });
  return out;
}
