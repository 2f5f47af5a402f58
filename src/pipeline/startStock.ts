import type {PopulationTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {type AgeProfile, ageProfile, populationOf} from "./ageProfile.js";
import {type ClassMix, classMix, emptyMix} from "./classMix.js";
import type {InputSlots, SpreadPersons, SpreadSum} from "./inputSlots.js";
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

/** People who came in during earlier years: their group, and their ages when they came. */
interface Recent {
  group: number;
  ages: Float64Array;
  /** Their out-migration, by lane, and the lapse of every level. */
  leaving: Float64Array;
  lapse: readonly Float64Array[];
  /** Share that neither left nor lapsed of those of k years ago, [k − 1][lane], by the lapse that it follows from. */
  stays: Map<Float64Array, Float64Array>;
}

/** What the split of a start is computed in; buffers by lane. */
interface StartSplit {
  layout: PipelineLayout;
  retirement: RetirementTable;
  byLevel: Float64Array;
  cells: Float64Array;
  /** Numbers at the start that it follows from. */
  numbers: StartNumbers;
  /** Ages by the years it takes to climb to each level. */
  profiles: readonly AgeProfile[];
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
  /** Those of earlier years of a level, and of one year on their way; what a share is scaled by. */
  recent: Float64Array;
  scale: Float64Array;
  coming: SpreadSum;
  spread: SpreadPersons;
  kinds: readonly Recent[];
}

/** What at the start, untouched by scenarios, decides who is there, each by lane. Views. */
interface StartNumbers {
  shift: Float64Array;
  early: Float64Array;
  late: Float64Array;
  /** Share in the mix of its grade, by level; null where nobody is. */
  mixes: readonly (Float64Array | null)[];
  classes: readonly Float64Array[];
  participation: readonly Float64Array[];
}

/** What the people of a start come from. */
export interface StartSources {
  population: PopulationTable;
  retirement: RetirementTable;
  /** Ages of those who come in; written before the stock is. */
  spreads: SpreadSlots;
  /** Numbers at the start, [row][lane]; read anew in every run. */
  start: Float64Array;
}

/**
 * Prepares the split of the starting totals over levels, origins and ages.
 *
 * Levels by the two mixes; ages by population × participation, shifted by the years it takes to climb to the level, less
 * those past their statutory date. Graduates and arrivals of earlier years who have not settled are set apart.
 */
export function prepareStart(
  layout: PipelineLayout,
  slots: InputSlots,
  sources: StartSources
): StartStock {
  const split = emptySplit(layout, slots, sources);
  const {byLevel, cells, recent, kinds} = split;
  return {
    byLevel,
    cells,
    write(amounts) {
      writeLevels(split, amounts);
      writePeople(split);
      cells.fill(0);
      for (const kind of kinds) writeStays(kind);
      for (let l = 0; l < layout.ladder.ids.length; l++) {
        recent.fill(0);
        addRecent(split, l, kinds[0], amounts.graduates);
        addRecent(split, l, kinds[1], amounts.arrivals);
        writeIncumbents(split, l);
      }
    }
  };
}

function emptySplit(
  layout: PipelineLayout,
  slots: InputSlots,
  {population, retirement, spreads, start}: StartSources
): StartSplit {
  const {ladder, levels, ages, rows, years, classShare, participation, lanes: W} = layout;
  const {ids} = ladder;
  const A = ages.to - ages.from + 1;
  const men = populationOf(population, "men60", years[0]);
  const room = (length: number) => new Float64Array(length * W);
  const numbers = startNumbers(layout, start);
  const lapses = new Map([...levels.lapse].map((row) => [row, viewOf(start, row, W)]));
  const lapse = Array.from(levels.lapse, (row) => lapses.get(row) ?? viewOf(start, row, W));
  const kind = (group: "graduate" | "arrival"): Recent => ({
    group: groups.indexOf(group),
    ages: spreads[group],
    leaving: viewOf(start, rows[`outMigration.${group}`], W),
    lapse,
    stays: new Map(lapse.map((each) => [each, room(yearsBack)]))
  });
  const climbs = ids.map((id, l) => (l === 0 ? 0 : shortestLadder(ids, ids[0], id)));
  return {
    layout,
    retirement,
    byLevel: room(ids.length),
    cells: slots.slot("start"),
    numbers,
    profiles: climbs.map((climb) => ageProfile(climb, ages.from)),
    men,
    women: populationOf(population, "women55", years[0]),
    people: room(men.length),
    weights: room(A),
    participation: room(participation.length),
    classes: room(classShare.length),
    mix: emptyMix(A, W),
    recent: room(1),
    scale: room(1),
    coming: {persons: slots.room(W), sum: slots.room(W)},
    spread: slots.spread,
    kinds: [kind("graduate"), kind("arrival")]
  };
}

/** The numbers of a row by lane. A view. */
function viewOf(start: Float64Array, row: number, lanes: number): Float64Array {
  return start.subarray(row * lanes, (row + 1) * lanes);
}

function startNumbers(
  {ladder, levels, rows, classShare, participation, lanes}: PipelineLayout,
  start: Float64Array
): StartNumbers {
  const of = (row: number) => viewOf(start, row, lanes);
  return {
    shift: of(rows["start.ageShift"]),
    early: of(rows["retirement.early"]),
    late: of(rows["retirement.late"]),
    mixes: Array.from(levels.start, (row, l) => (row < 0 || !ladder.skilled[l] ? null : of(row))),
    classes: classShare.map(of),
    participation: participation.map(of)
  };
}

function writeLevels(
  {layout: {ladder, lanes: W}, numbers: {mixes}, byLevel}: StartSplit,
  {skilled, highSkilled}: StartAmounts
): void {
  for (let w = 0; w < W; w++) {
    let mixHigh = 0;
    let mixLow = 0;
    for (let l = 0; l < mixes.length; l++) {
      const share = mixes[l]?.[w] ?? 0;
      byLevel[l * W + w] = share;
      if (ladder.highSkilled[l]) mixHigh += share;
      else mixLow += share;
    }
    const high = highSkilled[w] / mixHigh;
    const low = (skilled[w] - highSkilled[w]) / mixLow;
    for (let l = 0; l < mixes.length; l++) byLevel[l * W + w] *= ladder.highSkilled[l] ? high : low;
  }
}

/** Population by the sexes at work, and the share of each age not yet past its statutory date. */
function writePeople(split: StartSplit): void {
  const {layout, retirement, numbers, men, women, people, participation, classes, mix} = split;
  const {early, late} = numbers;
  const W = layout.lanes;
  numbers.classes.forEach((share, q) => {
    classes.set(share, q * W);
  });
  numbers.participation.forEach((rate, i) => {
    participation.set(rate, i * W);
  });
  for (let x = 0; x < men.length; x++)
    for (let w = 0; w < W; w++)
      people[x * W + w] = classes[w] * men[x] + (1 - classes[w]) * women[x];
  for (let w = 0; w < W; w++) split.scale[w] = Math.min(late[w], 1 - early[w]);
  classMix(retirement, classes, atStart, early, split.scale, mix);
}

/** Spreads who of a level is not of those of earlier years. */
function writeIncumbents(split: StartSplit, l: number): void {
  const {layout, numbers, profiles, people, mix, weights, participation, cells, byLevel} = split;
  const {recent, scale} = split;
  const {ages, lanes: W} = layout;
  profiles[l](people, participation, numbers.shift, weights);
  scale.fill(0);
  for (let i = 0; i < weights.length; i += W)
    for (let w = 0; w < W; w++) {
      weights[i + w] *= mix.staying[i + w];
      scale[w] += weights[i + w];
    }
  for (let w = 0; w < W; w++) {
    const stock = byLevel[l * W + w] - recent[w];
    if (!(scale[w] > 0) && stock > 0)
      throw wiringFault({rule: "nobodyAtStart", ages: [ages.from, ages.to]});
    scale[w] = scale[w] > 0 ? stock / scale[w] : 0;
  }
  const at = l * groups.length * weights.length;
  for (let i = 0; i < weights.length; i += W)
    for (let w = 0; w < W; w++) cells[at + i + w] = weights[i + w] * scale[w];
}

/** Writes which share stays of those who came in during earlier years. */
function writeStays({leaving, stays}: Recent): void {
  const W = leaving.length;
  for (const [lapse, out] of stays)
    for (let k = 0; k < yearsBack; k++)
      for (let w = 0; w < W; w++) out[k * W + w] = exp(-(leaving[w] + lapse[w]) * (k + 0.5));
}

/**
 * Puts people who came in during earlier years in their group, those of k years ago being k years older, and counts them into `recent`.
 *
 * @param yearly - who came a year, [level][lane]
 */
function addRecent(
  {layout: {lanes: W}, byLevel, cells, recent, coming, spread}: StartSplit,
  l: number,
  {group, ages, lapse, stays}: Recent,
  yearly: Float64Array
): void {
  const stay = stays.get(lapse[l]);
  const A = ages.length / W;
  const at = (l * groups.length + group) * A;
  const {first, end} = rangeOf(ages, W);
  let still = 1;
  const {persons: present, sum} = coming;
  sum.fill(0);
  for (let k = 1; k <= yearsBack && stay; k++) {
    still *= 1 - settling;
    let anybody = false;
    for (let w = 0; w < W; w++) {
      const most = (byLevel[l * W + w] * mostRecent) / (2 * yearsBack);
      present[w] = Math.min(yearly[l * W + w] * still * stay[(k - 1) * W + w], most);
      anybody ||= present[w] !== 0;
    }
    if (!anybody) continue;
    const count = Math.min(end, A - k) - first;
    if (count > 0) spread(cells, at + k + first, ages, first, count, coming);
  }
  for (let w = 0; w < W; w++) recent[w] += sum[w];
}

/** The first and one past the last index that is not 0 in every lane. */
function rangeOf(values: Float64Array, lanes: number): {first: number; end: number} {
  let [from, to] = [0, values.length];
  while (to > 0 && values[to - 1] === 0) to--;
  while (from < to && values[from] === 0) from++;
  return {first: Math.floor(from / lanes), end: Math.ceil(to / lanes)};
}
