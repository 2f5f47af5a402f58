import type {MortalityTable} from "../project/project.js";
import {type ClassMix, classMix, emptyMix} from "./classMix.js";
import {deathHazards} from "./deathHazards.js";
import type {InputSlots} from "./inputSlots.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";
import type {SingleRow} from "./singleNumbers.js";

/** Age from which people may retire outside the schedule. */
const unscheduledFrom = 50;
/** Age on 1 January before which no class can reach a statutory date within the year. */
const firstDate = 49;

/** Where hazards by age are written, [year][age][lane], and what they are made of. */
interface AgeHazards {
  death: Float64Array;
  earlyRetirement: Float64Array;
  retirement: Float64Array;
  table: RetirementTable;
  /** National death rates, [year][age]. */
  men: Float64Array;
  women: Float64Array;
  /** Buffers: shares of the classes, and of who retires early or late; the ages of the year that are mixed, their mix. */
  shares: Float64Array;
  early: Float64Array;
  late: Float64Array;
  mixed: {yearAt: number; from: number};
  mix: ClassMix;
}

/**
 * Prepares writing the hazards of a run.
 *
 * μ = national rate by sex × city ratio, by the sexes still at work at each age; ρ from age 50; m by origin × lever; w by
 * level × lever; σ by the statutory rule, the mix of classes and the choices people make.
 */
export function prepareHazards(
  layout: PipelineLayout,
  slots: InputSlots,
  mortality: MortalityTable,
  table: RetirementTable
): () => void {
  const {years, ages, classShare, lanes: W} = layout;
  const hazards: AgeHazards = {
    death: slots.slot("death"),
    earlyRetirement: slots.slot("earlyRetirement"),
    retirement: slots.slot("retirement"),
    table,
    men: deathHazards(mortality, "men60", years, ages),
    women: deathHazards(mortality, "women55", years, ages),
    shares: new Float64Array(classShare.length * W),
    early: new Float64Array(W),
    late: new Float64Array(W),
    mixed: {yearAt: 0, from: Math.max(0, firstDate - ages.from)},
    mix: emptyMix(ages.to - ages.from + 1, W)
  };
  const writeMoves = moveWriter(layout, slots);
  return () => {
    for (let t = 0; t < years.length; t++) {
      mixAges(layout, hazards, t);
      writeDeaths(layout, hazards, t);
      writeRetirement(layout, hazards, t);
      writeMoves(t);
    }
  };
}

/** Where the numbers of a row in a year begin; −1 where there is no such lever. */
function placeOf({rows, years, lanes}: PipelineLayout, name: SingleRow, t: number): number {
  return rows[name] < 0 ? -1 : (rows[name] * years.length + t) * lanes;
}

/** Mixes the statutory classes of the ages that may retire in a year. */
function mixAges(layout: PipelineLayout, hazards: AgeHazards, t: number): void {
  const {classShare, table, years, lanes: W} = layout;
  const {shares, early, late, mixed, mix} = hazards;
  const [soon, long] = [
    placeOf(layout, "retirement.early", t),
    placeOf(layout, "retirement.late", t)
  ];
  const longer = placeOf(layout, "lateRetirement", t);
  for (let w = 0; w < W; w++) {
    early[w] = table.values[soon + w];
    const waiting = table.values[long + w] + (longer < 0 ? 0 : table.values[longer + w]);
    late[w] = Math.min(waiting, 1 - early[w]);
  }
  for (let q = 0; q < classShare.length; q++)
    for (let w = 0; w < W; w++)
      shares[q * W + w] = table.values[(classShare[q] * years.length + t) * W + w];
  mixed.yearAt = t;
  classMix(hazards.table, shares, mixed, early, late, mix);
}

