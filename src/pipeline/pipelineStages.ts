import type {Project} from "../project/project.js";
import {checkObject} from "../quantity/checkObject.js";
import {modelParameters} from "./modelParameters.js";
import {type PipelineLayout, pipelineLayout, type SingleRow} from "./pipelineLayout.js";
import type {CommonRows} from "./trainingFlows.js";
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

/** Stage of every single number: a number without one does not compile. */
const stageOfRow: Record<SingleRow, Stage> = {
  "quantity.persistence": "intake",
  "pace.sd": "intake",
  "pace.persistence": "intake",
  "pace.shared": "intake",
  "pace.now": "intake",
  "pace.now.training": "intake",
  "pace.now.awards": "intake",
  "pace.now.schools": "intake",
  "pace.now.arrivals": "intake",
  "route.step": "levelMix",
  "outMigration.incumbent": "retention",
  "outMigration.graduate": "retention",
  "outMigration.arrival": "retention",
  "retention.outMigration": "retention",
  "retention.lapse": "retention",
  "arrivals.highSkilled": "arrivals",
  "age.arrival": "arrivals",
  "age.arrivalFrom": "arrivals",
  "age.arrivalTo": "arrivals",
  "retirement.early": "retirement",
  "retirement.late": "retirement",
  "earlyRetirement.from50": "retirement",
  "death.cityRatio": "retirement",
  lateRetirement: "retirement",
  "age.award": "start",
  "age.awardFrom": "start",
  "age.awardTo": "start",
  "age.graduateFrom": "start",
  "age.graduateTo": "start",
  "start.ageShift": "start",
  "start.skilled": "start",
  "start.highSkilled": "start",
  "start.employed": "start",
  "employment.drift": "start",
  "employment.sd": "start",
  "remainder.sd": "start",
  "remainder.persistence": "start",
  dispersion: "start",
  "outside.share": "start",
  "outside.other": "start"
};

/** Stage of every number that training of all programmes reads. */
const stageOfCommon: Record<keyof CommonRows, Stage> = {
  attendance: "intake",
  quantitySd: "intake",
  paceSd: "intake",
  staySd: "retention",
  bodies: "takeUp",
  perBody: "takeUp",
  passLever: "passRate",
  arrivalsCertified: "arrivals"
};

/** The rows that each stage reads; −1 where a number is not in the model. */
function rowsOf(layout: PipelineLayout): Record<Stage, Iterable<number>> {
  const {programmes, levels, common, rows, classShare} = layout;
  const recruited = programmes.filter(({kind}) => kind === "recruitment");
  const trained = programmes.filter(({kind}) => kind !== "recruitment");
  const single = (stage: Stage) => [
    ...at(stage, stageOfRow, rows),
    ...at(stage, stageOfCommon, common)
  ];
  return {
    intake: [
      ...trained.flatMap((p) => [p.quantity, p.delivery, p.realisation, p.overlap]),
      ...single("intake")
    ],
    completion: [
      ...trained.flatMap(({completion, progression}) => [completion, progression]),
      ...single("completion")
    ],
    takeUp: [
      ...trained.flatMap(({takeUp, recognised}) => [takeUp, recognised]),
      ...single("takeUp")
    ],
    passRate: [...levels.pass, ...single("passRate")],
    levelMix: [
      ...trained.flatMap(({mix}) => [...mix]),
      ...levels.first,
      ...levels.appointments,
      ...levels.eligible,
      ...single("levelMix")
    ],
    retention: [
      ...trained.flatMap(({stay, stayLever}) => [stay, stayLever]),
      ...levels.lapse,
      ...single("retention")
    ],
    arrivals: [
      ...recruited.flatMap(({quantity, realisation}) => [quantity, realisation]),
      ...single("arrivals")
    ],
    retirement: [...classShare, ...single("retirement")],
    start: single("start")
  };
}

/** The rows of the names that a stage has. */
function at<Name extends string>(
  stage: Stage,
  stageOf: Record<Name, Stage>,
  rows: Record<Name, number>
): number[] {
  return (Object.keys(stageOf) as Name[]).flatMap((name) =>
    stageOf[name] === stage ? [rows[name]] : []
  );
}
