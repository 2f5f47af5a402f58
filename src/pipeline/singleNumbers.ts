import type {Stage} from "./stage.js";

/** What the pipeline states of a lever or an assumption that it has once, not by programme or level. */
export interface SingleNumber {
  /** Where it acts. */
  stage: Stage;
  /** Folders without it work: what it would do is not done. */
  optional?: true;
  /** The lever without which it does nothing: a folder that has the one needs the other. */
  beside?: string;
  /** Read once, before the first year, so that no scenario reaches it. */
  once?: true;
  /** The unit in which it is read; absent: a share, a factor or a spread. */
  unit?: "1/yr" | "yr";
}

const age = {once: true, unit: "yr"} as const;
const pace = {stage: "intake", once: true} as const;

/**
 * Every lever and assumption that the pipeline reads by its name alone. A number that it is to read gets its line here, and nowhere
 * else: the layout finds its row, `check` asks for it and its unit, and the decomposition knows its stage.
 *
 * @example
 * singleNumbers["outMigration.incumbent"] // => {stage: "retention", unit: "1/yr"}
 */
export const singleNumbers = {
  attendance: {stage: "intake"},
  "quantity.sd": {stage: "intake"},
  "quantity.persistence": {stage: "intake", once: true},
  "pace.sd": {stage: "intake"},
  "pace.persistence": pace,
  "pace.shared": pace,
  "pace.now": pace,
  "pace.now.training": pace,
  "pace.now.awards": pace,
  "pace.now.schools": pace,
  "pace.now.arrivals": pace,
  "capacity.bodies": {stage: "takeUp", optional: true},
  "capacity.candidatesPerBody": {stage: "takeUp", beside: "capacity.bodies"},
  pass: {stage: "passRate", optional: true},
  "route.step": {stage: "levelMix"},
  "outMigration.incumbent": {stage: "retention", unit: "1/yr"},
  "outMigration.graduate": {stage: "retention", unit: "1/yr"},
  "outMigration.arrival": {stage: "retention", unit: "1/yr"},
  "retention.outMigration": {stage: "retention", optional: true},
  "retention.lapse": {stage: "retention", optional: true},
  "stay.sd": {stage: "retention"},
  "arrivals.certified": {stage: "arrivals"},
  "arrivals.highSkilled": {stage: "arrivals"},
  "age.arrival": {stage: "arrivals", ...age},
  "age.arrivalFrom": {stage: "arrivals", ...age},
  "age.arrivalTo": {stage: "arrivals", ...age},
  "retirement.early": {stage: "retirement"},
  "retirement.late": {stage: "retirement"},
  lateRetirement: {stage: "retirement", optional: true},
  "earlyRetirement.from50": {stage: "retirement", unit: "1/yr"},
  "death.cityRatio": {stage: "retirement"},
  "age.award": {stage: "start", ...age},
  "age.awardFrom": {stage: "start", ...age},
  "age.awardTo": {stage: "start", ...age},
  "age.graduateFrom": {stage: "start", ...age},
  "age.graduateTo": {stage: "start", ...age},
  "start.ageShift": {stage: "start", ...age},
  "start.skilled": {stage: "start"},
  "start.highSkilled": {stage: "start"},
  "start.employed": {stage: "start"},
  "employment.drift": {stage: "start", unit: "1/yr"},
  "employment.sd": {stage: "start"},
  "remainder.sd": {stage: "start"},
  "remainder.persistence": {stage: "start", once: true},
  dispersion: {stage: "start", once: true},
  "outside.share": {stage: "start", optional: true},
  "outside.other": {stage: "start", optional: true}
} as const satisfies Record<string, SingleNumber>;

/** Name of a single number of the pipeline. */
export type SingleRow = keyof typeof singleNumbers;

/**
 * What is stated of every single number, by name.
 *
 * @example
 * eachSingleNumber().filter(([, {beside}]) => beside !== undefined).map(([name]) => name) // => ["capacity.candidatesPerBody"]
 */
export function eachSingleNumber(): [name: SingleRow, number: SingleNumber][] {
  return Object.entries(singleNumbers) as [SingleRow, SingleNumber][];
}