/** Writes deaths: of the ages of whom nobody has retired as in the year before, where that had the same numbers. */
function writeDeaths(layout: PipelineLayout, hazards: AgeHazards, t: number): void {
  const {ages, lanes: W} = layout;
  const {death, shares, mixed, mix} = hazards;
  const [block, young] = [(ages.to - ages.from + 1) * W, mixed.from * W];
  const at = t * block;
  if (isAsBefore(layout, hazards, t)) death.copyWithin(at, at - block, at - block + young);
  else for (let a = 0; a < mixed.from; a++) writeAge(layout, hazards, {t, a}, shares, 0);
  for (let i = young; i < block; i += W) writeAge(layout, hazards, {t, a: i / W}, mix.men, i);
}

/** Writes the deaths of an age, of whom a share, by lane from a place on, are men. */
function writeAge(
  {ages, rows, years, table, lanes: W}: PipelineLayout,
  {death, men, women}: AgeHazards,
  {t, a}: {t: number; a: number},
  shares: Float64Array,
  from: number
): void {
  const place = t * (ages.to - ages.from + 1) + a;
  const ratio = (rows["death.cityRatio"] * years.length + t) * W;
  const m = men[place];
  const f = women[place];
  for (let w = 0; w < W; w++) {
    const atWork = shares[from + w];
    death[place * W + w] = (atWork * m + (1 - atWork) * f) * table.values[ratio + w];
  }
}

/** Whether a year has the death rates, the ratio of the city and the share of men of the one before. */
function isAsBefore(
  {ages, rows, years, classShare, table: {values}, lanes: W}: PipelineLayout,
  {men, women}: AgeHazards,
  t: number
): boolean {
  if (t === 0) return false;
  const A = ages.to - ages.from + 1;
  for (let i = t * A; i < (t + 1) * A; i++)
    if (men[i] !== men[i - A] || women[i] !== women[i - A]) return false;
  for (const row of [rows["death.cityRatio"], classShare[0]])
    for (let k = (row * years.length + t) * W; k < (row * years.length + t + 1) * W; k++)
      if (values[k] !== values[k - W]) return false;
  return true;
}

/** Writes who retires by schedule and outside it; younger than that nobody does. */
function writeRetirement(layout: PipelineLayout, hazards: AgeHazards, t: number): void {
  const {ages, table, lanes: W} = layout;
  const {earlyRetirement, retirement, mixed, mix} = hazards;
  const A = ages.to - ages.from + 1;
  const unscheduled = placeOf(layout, "earlyRetirement.from50", t);
  for (let a = mixed.from; a < A; a++)
    for (let w = 0; w < W; w++) retirement[(t * A + a) * W + w] = mix.retiring[a * W + w];
  for (let a = Math.max(0, unscheduledFrom - ages.from); a < A; a++)
    for (let w = 0; w < W; w++)
      earlyRetirement[(t * A + a) * W + w] = table.values[unscheduled + w];
}

/** Prepares writing out-migration by origin, [year][group], and lapse by level, [year][level]. */
function moveWriter(layout: PipelineLayout, slots: InputSlots): (t: number) => void {
  const {rows, table, levels, years, lanes: W} = layout;
  const [n, G, L] = [years.length, groups.length, levels.lapse.length];
  const outMigration = slots.slot("outMigration");
  const lapse = slots.slot("lapse");
  const origins = [
    rows["outMigration.incumbent"],
    rows["outMigration.graduate"],
    rows["outMigration.arrival"]
  ];
  const write = (out: Float64Array, at: number, from: number, factor: number) => {
    for (let w = 0; w < W; w++)
      out[at + w] = table.values[from + w] * (factor < 0 ? 1 : table.values[factor + w]);
  };
  return (t) => {
    const leaving = placeOf(layout, "retention.outMigration", t);
    for (let g = 0; g < G; g++)
      write(outMigration, (t * G + g) * W, (origins[g] * n + t) * W, leaving);
    const lapsing = placeOf(layout, "retention.lapse", t);
    for (let l = 0; l < L; l++)
      write(lapse, (t * L + l) * W, (levels.lapse[l] * n + t) * W, lapsing);
  };
}
