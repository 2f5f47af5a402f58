import type {MortalityTable} from "../project/project.js";
import {type ClassMix, classMix} from "./classMix.js";
import {deathHazards} from "./deathHazards.js";
import {groups} from "./origins.js";
import type {PipelineLayout} from "./pipelineLayout.js";
import type {RetirementTable} from "./retirementShare.js";

/** Where the hazards of a run are written. */
export interface HazardSlots {
  /** 1/yr: [year][age], [year][age], [year][group], [year][level]. */
  death: Float64Array;
  earlyRetirement: Float64Array;
  outMigration: Float64Array;
  lapse: Float64Array;
  /** Shares, [year][age]. */
  retirement: Float64Array;
}

/** Age from which people may retire outside the schedule. */
const unscheduledFrom = 50;
/** Age on 1 January before which no class can reach a statutory date within the year. */
const firstDate = 49;

/**
 * Prepares writing the hazards of a run.
 *
 * μ = national rate by sex × city ratio, by the sexes still at work at each age; ρ from age 50; m by origin × lever; w by
 * level × lever; σ by the statutory rule, the mix of classes and the choices people make.
 */
export function prepareHazards(
  layout: PipelineLayout,
  mortality: MortalityTable,
  retirement: RetirementTable,
  slots: HazardSlots
): () => void {
  const {years, ages, rows, table, levels, classShare} = layout;
  const n = years.length;
  const {values} = table;
  const A = ages.to - ages.from + 1;
  const G = groups.length;
  const L = levels.lapse.length;
  const men = deathHazards(mortality, "men60", years, ages);
  const women = deathHazards(mortality, "women55", years, ages);
  const shares = new Float64Array(classShare.length);
  const cell = {classAt: 0, yearAt: 0, ageAt: 0};
  const mix: ClassMix = {retiring: 0, staying: 0, men: 0};
  const origins = [
    rows["outMigration.incumbent"],
    rows["outMigration.graduate"],
    rows["outMigration.arrival"]
  ];

  function fillAges(t: number) {
    const ratio = values[rows["death.cityRatio"] * n + t];
    const early = values[rows["retirement.early"] * n + t];
    const late = values[rows["retirement.late"] * n + t] + lever("lateRetirement", t, 0);
    const unscheduled = values[rows["earlyRetirement.from50"] * n + t];
    for (let q = 0; q < shares.length; q++) shares[q] = values[classShare[q] * n + t];
    cell.yearAt = t;
    mix.retiring = 0;
    mix.men = shares[0];
    for (let a = 0; a < A; a++) {
      cell.ageAt = a;
      const i = t * A + a;
      if (ages.from + a >= firstDate)
        classMix(retirement, shares, cell, early, Math.min(late, 1 - early), mix);
      slots.retirement[i] = mix.retiring;
      slots.death[i] = (mix.men * men[i] + (1 - mix.men) * women[i]) * ratio;
      slots.earlyRetirement[i] = ages.from + a >= unscheduledFrom ? unscheduled : 0;
    }
  }

  function lever(
    name: "retention.outMigration" | "retention.lapse" | "lateRetirement",
    t: number,
    neutral: number
  ): number {
    return rows[name] < 0 ? neutral : values[rows[name] * n + t];
  }

  return () => {
    for (let t = 0; t < n; t++) {
      fillAges(t);
      const leaving = lever("retention.outMigration", t, 1);
      for (let g = 0; g < G; g++)
        slots.outMigration[t * G + g] = values[origins[g] * n + t] * leaving;
      const lapsing = lever("retention.lapse", t, 1);
      for (let l = 0; l < L; l++)
        slots.lapse[t * L + l] = values[levels.lapse[l] * n + t] * lapsing;
    }
  };
}
