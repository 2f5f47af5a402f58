import type {MortalityTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {deathHazards} from "./deathHazards.js";
import {groups, settling} from "./origins.js";
import {residentInflows} from "./residentInflows.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Oldest age that residents are told apart by; whoever is older counts as this age. */
const lastAge = 95;
/**
 * The second counting rule: everybody ever certified who still lives in the place. Only death and out-migration take people
 * away; who retires or lets a certificate lapse stays.
 */
export interface Residents {
  /** Certified below high-skilled, and high-skilled; persons, [instant]. */
  low: Float64Array;
  high: Float64Array;
  /** Follows the last run of the workforce model. */
  update(): void;
}

/**
 * Prepares following the residents: cohorts by origin and age from the same start, fed by what the workforce model
 * granted, in the same order of a year. Their own deaths and moves are expected numbers, given who came in.
 *
 * n(x + 1) = n(x) e^(−μ − m); who comes at mid-year is exposed for half of it; e^(−h/2) = √e^(−h).
 */
export function prepareResidents(workforce: WorkforceRun, mortality: MortalityTable): Residents {
  const {wires, engine, workspace, table, base} = workforce;
  const {years, ages, rows, classShare} = wires;
  const n = years.length;
  const A = lastAge - ages.from + 1;
  const narrow = ages.to - ages.from + 1;
  const span = {from: ages.from, to: lastAge};
  const men60 = deathHazards(mortality, "men60", years, span);
  const women55 = deathHazards(mortality, "women55", years, span);
  const inflows = residentInflows(workforce);
  const G = groups.length;
  const block = G * A;
  const cells = new Float64Array(2 * block);
  const stay = new Float64Array(block);
  const half = new Float64Array(block);
  const kernel = (name: string, g: number) =>
    engine.slot(`spread.${name}`).subarray(g * narrow, (g + 1) * narrow);
  const award = kernel("award", 0);
  const kernels = [kernel("graduate", 1), kernel("arrival", 2)];
  const outMigration = engine.slot("outMigration");
  const start = engine.slot("start");
  const low = new Float64Array(n + 1);
  const high = new Float64Array(n + 1);
  /** Ages that a group can have, as a number of cells: graduates and arrivals settle before they leave those of the model. */
  const widths = [A, narrow, narrow];

  function load() {
    cells.fill(0);
    const {ids, skilled, highSkilled} = wires.ladder;
    for (let l = 0; l < ids.length; l++) {
      if (!skilled[l]) continue;
      const offset = highSkilled[l] ? block : 0;
      for (let g = 0; g < G; g++) {
        const from = (l * G + g) * narrow;
        const to = offset + g * A;
        for (let a = 0; a < narrow; a++) cells[to + a] += start[from + a];
      }
    }
  }

  function fillStay(t: number) {
    const ratio = table.values[rows["death.cityRatio"] * n + t];
    const men = table.values[classShare[0] * n + t];
    const line = t * A;
    for (let a = 0; a < A; a++) {
      const death = men * men60[line + a] + (1 - men) * women55[line + a];
      stay[a] = exp(-death * ratio);
    }
    for (let g = G - 1; g >= 0; g--) {
      const remain = exp(-outMigration[t * G + g]);
      for (let a = 0; a < widths[g]; a++) {
        stay[g * A + a] = stay[a] * remain;
        if (g > 0) half[g * A + a] = Math.sqrt(stay[g * A + a]);
      }
    }
  }

  function survive(offset: number) {
    for (let g = 0; g < G; g++)
      for (let i = g * A; i < g * A + widths[g]; i++) cells[offset + i] *= stay[i];
  }

  /** Moves `persons` from low to high in proportion to the low up to the oldest age at an award. */
  function rise(persons: number) {
    const oldest = Math.min(A, base[rows["age.awardTo"]] - ages.from + 1);
    let mass = 0;
    for (let g = 0; g < G; g++) for (let a = 0; a < oldest; a++) mass += cells[g * A + a];
    const share = mass > 0 ? Math.min(1, persons / mass) : 0;
    for (let g = 0; g < G; g++)
      for (let i = g * A; i < g * A + oldest; i++) {
        const moved = cells[i] * share;
        cells[i] -= moved;
        cells[block + i] += moved;
      }
  }

  function granted(t: number, indices: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < indices.length; i++)
      sum += workspace.granted[t * engine.flows.length + indices[i]];
    return sum;
  }

  /** Adds graduates or arrivals of mid-year, of group g, who stay the half year. */
  function enter(persons: number, g: number, offset: number) {
    const ages = kernels[g - 1];
    for (let a = 0; a < narrow; a++)
      cells[offset + g * A + a] += persons * ages[a] * half[g * A + a];
  }

  /** Settles graduates and arrivals, all of them at the last age of the model, and makes everybody a year older. */
  function age(offset: number) {
    for (let g = 1; g < G; g++)
      for (let a = 0; a < narrow; a++) {
        const settled = cells[offset + g * A + a] * (a < narrow - 1 ? settling : 1);
        cells[offset + g * A + a] -= settled;
        cells[offset + a] += settled;
      }
    cells[offset + A - 1] += cells[offset + A - 2];
    for (let g = 0; g < G; g++) {
      const at = offset + g * A;
      cells.copyWithin(at + 1, at, at + (g === 0 ? A - 2 : narrow - 1));
      cells[at] = 0;
    }
  }

  /** Adds first certificates, at the end of the year and by the ages people then have. */
  function certify(persons: number, offset: number) {
    for (let a = 0; a < narrow; a++) cells[offset + a] += persons * award[a];
  }

  function record(t: number) {
    let below = 0;
    let above = 0;
    for (let i = 0; i < block; i++) {
      below += cells[i];
      above += cells[block + i];
    }
    low[t] = below;
    high[t] = above;
  }

  function update() {
    load();
    record(0);
    for (let t = 0; t < n; t++) {
      fillStay(t);
      survive(0);
      survive(block);
      rise(granted(t, inflows.crossing));
      for (let grade = 0; grade < 2; grade++) {
        const flows = inflows.grades[grade];
        const offset = grade * block;
        enter(granted(t, flows.graduate), 1, offset);
        enter(granted(t, flows.arrival), 2, offset);
        age(offset);
        certify(granted(t, flows.award), offset);
      }
      record(t + 1);
    }
  }

  return {low, high, update};
}
