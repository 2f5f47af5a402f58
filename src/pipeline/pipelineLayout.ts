import type {ModelSetup} from "../project/modelSetup.js";
import {participationAges} from "./ageProfile.js";
import {type Ladder, ladder} from "./ladder.js";
import {type LevelRows, levelRows} from "./levelRows.js";
import {type ProgrammeRows, programmeRows} from "./programmeRows.js";
import {eachSingleNumber, type SingleRow} from "./singleNumbers.js";
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
  /** Runs whose numbers lie side by side: all that a run has by year, level or age is [index][lane]. */
  lanes: number;
  ages: {from: number; to: number};
  programmes: readonly ProgrammeRows[];
  levels: LevelRows;
  /** Rows of single numbers; −1 where there is none. */
  rows: Record<SingleRow, number>;
  /** Rows of the three statutory classes, of the five participation rates. */
  classShare: readonly number[];
  participation: readonly number[];
  table: ValueTable;
}

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
    lanes: table.lanes,
    ages: setup.ages,
    programmes,
    levels,
    rows: singleRows(table),
    classShare: ["men60", "women55", "women50"].map((q) => table.row(`classShare.${q}`)),
    participation: participationAges.map((age) => table.row(`participation.from${age}`)),
    table
  };
}

/** Finds the single numbers: those that may be absent where they are, and what acts beside a lever where that is. */
function singleRows(table: ValueTable): Record<SingleRow, number> {
  const rows = eachSingleNumber().map(([name, {optional = false, beside}]) => {
    const needed = beside === undefined ? !optional : table.find(beside) >= 0;
    return [name, needed ? table.row(name) : table.find(name)];
  });
  return Object.fromEntries(rows) as Record<SingleRow, number>;
}

function checkStart({ids, skilled, highSkilled}: Ladder, {start}: LevelRows): void {
  for (const grade of [false, true]) {
    const members = ids.filter((_, l) => skilled[l] && highSkilled[l] === grade);
    const given = ids.some((_, l) => skilled[l] && highSkilled[l] === grade && start[l] >= 0);
    const assumption = grade ? "start.highMix" : "start.lowMix";
    if (!given) throw wiringFault({rule: "noStartComponent", assumption, levels: members});
  }
}
