import type {PopulationTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {ageProfile, populationOf} from "./ageProfile.js";
import {type ClassMix, classMix} from "./classMix.js";
import {groups, settling} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";
import {fillKernel} from "./spreadSlots.js";
import {shortestLadder} from "./yearsRequired.js";

/** Graduates and arrivals of earlier years are at most this share of a level at the start, each year's a twelfth of it. */
const mostRecent = 0.5;
/** Years back from which people may still be counted as graduates or arrivals. */
const yearsBack = 12;

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
 * Prepares the split of the starting totals over levels, origins and ages.
 *
 * Levels by the two mixes; ages by population × participation, shifted by the years it takes to climb to the level, less
 * those past their statutory date. Graduates and arrivals of earlier years who have not settled are set apart.
 */
export function prepareStart(
  layout: PipelineLayout,
  population: PopulationTable,
  retirement: RetirementTable
): StartFill {
  const {ladder, ages, rows, levels, classShare, participation} = layout;
  const {ids, highSkilled: high, skilled: counted} = ladder;
  const A = ages.to - ages.from + 1;
  const G = groups.length;
  const men = populationOf(population, "men60", layout.years[0]);
  const women = populationOf(population, "women55", layout.years[0]);
  const climbs = ids.map((id, l) => (l === 0 ? 0 : shortestLadder(ids, ids[0], id)));
  const byLevel = new Float64Array(ids.length);
  const weights = new Float64Array(A);
  const left = new Float64Array(A);
  const people = new Float64Array(men.length);
  const graduateAges = new Float64Array(A);
  const arrivalAges = new Float64Array(A);
  const rates = new Float64Array(participation.length);
  const shares = new Float64Array(classShare.length);
  const cell = {classAt: 0, yearAt: 0, ageAt: 0};
  const mix: ClassMix = {retiring: 0, staying: 0, men: 0};

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

  /** Population by the sexes at work, and the share of each age not yet past its statutory date. */
  function fillPeople(value: (row: number) => number) {
    for (let q = 0; q < shares.length; q++) shares[q] = value(classShare[q]);
    for (let i = 0; i < rates.length; i++) rates[i] = value(participation[i]);
    for (let x = 0; x < people.length; x++)
      people[x] = shares[0] * men[x] + (1 - shares[0]) * women[x];
    const early = value(rows["retirement.early"]);
    const late = Math.min(value(rows["retirement.late"]), 1 - early);
    for (let a = 0; a < A; a++) {
      cell.ageAt = a;
      left[a] = classMix(retirement, shares, cell, early, late, mix).staying;
    }
  }

  function fillIncumbents(l: number, stock: number, shift: number, out: Float64Array) {
    ageProfile(people, rates, climbs[l], shift, ages.from, weights);
    let sum = 0;
    for (let a = 0; a < A; a++) {
      weights[a] *= left[a];
      sum += weights[a];
    }
    const scale = sum > 0 ? stock / sum : 0;
    for (let a = 0; a < A; a++) out[l * G * A + a] = weights[a] * scale;
  }

  /** Puts people who came in during earlier years in group g; those of k years ago are k years older. */
  function fillRecent(
    l: number,
    g: number,
    yearly: number,
    hazard: number,
    kernel: Float64Array,
    out: Float64Array
  ): number {
    const at = (l * G + g) * A;
    let sum = 0;
    let still = 1;
    for (let k = 1; k <= yearsBack; k++) {
      still *= 1 - settling;
      const stay = exp(-hazard * (k - 0.5));
      const present = Math.min(yearly * still * stay, (byLevel[l] * mostRecent) / (2 * yearsBack));
      for (let a = k; a < A; a++) {
        out[at + a] += present * kernel[a - k];
        sum += present * kernel[a - k];
      }
    }
    return sum;
  }

  return {
    byLevel,
    fill(value, skilled, highSkilled, graduates, arrivals, out) {
      fillLevels(value, skilled, highSkilled);
      fillPeople(value);
      fillKernel(layout, value, "graduate", graduateAges);
      fillKernel(layout, value, "arrival", arrivalAges);
      out.fill(0);
      const leaving = value(rows["outMigration.graduate"]);
      const moving = value(rows["outMigration.arrival"]);
      const shift = value(rows["start.ageShift"]);
      for (let l = 0; l < ids.length; l++) {
        const lapse = value(levels.lapse[l]);
        const recent =
          fillRecent(l, 1, graduates[l], leaving + lapse, graduateAges, out) +
          fillRecent(l, 2, arrivals[l], moving + lapse, arrivalAges, out);
        fillIncumbents(l, byLevel[l] - recent, shift, out);
      }
    }
  };
}
