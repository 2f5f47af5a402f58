import type {ModelSetup} from "../project/modelSetup.js";
import {type Ladder, ladder} from "./ladder.js";
import {type LevelRows, levelRows} from "./levelRows.js";
import {type ProgrammeRows, programmeRows} from "./programmeRows.js";
import type {CommonRows} from "./trainingFlows.js";
import {type UpgradeRoute, upgradeRoutes} from "./upgradeRoutes.js";
import type {ValueTable} from "./valueTable.js";

/** The pipeline's structure with the rows of all its numbers: what every part of a run reads. */
export interface Wiring {
  ladder: Ladder;
  routes: readonly UpgradeRoute[];
  /** Simulated calendar years. */
  years: readonly number[];
  ages: {from: number; to: number};
  programmes: readonly ProgrammeRows[];
  levels: LevelRows;
  common: CommonRows;
  /** Rows of single numbers. */
  rows: Record<SingleRow, number>;
  /** Rows of the three statutory classes, of the five participation rates. */
  classShare: readonly number[];
  participation: readonly number[];
  table: ValueTable;
}

const singles = [
  "start.ageShift",
  "death.cityRatio",
  "earlyRetirement.from50",
  "outMigration.incumbent",
  "outMigration.graduate",
  "outMigration.arrival",
  "retirement.early",
  "retirement.late",
  "route.step",
  "arrivals.highSkilled",
  "age.award",
  "age.awardFrom",
  "age.awardTo",
  "age.arrival",
  "age.arrivalFrom",
  "age.arrivalTo",
  "age.graduateFrom",
  "age.graduateTo",
  "employment.drift",
  "employment.sd",
  "quantity.persistence",
  "remainder.sd",
  "remainder.persistence",
  "dispersion",
  "start.skilled",
  "start.highSkilled",
  "start.employed"
] as const;
const optionals = [
  "retention.outMigration",
  "retention.lapse",
  "lateRetirement",
  "outside.share",
  "outside.other"
] as const;
type SingleRow = (typeof singles)[number] | (typeof optionals)[number];

/**
 * Finds every number of the pipeline in a value table, by name.
 *
 * @param setup - ladder, ages, programmes
 * @param table - levers and parameters by year
 * @param names - all names of the table
 * @throws RangeError naming the first lever or assumption that is missing, and the nearest known
 */
export function wiring(
  setup: Pick<ModelSetup, "levels" | "ages" | "programmes">,
  table: ValueTable,
  names: readonly string[]
): Wiring {
  const levels = ladder(setup.levels);
  const rows = Object.fromEntries([
    ...singles.map((name) => [name, table.row(name)]),
    ...optionals.map((name) => [name, table.find(name)])
  ]) as Record<SingleRow, number>;
  return {
    ladder: levels,
    routes: upgradeRoutes(levels.ids.length),
    years: table.years,
    ages: setup.ages,
    programmes: programmeRows(setup.programmes, levels, names, table),
    levels: levelRows(levels, table),
    common: {
      attendance: table.row("attendance"),
      passLever: table.find("pass"),
      bodies: table.find("capacity.bodies"),
      perBody: table.find("capacity.candidatesPerBody"),
      arrivalsCertified: table.row("arrivals.certified"),
      quantitySd: table.row("quantity.sd")
    },
    rows,
    classShare: ["men60", "women55", "women50"].map((q) => table.row(`classShare.${q}`)),
    participation: [16, 20, 25, 50, 60].map((age) => table.row(`participation.from${age}`)),
    table
  };
}
