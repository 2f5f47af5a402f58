import type {MortalityTable} from "../project/project.js";
import {exp} from "../quantity/exp.js";
import {deathHazards} from "./deathHazards.js";
import {occupiedIndices} from "./occupiedIndices.js";
import {groups, settling} from "./origins.js";
import {flowName} from "./pipelineModel.js";
import type {WorkforceRun} from "./workforceRun.js";

/** Oldest age that residents are told apart by; whoever is older counts as this age. */
export const oldestAge = 95;

/** Certified below high-skilled, and high-skilled; persons, [instant]; of runs side by side [instant][lane]. */
export interface ResidentTotals {
  readonly belowHighSkilled: Float64Array;
  readonly highSkilled: Float64Array;
}

/**
 * The second counting rule: everybody ever certified who still lives in the place. Only death and out-migration take people
 * away; who retires or lets a certificate lapse stays.
 */
export interface CertifiedResidents extends ResidentTotals {
  /** Follows the last run of the workforce model. */
  update(): void;
}

/** Residents by grade (below high-skilled, high-skilled), origin and age, and what a year leaves of them. */
interface Cohorts {
  /** Ages told apart, and those of them that the workforce has. */
  ages: number;
  working: number;
  /** Cells of one grade. */
  block: number;
  /** Persons, [grade][group][age]. */
  persons: Float64Array;
  /** Share that stays a year, and for groups that come in at mid-year the half of it, [group][age]. */
  stay: Float64Array;
  half: Float64Array;
  /** Ages that a group can have: graduates and arrivals settle before they leave those of the workforce. */
  widths: readonly number[];
}

/**
 * Prepares following the residents: cohorts by origin and age from the same start, fed by what the workforce model
 * granted, in the same order of a year. Their own deaths and moves are expected numbers, given who came in.
 *
 * n(x + 1) = n(x) e^(−μ − m); who comes at mid-year is exposed for half of it; e^(−h/2) = √e^(−h). The same as an engine model
 * of two states (the tests compare them), by hand because it takes a third of the time and the fit follows it in every step.
 */
export function certifiedResidents(
  workforce: WorkforceRun,
  mortality: MortalityTable
): CertifiedResidents {
  const {years, ages} = workforce.layout;
  const cohorts = emptyCohorts(ages);
  const writeSurvival = survivalWriter(cohorts, workforce, mortality);
  const addInflows = inflowAdder(cohorts, workforce);
  const belowHighSkilled = new Float64Array(years.length + 1);
  const highSkilled = new Float64Array(years.length + 1);
  const record = (t: number) => total(cohorts, belowHighSkilled, highSkilled, t);
  return {
    belowHighSkilled,
    highSkilled,
    update() {
      loadStart(cohorts, workforce);
      record(0);
      for (let t = 0; t < years.length; t++) {
        writeSurvival(t);
        survive(cohorts);
        addInflows(t);
        record(t + 1);
      }
    }
  };
}

function emptyCohorts({from, to}: {from: number; to: number}): Cohorts {
  const ages = oldestAge - from + 1;
  const working = to - from + 1;
  const block = groups.length * ages;
  return {
    ages,
    working,
    block,
    persons: new Float64Array(2 * block),
    stay: new Float64Array(block),
    half: new Float64Array(block),
    widths: [ages, working, working]
  };
}

/** Takes over the people of the workforce at the start, by grade. */
function loadStart({ages, working, block, persons}: Cohorts, {layout, start}: WorkforceRun): void {
  const {ids, skilled, highSkilled} = layout.ladder;
  const G = groups.length;
  persons.fill(0);
  for (let l = 0; l < ids.length; l++) {
    if (!skilled[l]) continue;
    for (let g = 0; g < G; g++) {
      const from = (l * G + g) * working;
      const to = (highSkilled[l] ? block : 0) + g * ages;
      for (let a = 0; a < working; a++) persons[to + a] += start.cells[from + a];
    }
  }
}

/** Prepares writing who stays: deaths by the sexes among those who start work, moves by origin. */
function survivalWriter(
  {ages: A, stay, half, widths}: Cohorts,
  {layout, engine}: WorkforceRun,
  mortality: MortalityTable
): (t: number) => void {
  const {years, ages, rows, classShare, table} = layout;
  const [n, G] = [years.length, groups.length];
  const span = {from: ages.from, to: oldestAge};
  const men60 = deathHazards(mortality, "men60", years, span);
  const women55 = deathHazards(mortality, "women55", years, span);
  const outMigration = engine.slot("outMigration");
  return (t) => {
    const ratio = table.values[rows["death.cityRatio"] * n + t];
    const men = table.values[classShare[0] * n + t];
    for (let a = 0; a < A; a++) {
      const death = men * men60[t * A + a] + (1 - men) * women55[t * A + a];
      stay[a] = exp(-death * ratio);
    }
    for (let g = G - 1; g >= 0; g--) {
      const remain = exp(-outMigration[t * G + g]);
      for (let a = 0; a < widths[g]; a++) {
        stay[g * A + a] = stay[a] * remain;
        if (g > 0) half[g * A + a] = Math.sqrt(stay[g * A + a]);
      }
    }
  };
}

