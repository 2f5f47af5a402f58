import {type InputSlots, singleSlots} from "../../src/pipeline/inputSlots.js";
import {type PipelineLayout, pipelineLayout} from "../../src/pipeline/pipelineLayout.js";
import type {ValueTable} from "../../src/pipeline/valueTable.js";
import type {LevelSetup, ProgrammeSetup} from "../../src/project/modelSetup.js";
import {unknownName} from "../../src/quantity/unknownName.js";

const name = {zh: "测试", en: "test"};

/** Numbers by name, the same in every year or one a year. */
export type Numbers = Record<string, number | readonly number[]>;

/** A table of numbers by year; components are what follows the name of an assumption and a dot. */
export function smallTable(numbers: Numbers, years: readonly number[] = [2025, 2026]): ValueTable {
  const names = Object.keys(numbers);
  const row = (id: string) => names.indexOf(id);
  const parts = (id: string) => names.filter((each) => each.startsWith(`${id}.`));
  return {
    years,
    lanes: 1,
    values: Float64Array.from(
      Object.values(numbers).flatMap((number) =>
        typeof number === "number" ? years.map(() => number) : number
      )
    ),
    row(id) {
      if (row(id) < 0) throw new RangeError(unknownName("lever or assumption", id, names));
      return row(id);
    },
    find: row,
    components: (id) =>
      parts(id).length === 0
        ? undefined
        : new Map(parts(id).map((each) => [each.slice(id.length + 1), row(each)])),
    requireRole: () => undefined,
    write: () => undefined
  };
}

/** Three levels: skilled, high-skilled, technician. */
export const smallLevels: LevelSetup[] = [
  {id: "intermediate", name, skilled: true, highSkilled: false, technician: false},
  {id: "senior", name, skilled: true, highSkilled: true, technician: false},
  {id: "technician", name, skilled: true, highSkilled: true, technician: true}
];

/** A programme of every kind, named after it. */
export const smallProgrammes: ProgrammeSetup[] = (
  [
    ["course", "person-time", 0],
    ["apprenticeship", "person", 1],
    ["school", "person", 3],
    ["assessment", "person-time", 0],
    ["competition", "person", 0],
    ["recruitment", "person", 0]
  ] as const
).map(([kind, counts, duration]) => ({
  id: kind,
  name,
  kind,
  lever: `places.${kind}`,
  counts,
  duration,
  ...(kind === "school" ? {stay: {lever: "keep"}} : {})
}));

/** The numbers of a small place. */
export const smallNumbers: Numbers = {
  "places.course": [600, 1200],
  "places.apprenticeship": [100, 200],
  "places.school": [100, 200],
  "places.assessment": 10,
  "places.competition": 100,
  "places.recruitment": 30,
  keep: 0.1,
  delivery: 0.5,
  "realisation.course": 0.8,
  "realisation.apprenticeship": 1,
  "realisation.school": 0.9,
  "realisation.assessment": 1,
  "realisation.competition": 1,
  "realisation.recruitment": 1,
  "pace.sd": 0,
  "pace.persistence": 0.5,
  "pace.shared": 0.5,
  "stay.sd": 0,
  "pace.now": 0,
  "pace.now.training": 0,
  "pace.now.awards": 0,
  "pace.now.schools": 0,
  "pace.now.arrivals": 0,
  "overlap.course": 0.25,
  "completion.course": 0.9,
  "completion.apprenticeship": 0.5,
  "completion.school": 0.8,
  "takeUp.course": 0.5,
  "takeUp.apprenticeship": 1,
  "takeUp.school": 0.5,
  "recognised.competition": 0.02,
  "stayShare.school": 0.7,
  "progression.school": 0.25,
  "levelMix.course.intermediate": 0.6,
  "levelMix.course.senior": 0.4,
  "levelMix.apprenticeship.intermediate": 1,
  "levelMix.school.intermediate": 1,
  "levelMix.assessment.technician": 1,
  "levelMix.competition.senior": 1,
  "pass.basic": 0.8,
  "pass.upper": 0.5,
  "first.basic": 0.5,
  "first.upper": 0.1,
  "lapse.skilled": 0.02,
  "lapse.highSkilled": 0.01,
  "eligible.intermediate": 0.25,
  "appointments.technician": [5, 6],
  "start.lowMix.intermediate": 1,
  "start.highMix.senior": 0.8,
  "start.highMix.technician": 0.2,
  attendance: 1.5,
  "arrivals.certified": 0.6,
  "arrivals.highSkilled": 0.6,
  "quantity.sd": 0.2,
  "quantity.persistence": 0.5,
  "remainder.sd": 0.01,
  "remainder.persistence": 0.25,
  "route.step": 0.75,
  "start.ageShift": 0,
  "start.skilled": 0,
  "start.highSkilled": 0,
  "start.employed": 0,
  "death.cityRatio": 0.5,
  "earlyRetirement.from50": 0.03,
  "retirement.early": 0,
  "retirement.late": 0,
  "outMigration.incumbent": 0.01,
  "outMigration.graduate": 0.05,
  "outMigration.arrival": 0.08,
  "age.award": 30,
  "age.awardFrom": 20,
  "age.awardTo": 50,
  "age.arrival": 30,
  "age.arrivalFrom": 30,
  "age.arrivalTo": 30,
  "age.graduateFrom": 20,
  "age.graduateTo": 21,
  "employment.drift": [0.01, 0.02],
  "employment.sd": [0.03, 0.04],
  dispersion: 1,
  "classShare.men60": 0.6,
  "classShare.women55": 0.3,
  "classShare.women50": 0.1,
  "participation.from16": 0.2,
  "participation.from20": 0.6,
  "participation.from25": 0.9,
  "participation.from50": 0.7,
  "participation.from60": 0.3
};

/** The layout of the small place, with some numbers of its own. */
export function smallLayout(numbers: Numbers = {}): PipelineLayout {
  return pipelineLayout(
    {levels: smallLevels, programmes: smallProgrammes, ages: {from: 16, to: 69}},
    smallTable({...smallNumbers, ...numbers})
  );
}

/** The numbers of a layout in its first year, by row. */
export function startValues({table, years}: PipelineLayout): Float64Array {
  return table.values.filter((_, k) => k % years.length === 0);
}

/** Slots: those named, of a length each. */
export function slotsOf(
  lengths: Readonly<Record<string, number>>,
  programmes: readonly string[] = []
): {engine: InputSlots; slots: Record<string, Float64Array>} {
  const slots = Object.fromEntries(
    Object.entries(lengths).map(([slot, length]) => [slot, new Float64Array(length)])
  );
  const engine = {
    programmes,
    slot(slot: string) {
      if (!Object.hasOwn(slots, slot)) throw new RangeError(`unknown slot in a test: ${slot}`);
      return slots[slot];
    }
  };
  return {engine: singleSlots(engine), slots};
}
