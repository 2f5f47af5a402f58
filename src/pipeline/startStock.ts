import type {PopulationTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {ageKernel} from "./ageKernel.js";
import {ageProfile, populationOf} from "./ageProfile.js";
import {groups, originOf, retirementClasses, settledFrom, settling} from "./origins.js";
import {type RetirementTable, stayingCount} from "./retirementShare.js";
import type {Wiring} from "./wiring.js";
import {shortestLadder} from "./yearsRequired.js";

/** The people of a level who are still counted as graduates or arrivals at the start, at most this share of it. */
const mostRecent = 0.5;

/** Fills the starting stock of a run; made once by {@link prepareStart}. */
export interface StartFill {
  /** Persons by level, shape (levels); written by `fill`. */
  readonly byLevel: Float64Array;
  /**
   * @param value - number of a row at the start, untouched by scenarios
   * @param skilled - S at the start, persons
   * @param highSkilled - H at the start, persons
   * @param graduates - stayers with a certificate a year before the start, by level; person/yr
   * @param arrivals - arrivals a year before the start, by level; person/yr
   * @param out - receives persons, [level][group][age]
   */
  fill(
    value: (row: number) => number,
    skilled: number,
    highSkilled: number,
    graduates: Float64Array,
    arrivals: Float64Array,
    out: Float64Array
  ): void;
}

/**
 * Prepares the split of the starting totals over levels, classes, origins and ages.
 *
 * Levels by the two mixes; classes by their shares; ages by population × participation, shifted by the years it takes to
 * climb to the level, cut off at the statutory dates. Graduates and arrivals of earlier years who have not settled are set apart.
 */
export function prepareStart(
  wires: Wiring,
  population: PopulationTable,
  retirement: RetirementTable
): StartFill {
  const {ladder, ages, rows, levels, classShare, participation} = wires;
  const {ids, highSkilled: high, skilled: counted} = ladder;
  const A = ages.to - ages.from + 1;
  const G = groups.length;
  const persons = retirementClasses.map((q) => populationOf(population, q, wires.years[0]));
  const climbs = ids.map((id, l) => (l === 0 ? 0 : shortestLadder(ids, ids[0], id)));
  const byLevel = new Float64Array(ids.length);
  const weights = new Float64Array(A);
  const kernels = [new Float64Array(A), new Float64Array(A)];
  const rates = new Float64Array(participation.length);
  const cell = {classAt: 0, yearAt: 0, ageAt: 0};

  function fillLevels(value: (row: number) => number, skilled: number, highSkilled: number) {
    let mixHigh = 0;
    let mixLow = 0;
    for (let l = 0; l < ids.length; l++) {
      byLevel[l] = levels.start[l] < 0 || !counted[l] ? 0 : value(levels.start[l]);
      if (high[l]) mixHigh += byLevel[l];
      else mixLow += byLevel[l];
    }
    for (let l = 0; l < ids.length; l++)
      byLevel[l] *= high[l] ? highSkilled / mixHigh : (skilled - highSkilled) / mixLow;
  }

  /** Puts people who came in during earlier years in their group; those of k years ago are k years older. */
  function fillRecent(
    value: (row: number) => number,
    l: number,
    yearly: number,
    group: number,
    hazard: number,
    kernel: Float64Array,
    out: Float64Array
  ): number {
    let sum = 0;
    let still = 1;
    for (let k = 1; k <= 12; k++) {
      still *= 1 - settling;
      const stay = exp(-(hazard + value(levels.lapse[l])) * (k - 0.5));
      const present = Math.min(yearly * still * stay, (byLevel[l] * mostRecent) / 24);
      const at = (l * G + group) * A;
      for (let a = k; a < A && ages.from + a <= settledFrom; a++) {
        out[at + a] += present * kernel[a - k];
        sum += present * kernel[a - k];
      }
    }
    return sum;
  }

  function fillClass(
    value: (row: number) => number,
    l: number,
    q: number,
    stock: number,
    out: Float64Array
  ) {
    for (let i = 0; i < rates.length; i++) rates[i] = value(participation[i]);
    const shift = value(rows["start.ageShift"]);
    ageProfile(persons[q], rates, climbs[l], shift, ages.from, weights);
    const early = value(rows["retirement.early"]);
    const late = Math.min(value(rows["retirement.late"]), 1 - early);
    let sum = 0;
    cell.classAt = q;
    for (let a = 0; a < A; a++) {
      cell.ageAt = a;
      weights[a] *= stayingCount(retirement, cell, early, late);
      sum += weights[a];
    }
    const base = (l * G + q) * A;
    const scale = sum > 0 ? stock / sum : 0;
    for (let a = 0; a < A; a++) out[base + a] = weights[a] * scale;
  }

  return {
    byLevel,
    fill(value, skilled, highSkilled, graduates, arrivals, out) {
      fillLevels(value, skilled, highSkilled);
      out.fill(0);
      for (let k = 0; k < 2; k++) fillKernel(wires, value, k === 0, kernels[k]);
      for (let l = 0; l < ids.length; l++) {
        let recent = 0;
        for (let origin = 1; origin <= 2; origin++) {
          const graduate = origin === 1;
          const group = originOf.indexOf(origin);
          const hazard = value(rows[graduate ? "outMigration.graduate" : "outMigration.arrival"]);
          const yearly = graduate ? graduates[l] : arrivals[l];
          if (yearly > 0)
            recent += fillRecent(value, l, yearly, group, hazard, kernels[origin - 1], out);
        }
        for (let q = 0; q < retirementClasses.length; q++)
          fillClass(value, l, q, (byLevel[l] - recent) * value(classShare[q]), out);
      }
    }
  };
}

/** Ages of graduates (flat) or arrivals (triangle). */
export function fillKernel(
  {ages, rows}: Wiring,
  value: (row: number) => number,
  graduate: boolean,
  out: Float64Array
): Float64Array {
  if (graduate)
    return ageKernel(
      ages,
      value(rows["age.graduateFrom"]),
      value(rows["age.graduateTo"]),
      undefined,
      out
    );
  return ageKernel(
    ages,
    value(rows["age.arrivalFrom"]),
    value(rows["age.arrivalTo"]),
    value(rows["age.arrival"]),
    out
  );
}
