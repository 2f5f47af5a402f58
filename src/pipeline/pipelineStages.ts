import type {Project} from "../project/project.js";
import {checkObject} from "../quantity/checkObject.js";
import {modelParameters, paceStates} from "./modelParameters.js";
import {type PipelineLayout, pipelineLayout, type SingleRow} from "./pipelineLayout.js";
import {valueTable} from "./valueTable.js";

/** The stages of the pipeline that a lever or an assumption can act in, in the order in which people pass them. */
export const stages = [
  "intake",
  "completion",
  "takeUp",
  "passRate",
  "levelMix",
  "retention",
  "arrivals",
  "retirement",
  "start"
] as const;

/**
 * A stage of the pipeline:
 * - `intake`: places, what is delivered of them, who is counted twice;
 * - `completion`: who finishes, and does not go on to other study;
 * - `takeUp`: who is assessed, or recognised without;
 * - `passRate`: who passes;
 * - `levelMix`: at which level, whether for the first time, and after how many years;
 * - `retention`: who moves away, leaves the occupation or stays after school;
 * - `arrivals`: who moves in, certified or not;
 * - `retirement`: who retires early, on time or late, and who dies;
 * - `start`: the stock and its ages at the start, employment, and what no stage explains.
 */
export type Stage = (typeof stages)[number];

/**
 * Says in which stage every lever and every parameter acts: the one at whose place in the layout of the pipeline it is read. What is
 * read at none of them (the start, employment, remainders) belongs to `start`.
 *
 * @param project - setup, levers, assumptions
 * @returns stage by id of a lever, `<id>` or `<id>.<component>` of an assumption
 * @example
 * pipelineStages(loadProject("data")).get("pass") // => "passRate"
 * pipelineStages(loadProject("data")).get("realisation.recruitment") // => "arrivals"
 */
export function pipelineStages(
  project: Pick<Project, "setup" | "levers" | "assumptions">
): Map<string, Stage> {
  checkObject("project", project, ["setup", "levers", "assumptions"]);
  const {setup, levers, assumptions} = project;
  const space = modelParameters({assumptions});
  const table = valueTable(space, levers, [setup.startYear + 1]);
  const layout = pipelineLayout(setup, table);
  const rows = rowsOf(layout);
  const byRow = new Map<number, Stage>();
  for (const stage of stages)
    for (const row of rows[stage]) if (row >= 0 && !byRow.has(row)) byRow.set(row, stage);
  const names = [...levers.map(({id}) => id), ...space.names];
  return new Map(names.map((name) => [name, byRow.get(table.row(name)) ?? "start"]));
}

/** The rows that each stage reads; −1 where a number is not in the model. */
function rowsOf({
  programmes,
  levels,
  common,
  rows,
  classShare
}: PipelineLayout): Record<Stage, Iterable<number>> {
  const recruited = programmes.filter(({kind}) => kind === "recruitment");
  const trained = programmes.filter(({kind}) => kind !== "recruitment");
  return {
    intake: [
      ...trained.flatMap(({quantity, delivery, realisation, overlap}) => [
        quantity,
        delivery,
        realisation,
        overlap
      ]),
      common.attendance,
      common.quantitySd,
      common.paceSd,
      rows["quantity.persistence"],
      rows["pace.persistence"],
      rows["pace.shared"],
      ...paceStates.map((id) => rows[id as SingleRow])
    ],
    completion: trained.flatMap(({completion, progression}) => [completion, progression]),
    takeUp: [
      ...trained.flatMap(({takeUp, recognised}) => [takeUp, recognised]),
      common.bodies,
      common.perBody
    ],
    passRate: [...levels.pass, common.passLever],
    levelMix: [
      ...trained.flatMap(({mix}) => [...mix]),
      ...levels.first,
      ...levels.appointments,
      ...levels.eligible,
      rows["route.step"]
    ],
    retention: [
      ...trained.flatMap(({stay, stayLever}) => [stay, stayLever]),
      ...levels.lapse,
      common.staySd,
      rows["outMigration.incumbent"],
      rows["outMigration.graduate"],
      rows["outMigration.arrival"],
      rows["retention.outMigration"],
      rows["retention.lapse"]
    ],
    arrivals: [
      ...recruited.flatMap(({quantity, realisation}) => [quantity, realisation]),
      common.arrivalsCertified,
      rows["arrivals.highSkilled"],
      rows["age.arrival"],
      rows["age.arrivalFrom"],
      rows["age.arrivalTo"]
    ],
    retirement: [
      ...classShare,
      rows["retirement.early"],
      rows["retirement.late"],
      rows["earlyRetirement.from50"],
      rows["death.cityRatio"],
      rows.lateRetirement
    ],
    start: []
  };
}
