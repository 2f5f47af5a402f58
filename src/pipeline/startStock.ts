import type {Engine} from "../engine/engine.js";
import type {PopulationTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {ageProfile, populationOf} from "./ageProfile.js";
import type {StartValue} from "./awardRequests.js";
import {type ClassMix, classMix, emptyMix} from "./classMix.js";
import {groups, settling} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";
import {writeArrivalAges, writeGraduateAges} from "./spreadSlots.js";
import {wiringFault} from "./wiringFault.js";
import {shortestLadder} from "./yearsRequired.js";

/** Graduates and arrivals of earlier years are at most this share of a level at the start, each year's a twelfth of it. */
const mostRecent = 0.5;
/** Every age of the first simulated year. */
const atStart = {yearAt: 0, from: 0};
/** Years back from which people may still be counted as graduates or arrivals. */
const yearsBack = 12;

/** The starting stock of a run; made once by {@link prepareStart}. */
export interface StartStock {
  /** Persons by level, and [level][group][age]; written by `write`. */
  readonly byLevel: Float64Array;
  readonly cells: Float64Array;
  /**
   * @param value - number of a row at the start, untouched by scenarios
   * @param skilled - S at the start, persons
   * @param highSkilled - H at the start, persons
   * @param graduates - stayers with a certificate a year before the start, by level; person/yr
   * @param arrivals - arrivals a year before the start, by level; person/yr
   */
  write(
    value: StartValue,
    skilled: number,
    highSkilled: number,
    graduates: Float64Array,
    arrivals: Float64Array
  ): void;
}

/** People who came in during earlier years: their group, what takes them away, and their ages when they came. */
interface Recent {
  group: number;
  /** Row of their out-migration. */
  leaving: number;
  kernel: Float64Array;
}

/** What the split of a start is computed in. */
interface StartSplit {
  layout: PipelineLayout;
  retirement: RetirementTable;
  byLevel: Float64Array;
  cells: Float64Array;
  /** Years it takes to climb to each level. */
  climbs: readonly number[];
  /** Population by age 0..100: men, women, and both by the sexes at work. */
  men: Float64Array;
  women: Float64Array;
  people: Float64Array;
  /** By age of the workforce: weights of one level. */
  weights: Float64Array;
  participation: Float64Array;
  classes: Float64Array;
  /** Share of each age of the workforce not yet past its statutory date: `staying`. */
  mix: ClassMix;
  graduates: Recent;
  arrivals: Recent;
}

/**
 * Prepares the split of the starting totals over levels, origins and ages.
 *
 * Levels by the two mixes; ages by population × participation, shifted by the years it takes to climb to the level, less
 * those past their statutory date. Graduates and arrivals of earlier years who have not settled are set apart.
 */
export function prepareStart(
  layout: PipelineLayout,
  engine: Engine,
  population: PopulationTable,
  retirement: RetirementTable
): StartStock {
  const split = emptySplit(layout, engine, population, retirement);
  const {byLevel, cells} = split;
  const {rows, levels} = layout;
  return {
    byLevel,
    cells,
    write(value, skilled, highSkilled, graduates, arrivals) {
      writeLevels(split, value, skilled, highSkilled);
      writePeople(split, value);
      writeGraduateAges(layout, value, split.graduates.kernel);
      writeArrivalAges(layout, value, split.arrivals.kernel);
      cells.fill(0);
      const leaving = value(split.graduates.leaving);
      const moving = value(split.arrivals.leaving);
      const shift = value(rows["start.ageShift"]);
      for (let l = 0; l < byLevel.length; l++) {
        const lapse = value(levels.lapse[l]);
        const recent =
          addRecent(split, l, split.graduates, graduates[l], leaving + lapse) +
          addRecent(split, l, split.arrivals, arrivals[l], moving + lapse);
        writeIncumbents(split, l, byLevel[l] - recent, shift);
      }
    }
  };
}

function emptySplit(
  layout: PipelineLayout,
  engine: Engine,
  population: PopulationTable,
  retirement: RetirementTable
): StartSplit {
  const {ladder, ages, rows, years, classShare, participation} = layout;
  const {ids} = ladder;
  const byAge = () => new Float64Array(ages.to - ages.from + 1);
  const men = populationOf(population, "men60", years[0]);
  const recent = (name: string, leaving: number): Recent => ({
    group: groups.indexOf(name),
    leaving,
    kernel: byAge()
  });
  return {
    layout,
    retirement,
    byLevel: new Float64Array(ids.length),
    cells: engine.slot("start"),
    climbs: ids.map((id, l) => (l === 0 ? 0 : shortestLadder(ids, ids[0], id))),
    men,
    women: populationOf(population, "women55", years[0]),
    people: new Float64Array(men.length),
    weights: byAge(),
    participation: new Float64Array(participation.length),
    classes: new Float64Array(classShare.length),
    mix: emptyMix(ages.to - ages.from + 1),
    graduates: recent("graduate", rows["outMigration.graduate"]),
    arrivals: recent("arrival", rows["outMigration.arrival"])
  };
}

function writeLevels(
  {layout: {ladder, levels}, byLevel}: StartSplit,
  value: StartValue,
  skilled: number,
  highSkilled: number
): void {
  let mixHigh = 0;
  let mixLow = 0;
  for (let l = 0; l < byLevel.length; l++) {
    byLevel[l] = levels.start[l] < 0 || !ladder.skilled[l] ? 0 : value(levels.start[l]);
    if (ladder.highSkilled[l]) mixHigh += byLevel[l];
    else mixLow += byLevel[l];
  }
  for (let l = 0; l < byLevel.length; l++)
    byLevel[l] *= ladder.highSkilled[l] ? highSkilled / mixHigh : (skilled - highSkilled) / mixLow;
}

/** Population by the sexes at work, and the share of each age not yet past its statutory date. */
function writePeople(split: StartSplit, value: StartValue): void {
  const {layout, retirement, men, women, people, participation, classes, mix} = split;
  const {rows, classShare} = layout;
  for (let q = 0; q < classes.length; q++) classes[q] = value(classShare[q]);
  for (let i = 0; i < participation.length; i++) participation[i] = value(layout.participation[i]);
  for (let x = 0; x < people.length; x++)
    people[x] = classes[0] * men[x] + (1 - classes[0]) * women[x];
  const early = value(rows["retirement.early"]);
  const late = Math.min(value(rows["retirement.late"]), 1 - early);
  classMix(retirement, classes, atStart, early, late, mix);
}

function writeIncumbents(
  {layout, climbs, people, mix, weights, participation, cells}: StartSplit,
  l: number,
  stock: number,
  shift: number
): void {
  const A = weights.length;
  ageProfile(people, participation, climbs[l], shift, layout.ages.from, weights);
  let sum = 0;
  for (let a = 0; a < A; a++) {
    weights[a] *= mix.staying[a];
    sum += weights[a];
  }
  const {from, to} = layout.ages;
  if (!(sum > 0) && stock > 0) throw wiringFault({rule: "nobodyAtStart", ages: [from, to]});
  const scale = sum > 0 ? stock / sum : 0;
  for (let a = 0; a < A; a++) cells[l * groups.length * A + a] = weights[a] * scale;
}

/** Puts people who came in during earlier years in their group; those of k years ago are k years older. */
function addRecent(
  {byLevel, cells}: StartSplit,
  l: number,
  {group, kernel}: Recent,
  yearly: number,
  hazard: number
): number {
  const A = kernel.length;
  const at = (l * groups.length + group) * A;
  let [from, to] = [0, A];
  while (to > 0 && kernel[to - 1] === 0) to--;
  while (from < to && kernel[from] === 0) from++;
  let sum = 0;
  let still = 1;
  for (let k = 1; k <= yearsBack; k++) {
    still *= 1 - settling;
    const stay = exp(-hazard * (k - 0.5));
    const present = Math.min(yearly * still * stay, (byLevel[l] * mostRecent) / (2 * yearsBack));
    const end = Math.min(to, A - k);
    for (let a = from; a < end; a++) {
      const persons = present * kernel[a];
      cells[at + k + a] += persons;
      sum += persons;
    }
  }
  return sum;
}
