import type {MortalityTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {deathHazards} from "./deathHazards.js";
import {groups, settledFrom, settling} from "./origins.js";
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
  const young = Math.min(A, Math.max(1, settledFrom - ages.from));
  const span = {from: ages.from, to: lastAge};
  const national = [
    deathHazards(mortality, "men60", years, span),
    deathHazards(mortality, "women55", years, span)
  ];
  const inflows = inflowIndices(workforce);
  const block = 4 * A;
  const cells = new Float64Array(2 * block);
  const stay = new Float64Array(block);
  const spreads = [0, 1, 2].map(() => new Float64Array(block));
  const spreadSlots = ["award", "arrival", "graduate"].map((name) => engine.slot(`spread.${name}`));
  const outMigration = engine.slot("outMigration");
  const start = engine.slot("start");
  const low = new Float64Array(n + 1);
  const high = new Float64Array(n + 1);

  function gather(from: Float64Array, at: number, to: Float64Array, offset: number) {
    for (let g = 0; g < groups.length; g++)
      for (let a = 0; a < narrow; a++)
        to[offset + residentGroupOf[g] * A + a] += from[at + g * narrow + a];
  }

  function fillStay(t: number) {
    const ratio = table.values[rows["death.cityRatio"] * n + t];
    const men = table.values[classShare[0] * n + t];
    const [hisDeath, herDeath] = national;
    for (let g = 0; g < 4; g++) {
      const leaving = outMigration[t * groups.length + (g < 2 ? 0 : g + 1)];
      const his = g === 0 ? 1 : g === 1 ? 0 : men;
      for (let a = 0; a < (g < 2 ? A : young); a++) {
        const death = his * hisDeath[t * A + a] + (1 - his) * herDeath[t * A + a];
        stay[g * A + a] = exp(-(death * ratio + leaving));
      }
    }
  }

  /** Moves `persons` from low to high in proportion to the low up to the oldest age at an award. */
  function rise(persons: number) {
    const oldest = Math.min(A, base[rows["age.awardTo"]] - ages.from + 1);
    let mass = 0;
    for (let g = 0; g < 4; g++) for (let a = 0; a < oldest; a++) mass += cells[g * A + a];
    const share = mass > 0 ? Math.min(1, persons / mass) : 0;
    for (let g = 0; g < 4; g++)
      for (let a = 0; a < oldest; a++) {
        const moved = cells[g * A + a] * share;
        cells[g * A + a] -= moved;
        cells[block + g * A + a] += moved;
      }
  }

  function granted(t: number, indices: readonly number[]): number {
    let sum = 0;
    for (let i = 0; i < indices.length; i++)
      sum += workspace.granted[t * engine.flows.length + indices[i]];
    return sum;
  }

  /** Adds entrants: of mid-year those who stay the half year, of the end of the year all. */
  function enter(persons: number, spread: Float64Array, offset: number, half: boolean) {
    for (let i = 0; i < block; i++) {
      const weight = spread[i];
      if (weight > 0) cells[offset + i] += persons * weight * (half ? Math.sqrt(stay[i]) : 1);
    }
  }

  /** Settles graduates and arrivals by sex, and makes everybody a year older. */
  function age(offset: number, men: number) {
    for (let a = 0; a < A; a++) {
      const share = a < young ? settling : 1;
      for (let g = 2; g < 4; g++) {
        const settled = cells[offset + g * A + a] * share;
        cells[offset + g * A + a] -= settled;
        cells[offset + a] += settled * men;
        cells[offset + A + a] += settled * (1 - men);
      }
    }
    for (let g = 0; g < 4; g++) {
      const at = offset + g * A;
      cells[at + A - 1] += cells[at + A - 2];
      for (let a = A - 2; a > 0; a--) cells[at + a] = cells[at + a - 1];
      cells[at] = 0;
    }
  }

  function record(t: number) {
    low[t] = 0;
    high[t] = 0;
    for (let i = 0; i < block; i++) {
      low[t] += cells[i];
      high[t] += cells[block + i];
    }
  }

  function update() {
    cells.fill(0);
    for (let l = 0; l < wires.ladder.ids.length; l++)
      if (wires.ladder.skilled[l])
        gather(start, l * groups.length * narrow, cells, wires.ladder.highSkilled[l] ? block : 0);
    for (let s = 0; s < spreads.length; s++) {
      spreads[s].fill(0);
      gather(spreadSlots[s], 0, spreads[s], 0);
    }
    const men = base[classShare[0]];
    record(0);
    for (let t = 0; t < n; t++) {
      fillStay(t);
      for (let g = 0; g < 4; g++)
        for (let a = 0; a < (g < 2 ? A : young); a++) {
          cells[g * A + a] *= stay[g * A + a];
          cells[block + g * A + a] *= stay[g * A + a];
        }
      rise(granted(t, inflows.crossing));
      for (let grade = 0; grade < 2; grade++) {
        const {award, arrival, graduate} = inflows.grades[grade];
        const offset = grade * block;
        enter(granted(t, arrival), spreads[1], offset, true);
        enter(granted(t, graduate), spreads[2], offset, true);
        age(offset, men);
        enter(granted(t, award), spreads[0], offset, false);
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
