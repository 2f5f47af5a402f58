import {checkProjectForm} from "../project/checkProjectForm.js";
import type {Project} from "../project/project.js";
import {checkForm} from "../quantity/checkForm.js";
import {modelParameters} from "./modelParameters.js";
import {type PipelineLayout, pipelineLayout} from "./pipelineLayout.js";
import type {ProgrammeNumber} from "./programmeRows.js";
import {eachSingleNumber} from "./singleNumbers.js";
import {type Stage, stages} from "./stage.js";
import {valueTable} from "./valueTable.js";

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
  checkProjectForm(project, ["levers", "assumptions"]);
  checkForm("project", project, {setup: {levels: "list", programmes: "list"}});
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

/** Where the numbers of a programme act, unless it brings people in: then all of them at the arrivals. A number without one does not compile. */
const stageOfProgramme: Record<ProgrammeNumber, Stage> = {
  quantity: "intake",
  delivery: "intake",
  realisation: "intake",
  overlap: "intake",
  completion: "completion",
  progression: "completion",
  takeUp: "takeUp",
  recognised: "takeUp",
  stay: "retention",
  stayLever: "retention"
};

/** The rows that each stage reads; −1 where a number is not in the model. */
function rowsOf({programmes, levels, rows, classShare}: PipelineLayout): Record<Stage, number[]> {
  const read = Object.fromEntries(stages.map((stage) => [stage, []])) as unknown as Record<
    Stage,
    number[]
  >;
  for (const programme of programmes)
    for (const [name, stage] of Object.entries(stageOfProgramme))
      read[programme.kind === "recruitment" ? "arrivals" : stage].push(
        programme[name as ProgrammeNumber]
      );
  for (const [name, {stage}] of eachSingleNumber()) read[stage].push(rows[name]);
  read.passRate.push(...levels.pass);
  read.levelMix.push(
    ...programmes.flatMap(({mix}) => [...mix]),
    ...levels.first,
    ...levels.appointments,
    ...levels.eligible
  );
  read.retention.push(...levels.lapse);
  read.retirement.push(...classShare);
  return read;
}
