import type {PopulationTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {ageProfile, populationOf} from "./ageProfile.js";
import {type ClassMix, classMix, emptyMix} from "./classMix.js";
import type {InputSlots} from "./inputSlots.js";
import {groups, settling} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";
import type {SpreadSlots} from "./spreadSlots.js";
import {wiringFault} from "./wiringFault.js";
import {shortestLadder} from "./yearsRequired.js";

/** Graduates and arrivals of earlier years are at most this share of a level at the start, each year's a twelfth of it. */
const mostRecent = 0.5;
/** Every age of the first simulated year. */
const atStart = {yearAt: 0, from: 0};
/** Years back from which people may still be counted as graduates or arrivals. */
const yearsBack = 12;

/** What is known of the stock before it is spread; each number by lane. */
export interface StartAmounts {
  /** Numbers at the start, untouched by scenarios, [row]. */
  start: Float64Array;
  /** S and H at the start, persons. */
  skilled: Float64Array;
  highSkilled: Float64Array;
  /** Stayers with a certificate, and arrivals, a year before the start, [level]; person/yr. */
  graduates: Float64Array;
  arrivals: Float64Array;
}

/** The starting stock of a run; made once by {@link prepareStart}. */
export interface StartStock {
  /** Persons by level, and [level][group][age]; by lane; written by `write`. */
  readonly byLevel: Float64Array;
  readonly cells: Float64Array;
  write(amounts: StartAmounts): void;
}

/** People who came in during earlier years: their group, what takes them away, and their ages when they came. */
interface Recent {
  group: number;
  /** Row of their out-migration. */
  leaving: number;
  ages: Float64Array;
}

/** What the split of a start is computed in; buffers by lane. */
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
  /** Those of earlier years of a level; those of one year; what a share is scaled by. */
  recent: Float64Array;
  present: Float64Array;
  scale: Float64Array;
  kinds: readonly Recent[];
}

/**
 * Prepares the split of the starting totals over levels, origins and ages.
 *
 * Levels by the two mixes; ages by population × participation, shifted by the years it takes to climb to the level, less
 * those past their statutory date. Graduates and arrivals of earlier years who have not settled are set apart.
 *
 * @param spreads - ages of those who come in; written before the stock is
 */
export function prepareStart(
  layout: PipelineLayout,
  slots: InputSlots,
  population: PopulationTable,
  retirement: RetirementTable,
  spreads: SpreadSlots
): StartStock {
  const split = emptySplit(layout, slots, {population, retirement, spreads});
  const {byLevel, cells, recent} = split;
  return {
    byLevel,
    cells,
    write(amounts) {
      writeLevels(split, amounts);
      writePeople(split, amounts.start);
      cells.fill(0);
      for (let l = 0; l < layout.ladder.ids.length; l++) {
        recent.fill(0);
        addRecent(split, l, split.kinds[0], amounts.graduates, amounts.start);
        addRecent(split, l, split.kinds[1], amounts.arrivals, amounts.start);
        writeIncumbents(split, l, amounts.start);
      }
    }
  };
}

function emptySplit(
  layout: PipelineLayout,
  slots: InputSlots,
  {
    population,
    retirement,
    spreads
  }: {population: PopulationTable; retirement: RetirementTable; spreads: SpreadSlots}
): StartSplit {
  const {ladder, ages, rows, years, classShare, participation, lanes: W} = layout;
  const {ids} = ladder;
  const A = ages.to - ages.from + 1;
  const men = populationOf(population, "men60", years[0]);
  const room = (length: number) => new Float64Array(length * W);
  const kind = (group: "graduate" | "arrival"): Recent => ({
    group: groups.indexOf(group),
    leaving: rows[`outMigration.${group}`],
    ages: spreads[group]
  });
  return {
    layout,
    retirement,
    byLevel: room(ids.length),
    cells: slots.slot("start"),
    climbs: ids.map((id, l) => (l === 0 ? 0 : shortestLadder(ids, ids[0], id))),
    men,
    women: populationOf(population, "women55", years[0]),
    people: room(men.length),
    weights: room(A),
    participation: room(participation.length),
    classes: room(classShare.length),
    mix: emptyMix(A * W),
    recent: room(1),
    present: room(1),
    scale: room(1),
    kinds: [kind("graduate"), kind("arrival")]
  };
}

