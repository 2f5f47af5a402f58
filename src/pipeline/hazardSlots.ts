import type {Engine} from "../engine/engine.js";
import type {MortalityTable} from "../project/project.js";
import {type ClassMix, classMix, emptyMix} from "./classMix.js";
import {deathHazards} from "./deathHazards.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";
import type {SingleRow} from "./singleNumbers.js";

/** Age from which people may retire outside the schedule. */
const unscheduledFrom = 50;
/** Age on 1 January before which no class can reach a statutory date within the year. */
const firstDate = 49;

/** Where hazards by age are written, [year][age], and what they are made of. */
interface AgeHazards {
  death: Float64Array;
  earlyRetirement: Float64Array;
  retirement: Float64Array;
  table: RetirementTable;
  /** National death rates, [year][age]. */
  men: Float64Array;
  women: Float64Array;
  /** Buffers: shares of the classes, the ages of the year that are mixed, their mix. */
  shares: Float64Array;
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
  engine: Engine,
  mortality: MortalityTable,
  table: RetirementTable
): () => void {
  const {years, ages, classShare} = layout;
  const hazards: AgeHazards = {
    death: engine.slot("death"),
    earlyRetirement: engine.slot("earlyRetirement"),
    retirement: engine.slot("retirement"),
    table,
    men: deathHazards(mortality, "men60", years, ages),
    women: deathHazards(mortality, "women55", years, ages),
    shares: new Float64Array(classShare.length),
    mixed: {yearAt: 0, from: Math.max(0, firstDate - ages.from)},
    mix: emptyMix(ages.to - ages.from + 1)
  };
  const writeMoves = moveWriter(layout, engine);
  return () => {
    for (let t = 0; t < years.length; t++) {
      writeAges(layout, hazards, t);
      writeMoves(t);
    }
  };
}

/** Number of a row in a year; `neutral` where there is no such lever. */
function valueAt(
  {rows, table, years}: PipelineLayout,
  name: SingleRow,
  t: number,
  neutral = NaN
): number {
  return rows[name] < 0 ? neutral : table.values[rows[name] * years.length + t];
}

function writeAges(layout: PipelineLayout, hazards: AgeHazards, t: number): void {
  const {ages, classShare, table, years} = layout;
  const {death, earlyRetirement, retirement, men, women, shares, mixed, mix} = hazards;
  const A = ages.to - ages.from + 1;
  const ratio = valueAt(layout, "death.cityRatio", t);
  const early = valueAt(layout, "retirement.early", t);
  const late = valueAt(layout, "retirement.late", t) + valueAt(layout, "lateRetirement", t, 0);
  const unscheduled = valueAt(layout, "earlyRetirement.from50", t);
  for (let q = 0; q < shares.length; q++)
    shares[q] = table.values[classShare[q] * years.length + t];
  mixed.yearAt = t;
  classMix(hazards.table, shares, mixed, early, Math.min(late, 1 - early), mix);
  for (let a = 0; a < A; a++) {
    const i = t * A + a;
    const atWork = a < mixed.from ? shares[0] : mix.men[a];
    retirement[i] = a < mixed.from ? 0 : mix.retiring[a];
    death[i] = (atWork * men[i] + (1 - atWork) * women[i]) * ratio;
    earlyRetirement[i] = ages.from + a >= unscheduledFrom ? unscheduled : 0;
  }
}

/** Prepares writing out-migration by origin, [year][group], and lapse by level, [year][level]. */
function moveWriter(layout: PipelineLayout, engine: Engine): (t: number) => void {
  const {rows, table, levels, years} = layout;
  const [n, G, L] = [years.length, groups.length, levels.lapse.length];
  const outMigration = engine.slot("outMigration");
  const lapse = engine.slot("lapse");
  const origins = [
    rows["outMigration.incumbent"],
    rows["outMigration.graduate"],
    rows["outMigration.arrival"]
  ];
  return (t) => {
    const leaving = valueAt(layout, "retention.outMigration", t, 1);
    for (let g = 0; g < G; g++)
      outMigration[t * G + g] = table.values[origins[g] * n + t] * leaving;
    const lapsing = valueAt(layout, "retention.lapse", t, 1);
    for (let l = 0; l < L; l++) lapse[t * L + l] = table.values[levels.lapse[l] * n + t] * lapsing;
  };
}
