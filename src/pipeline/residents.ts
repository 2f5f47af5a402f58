import type {MortalityTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {deathHazards} from "./deathHazards.js";
import {groups, originOf, settledFrom, settling} from "./origins.js";
import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Oldest age that residents are told apart by; whoever is older counts as this age. */
const lastAge = 95;
/** Of the residents: men, women, graduates, arrivals. By group of the workforce model. */
const residentGroupOf = [0, 1, 1, 2, 3];

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
 * Prepares following the residents: cohorts by sex and origin and age from the same start, fed by what the workforce model
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
  const inflows = inflowIndices(workforce);
  const block = 4 * A;
  const cells = new Float64Array(2 * block);
  const stay = new Float64Array(block);
  const half = new Float64Array(block);
  const award = engine.slot("spread.award");
  const kernels = [
    engine
      .slot("spread.graduate")
      .subarray(originOf.indexOf(1) * narrow)
      .subarray(0, narrow),
    engine
      .slot("spread.arrival")
      .subarray(originOf.indexOf(2) * narrow)
      .subarray(0, narrow)
  ];
  const outMigration = engine.slot("outMigration");
  const start = engine.slot("start");
  const low = new Float64Array(n + 1);
  const high = new Float64Array(n + 1);
  /** Ages that graduates and arrivals can have, as a number of cells. */
  let young = 0;

  function load() {
    cells.fill(0);
    const {ids, skilled, highSkilled} = wires.ladder;
    for (let l = 0; l < ids.length; l++) {
      if (!skilled[l]) continue;
      const offset = highSkilled[l] ? block : 0;
      for (let g = 0; g < groups.length; g++) {
        const from = (l * groups.length + g) * narrow;
        const to = offset + residentGroupOf[g] * A;
        for (let a = 0; a < narrow; a++) cells[to + a] += start[from + a];
      }
    }
    young = Math.min(narrow, Math.max(1, settledFrom - ages.from) + 1);
    for (let k = 0; k < 2; k++)
      for (let a = young; a < narrow; a++) if (kernels[k][a] > 0) young = a + 1;
  }

  function fillStay(t: number) {
    const ratio = table.values[rows["death.cityRatio"] * n + t];
    const men = table.values[classShare[0] * n + t];
    const line = t * A;
    for (let g = 0; g < 4; g++) {
      const leaving = outMigration[t * groups.length + (g < 2 ? 0 : g + 1)];
      const his = g === 0 ? 1 : g === 1 ? 0 : men;
      const width = g < 2 ? A : young;
      for (let a = 0; a < width; a++) {
        const death = his * men60[line + a] + (1 - his) * women55[line + a];
        stay[g * A + a] = exp(-(death * ratio + leaving));
        if (g > 1) half[g * A + a] = Math.sqrt(stay[g * A + a]);
      }
    }
  }

  function survive(offset: number) {
    for (let i = 0; i < 2 * A; i++) cells[offset + i] *= stay[i];
    for (let g = 2; g < 4; g++)
      for (let i = g * A; i < g * A + young; i++) cells[offset + i] *= stay[i];
  }

  /** Moves `persons` from low to high in proportion to the low up to the oldest age at an award. */
  function rise(persons: number) {
    const oldest = Math.min(A, base[rows["age.awardTo"]] - ages.from + 1);
    let mass = 0;
    for (let g = 0; g < 4; g++) for (let a = 0; a < oldest; a++) mass += cells[g * A + a];
    const share = mass > 0 ? Math.min(1, persons / mass) : 0;
    for (let g = 0; g < 4; g++)
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

  /** Adds graduates (k = 0) or arrivals (k = 1) of mid-year who stay the half year. */
  function enter(persons: number, k: number, offset: number) {
    const at = (2 + k) * A;
    const kernel = kernels[k];
    for (let a = 0; a < young; a++) cells[offset + at + a] += persons * kernel[a] * half[at + a];
  }

  /** Settles graduates and arrivals by sex, and makes everybody a year older. */
  function age(offset: number, men: number) {
    for (let a = 0; a < young; a++) {
      const share = ages.from + a < settledFrom ? settling : 1;
      const graduates = offset + 2 * A + a;
      const arrivals = graduates + A;
      const settled = (cells[graduates] + cells[arrivals]) * share;
      cells[graduates] *= 1 - share;
      cells[arrivals] *= 1 - share;
      cells[offset + a] += settled * men;
      cells[offset + A + a] += settled * (1 - men);
    }
    for (let g = 0; g < 4; g++) {
      const at = offset + g * A;
      if (g < 2) cells[at + A - 1] += cells[at + A - 2];
      cells.copyWithin(at + 1, at, at + (g < 2 ? A - 2 : young));
      cells[at] = 0;
    }
  }

  /** Adds first certificates, at the end of the year and by the ages people then have. */
  function certify(persons: number, offset: number) {
    for (let a = 0; a < narrow; a++) {
      cells[offset + a] += persons * award[a];
      cells[offset + A + a] += persons * (award[narrow + a] + award[2 * narrow + a]);
    }
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
    const men = base[classShare[0]];
    for (let t = 0; t < n; t++) {
      fillStay(t);
      survive(0);
      survive(block);
      rise(granted(t, inflows.crossing));
      for (let grade = 0; grade < 2; grade++) {
        const flows = inflows.grades[grade];
        const offset = grade * block;
        enter(granted(t, flows.graduate), 0, offset);
        enter(granted(t, flows.arrival), 1, offset);
        age(offset, men);
        certify(granted(t, flows.award), offset);
      }
      record(t + 1);
    }
  }

  return {low, high, update};
}

/** Indices of the workforce model's flows that feed each inflow of the residents, and of those that cross into high-skilled. */
function inflowIndices({engine, wires}: WorkforceRun) {
  const {ladder, routes, programmes} = wires;
  const {ids, skilled, highSkilled} = ladder;
  const present = (names: string[]) =>
    names.map((name) => engine.flows.indexOf(name)).filter((index) => index >= 0);
  const schools = programmes.filter(({kind}) => kind === "school");
  const grades = [false, true].map((grade) => {
    const members = ids.filter((_, l) => highSkilled[l] === grade && skilled[l]);
    return {
      award: present(members.map(flowName.first)),
      arrival: present(members.map(flowName.arrival)),
      graduate: present(schools.flatMap((each) => members.map((id) => `${each.id}.${id}`)))
    };
  });
  const crossing = present(
    routes
      .filter(({from, to}) => !highSkilled[from] && highSkilled[to])
      .map((route) => flowName.upgrade(ids, route))
  );
  return {grades, crossing};
}
