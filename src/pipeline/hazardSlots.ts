import type {MortalityTable} from "../project/project.js";
import {deathHazards} from "./deathHazards.js";
import {groups, originOf, retirementClasses} from "./origins.js";
import {retirementRule} from "./retirementDelay.js";
import {
  type RetirementCell,
  type RetirementTable,
  retirementShare,
  stayingCount
} from "./retirementShare.js";
import type {Wiring} from "./wiring.js";

/** Where the hazards of a run are written. */
export interface HazardSlots {
  /** 1/yr: [year][group][age], [year][age], [year][group], [year][level]. */
  death: Float64Array;
  earlyRetirement: Float64Array;
  outMigration: Float64Array;
  lapse: Float64Array;
  /** Shares, [year][group][age]. */
  retirement: Float64Array;
}

/** Age from which people may retire outside the schedule. */
const unscheduledFrom = 50;

/**
 * Prepares writing the hazards of a run.
 *
 * μ = national rate × city ratio, by class (of graduates and arrivals by the shares of the classes); ρ from age 50; m by
 * origin × lever; w by level × lever; σ by the statutory rule and the choices people make.
 */
export function prepareHazards(
  wires: Wiring,
  mortality: MortalityTable,
  retirement: RetirementTable,
  slots: HazardSlots
): () => void {
  const {years, ages, rows, table, levels, classShare} = wires;
  const n = years.length;
  const {values} = table;
  const A = ages.to - ages.from + 1;
  const G = groups.length;
  const L = levels.lapse.length;
  const national = retirementClasses.map((q) => deathHazards(mortality, q, years, ages));
  const late = rows.lateRetirement;
  const cell = {classAt: 0, yearAt: 0, ageAt: 0};
  const origins = [
    rows["outMigration.incumbent"],
    rows["outMigration.graduate"],
    rows["outMigration.arrival"]
  ];

  function fillDeath(t: number) {
    const ratio = values[rows["death.cityRatio"] * n + t];
    const base = t * G * A;
    for (let q = 0; q < 3; q++)
      for (let a = 0; a < A; a++) slots.death[base + q * A + a] = national[q][t * A + a] * ratio;
    const men = values[classShare[0] * n + t];
    for (let a = 0; a < A; a++)
      slots.death[base + 3 * A + a] =
        men * slots.death[base + a] + (1 - men) * slots.death[base + A + a];
    for (let g = 4; g < G; g++)
      for (let a = 0; a < A; a++) slots.death[base + g * A + a] = slots.death[base + 3 * A + a];
  }

  function fillRetirement(t: number) {
    const early = values[rows["retirement.early"] * n + t];
    const more = late < 0 ? 0 : values[late * n + t];
    const later = Math.min(values[rows["retirement.late"] * n + t] + more, 1 - early);
    cell.yearAt = t;
    for (let q = 0; q < 3; q++)
      for (let a = 0; a < A; a++) {
        cell.classAt = q;
        cell.ageAt = a;
        slots.retirement[(t * G + q) * A + a] = overdue(q, ages.from + a, cell)
          ? 1
          : retirementShare(retirement, cell, early, later);
      }
  }

  /** Past the last possible date: only who settled late can be here, and leaves. */
  function overdue(q: number, age: number, at: RetirementCell): boolean {
    return (
      age >= retirementRule[retirementClasses[q]].age && stayingCount(retirement, at, 0, 1) === 0
    );
  }

  return () => {
    for (let t = 0; t < n; t++) {
      fillDeath(t);
      fillRetirement(t);
      const unscheduled = values[rows["earlyRetirement.from50"] * n + t];
      for (let a = 0; a < A; a++)
        slots.earlyRetirement[t * A + a] = ages.from + a >= unscheduledFrom ? unscheduled : 0;
      const leaving = factor(values, rows["retention.outMigration"], n, t);
      for (let g = 0; g < G; g++)
        slots.outMigration[t * G + g] = values[origins[originOf[g]] * n + t] * leaving;
      const lapsing = factor(values, rows["retention.lapse"], n, t);
      for (let l = 0; l < L; l++)
        slots.lapse[t * L + l] = values[levels.lapse[l] * n + t] * lapsing;
    }
  };
}

function factor(values: Float64Array, row: number, n: number, t: number): number {
  return row < 0 ? 1 : values[row * n + t];
}
