import type {ModelSetup} from "../project/modelSetup.js";
import {ageNames} from "./ageNames.js";
import {participationAges} from "./ageProfile.js";
import {type Ladder, ladder} from "./ladder.js";
import {type LevelRows, levelRows} from "./levelRows.js";
import {type ProgrammeRows, programmeRows} from "./programmeRows.js";
import type {CommonRows} from "./trainingFlows.js";
import {type UpgradeRoute, upgradeRoutes} from "./upgradeRoutes.js";
import type {ValueTable} from "./valueTable.js";
import {wiringFault} from "./wiringFault.js";

/** The pipeline's structure with the rows of all its numbers: what every part of a run reads. */
export interface PipelineLayout {
  ladder: Ladder;
  routes: readonly UpgradeRoute[];
  /** Levels that first certificates, and people brought in, can reach. */
  awarded: readonly number[];
  arriving: readonly number[];
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

const requiredNames = [
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
  ...ageNames,
  "employment.drift",
  "employment.sd",
  "quantity.persistence",
  "pace.sd",
  "pace.persistence",
  "pace.shared",
  "remainder.sd",
  "remainder.persistence",
  "dispersion",
  "start.skilled",
  "start.highSkilled",
  "start.employed",
  "pace.now",
  "pace.now.training",
  "pace.now.awards",
  "pace.now.schools",
  "pace.now.arrivals"
] as const;
const optionalNames = [
  "retention.outMigration",
  "retention.lapse",
  "lateRetirement",
  "outside.share",
  "outside.other"
] as const;
/** Name of a single number of the pipeline. */
export type SingleRow = (typeof requiredNames)[number] | (typeof optionalNames)[number];

/**
 * Finds every number of the pipeline in a value table, by name.
 *
 * @param setup - ladder, ages, programmes
 * @param table - levers and parameters by year
 * @throws RangeError naming the first lever or assumption that is missing, and the nearest known
 */
export function pipelineLayout(
  setup: Pick<ModelSetup, "levels" | "ages" | "programmes">,
  table: ValueTable
): PipelineLayout {
  const steps = ladder(setup.levels);
  const programmes = programmeRows(setup.programmes, steps, table);
  const levels = levelRows(steps, table);
  checkStart(steps, levels);
  const reached = (kinds: (kind: ProgrammeRows["kind"]) => boolean) =>
    steps.ids.flatMap((_, l) =>
      programmes.some(({kind, mix}) => kinds(kind) && mix[l] >= 0) ? [l] : []
    );
  const sat = reached((kind) => !["school", "competition", "recruitment"].includes(kind));
  const recognised = reached((kind) => kind === "competition");
  const appointed = steps.ids.flatMap((_, l) => (levels.appointments[l] >= 0 ? [l] : []));
  const rows = Object.fromEntries([
    ...requiredNames.map((name) => [name, table.row(name)]),
    ...optionalNames.map((name) => [name, table.find(name)])
  ]) as Record<SingleRow, number>;
  return {
    ladder: steps,
    routes: upgradeRoutes(steps.ids.length, {
      sat: new Set(sat),
      recognised: new Set(recognised),
      appointed: new Set(appointed)
    }),
    awarded: steps.ids.flatMap((_, l) => (sat.includes(l) || recognised.includes(l) ? [l] : [])),
    arriving: steps.ids.flatMap((_, l) => (levels.start[l] >= 0 && steps.skilled[l] ? [l] : [])),
    years: table.years,
    ages: setup.ages,
    programmes,
    levels,
    common: {
      attendance: table.row("attendance"),
      passLever: table.find("pass"),
      bodies: table.find("capacity.bodies"),
      perBody: table.find("capacity.candidatesPerBody"),
      arrivalsCertified: table.row("arrivals.certified"),
      quantitySd: table.row("quantity.sd"),
      paceSd: table.row("pace.sd"),
      staySd: table.row("stay.sd")
    },
    rows,
    classShare: ["men60", "women55", "women50"].map((q) => table.row(`classShare.${q}`)),
    participation: participationAges.map((age) => table.row(`participation.from${age}`)),
    table
  };
}

function checkStart({ids, skilled, highSkilled}: Ladder, {start}: LevelRows): void {
  for (const grade of [false, true]) {
    const members = ids.filter((_, l) => skilled[l] && highSkilled[l] === grade);
    const given = ids.some((_, l) => skilled[l] && highSkilled[l] === grade && start[l] >= 0);
    const assumption = grade ? "start.highMix" : "start.lowMix";
    if (!given) throw wiringFault({rule: "noStartComponent", assumption, levels: members});
  }
}