function survive({ages: A, block, persons, stay, widths}: Cohorts): void {
  for (let g = 0; g < groups.length; g++)
    for (let i = g * A; i < g * A + widths[g]; i++) {
      persons[i] *= stay[i];
      persons[block + i] *= stay[i];
    }
}

/**
 * Prepares letting in what the workforce model granted in a year: those who rise into the high-skilled, graduates and arrivals
 * of mid-year, and after a birthday first certificates, by the ages people then have.
 */
function inflowAdder(cohorts: Cohorts, workforce: WorkforceRun): (t: number) => void {
  const {layout, engine, workspace, startValues} = workforce;
  const {crossing, grades} = inflowsOf(workforce);
  const {ages, working, block, persons, half} = cohorts;
  const kernel = (name: string, g: number) =>
    ageSpread(engine.slot(`spread.${name}`).subarray(g * working, (g + 1) * working));
  const award = kernel("award", 0);
  const kernels = [kernel("graduate", 1), kernel("arrival", 2)];
  const granted = (t: number, indices: readonly number[]) => {
    let sum = 0;
    for (let i = 0; i < indices.length; i++)
      sum += workspace.granted[t * engine.flows.length + indices[i]];
    return sum;
  };
  const enter = (count: number, g: number, offset: number) => {
    const {weights, from, to} = kernels[g - 1];
    if (count === 0) return;
    for (let a = from; a < to; a++)
      persons[offset + g * ages + a] += count * weights[a] * half[g * ages + a];
  };
  return (t) => {
    if (t === 0) for (const spread of [award, ...kernels]) findAges(spread);
    const oldest = startValues[layout.rows["age.awardTo"]] - layout.ages.from + 1;
    rise(cohorts, granted(t, crossing), Math.min(ages, oldest));
    for (let grade = 0; grade < 2; grade++) {
      const offset = grade * block;
      enter(granted(t, grades[grade].graduate), 1, offset);
      enter(granted(t, grades[grade].arrival), 2, offset);
      settleAndAge(cohorts, offset);
      const certified = granted(t, grades[grade].award);
      for (let a = award.from; a < award.to; a++)
        persons[offset + a] += certified * award.weights[a];
    }
  };
}

/** Over which ages people come in, and the first and one past the last that has weight in this run. */
interface AgeSpread {
  readonly weights: Float64Array;
  from: number;
  to: number;
}

const ageSpread = (weights: Float64Array): AgeSpread => ({weights, from: 0, to: 0});

function findAges(spread: AgeSpread): void {
  const {first, end} = occupiedIndices(spread.weights, 1);
  spread.from = first;
  spread.to = end;
}

/** Indices of the workforce model's flows into each grade from outside, and of those that cross into high-skilled. */
export function inflowsOf({engine, layout}: Pick<WorkforceRun, "engine" | "layout">) {
  const {ladder, routes, programmes} = layout;
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

/** Moves a number from below into the high-skilled, in proportion to those up to the oldest age at an award. */
function rise({ages: A, block, persons}: Cohorts, count: number, oldest: number): void {
  const G = groups.length;
  let mass = 0;
  for (let g = 0; g < G; g++) for (let a = 0; a < oldest; a++) mass += persons[g * A + a];
  const share = mass > 0 ? Math.min(1, count / mass) : 0;
  for (let g = 0; g < G; g++)
    for (let i = g * A; i < g * A + oldest; i++) {
      const moved = persons[i] * share;
      persons[i] -= moved;
      persons[block + i] += moved;
    }
}

/** Settles graduates and arrivals, all of them at the last age of the workforce, and makes everybody a year older. */
function settleAndAge({ages: A, working, persons}: Cohorts, offset: number): void {
  const G = groups.length;
  for (let g = 1; g < G; g++) {
    const at = offset + g * A;
    for (let a = 0; a < working - 1; a++) {
      const settled = persons[at + a] * settling;
      persons[at + a] -= settled;
      persons[offset + a] += settled;
    }
    persons[offset + working - 1] += persons[at + working - 1];
    persons[at + working - 1] = 0;
  }
  persons[offset + A - 1] += persons[offset + A - 2];
  for (let g = 0; g < G; g++) {
    const at = offset + g * A;
    persons.copyWithin(at + 1, at, at + (g === 0 ? A - 2 : working - 1));
    persons[at] = 0;
  }
}

/** Adds up both grades at an instant, side by side, so that no addition waits for the one before. */
function total(
  {ages: A, block, persons, widths}: Cohorts,
  below: Float64Array,
  high: Float64Array,
  t: number
): void {
  let first = 0;
  let second = 0;
  for (let g = 0; g < widths.length; g++)
    for (let i = g * A; i < g * A + widths[g]; i++) {
      first += persons[i];
      second += persons[block + i];
    }
  below[t] = first;
  high[t] = second;
}