function writeLevels(
  {layout: {ladder, levels, lanes: W}, byLevel}: StartSplit,
  {start, skilled, highSkilled}: StartAmounts
): void {
  const L = ladder.ids.length;
  for (let w = 0; w < W; w++) {
    let mixHigh = 0;
    let mixLow = 0;
    for (let l = 0; l < L; l++) {
      const share = levels.start[l] < 0 || !ladder.skilled[l] ? 0 : start[levels.start[l] * W + w];
      byLevel[l * W + w] = share;
      if (ladder.highSkilled[l]) mixHigh += share;
      else mixLow += share;
    }
    const high = highSkilled[w] / mixHigh;
    const low = (skilled[w] - highSkilled[w]) / mixLow;
    for (let l = 0; l < L; l++) byLevel[l * W + w] *= ladder.highSkilled[l] ? high : low;
  }
}

/** Population by the sexes at work, and the share of each age not yet past its statutory date. */
function writePeople(split: StartSplit, start: Float64Array): void {
  const {layout, retirement, men, women, people, participation, classes, mix} = split;
  const {rows, classShare, lanes: W} = layout;
  const of = (row: number) => start.subarray(row * W, (row + 1) * W);
  for (let q = 0; q < classShare.length; q++) classes.set(of(classShare[q]), q * W);
  for (let i = 0; i < layout.participation.length; i++)
    participation.set(of(layout.participation[i]), i * W);
  for (let x = 0; x < men.length; x++)
    for (let w = 0; w < W; w++)
      people[x * W + w] = classes[w] * men[x] + (1 - classes[w]) * women[x];
  const early = of(rows["retirement.early"]);
  const late = of(rows["retirement.late"]).map((share, w) => Math.min(share, 1 - early[w]));
  classMix(retirement, classes, atStart, early, late, mix);
}

/** Spreads who of a level is not of those of earlier years. */
function writeIncumbents(split: StartSplit, l: number, start: Float64Array): void {
  const {layout, climbs, people, mix, weights, participation, cells, byLevel} = split;
  const {recent, scale} = split;
  const {ages, rows, lanes: W} = layout;
  const A = weights.length / W;
  const shift = start.subarray(rows["start.ageShift"] * W, (rows["start.ageShift"] + 1) * W);
  ageProfile(people, participation, climbs[l], shift, ages.from, weights);
  scale.fill(0);
  for (let i = 0; i < A * W; i++) weights[i] *= mix.staying[i];
  for (let a = 0; a < A; a++) for (let w = 0; w < W; w++) scale[w] += weights[a * W + w];
  for (let w = 0; w < W; w++) {
    const stock = byLevel[l * W + w] - recent[w];
    if (!(scale[w] > 0) && stock > 0)
      throw wiringFault({rule: "nobodyAtStart", ages: [ages.from, ages.to]});
    scale[w] = scale[w] > 0 ? stock / scale[w] : 0;
  }
  const at = l * groups.length * A * W;
  for (let a = 0; a < A; a++)
    for (let w = 0; w < W; w++) cells[at + a * W + w] = weights[a * W + w] * scale[w];
}

/**
 * Puts people who came in during earlier years in their group, those of k years ago being k years older, and counts them into `recent`.
 *
 * @param yearly - who came a year, [level][lane]
 */
function addRecent(
  split: StartSplit,
  l: number,
  {group, leaving, ages}: Recent,
  yearly: Float64Array,
  start: Float64Array
): void {
  const {layout, byLevel, cells, recent, present, scale: sum} = split;
  const W = layout.lanes;
  const came = yearly.subarray(l * W, (l + 1) * W);
  if (!came.some((persons) => persons !== 0)) return;
  const A = ages.length / W;
  const at = (l * groups.length + group) * A * W;
  let [from, to] = [0, A * W];
  while (to > 0 && ages[to - 1] === 0) to--;
  while (from < to && ages[from] === 0) from++;
  sum.fill(0);
  let still = 1;
  for (let k = 1; k <= yearsBack; k++) {
    still *= 1 - settling;
    for (let w = 0; w < W; w++) {
      const hazard = start[leaving * W + w] + start[layout.levels.lapse[l] * W + w];
      const stay = exp(-hazard * (k - 0.5));
      const most = (byLevel[l * W + w] * mostRecent) / (2 * yearsBack);
      present[w] = Math.min(came[w] * still * stay, most);
    }
    const end = Math.min(Math.ceil(to / W), A - k);
    for (let a = Math.floor(from / W); a < end; a++)
      for (let w = 0; w < W; w++) {
        const persons = present[w] * ages[a * W + w];
        cells[at + (k + a) * W + w] += persons;
        sum[w] += persons;
      }
  }
  for (let w = 0; w < W; w++) recent[w] += sum[w];
}
