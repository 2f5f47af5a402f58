import {indicatorList} from "../pipeline/indicatorList.js";
import type {Project} from "../project/project.js";
import {observedRows} from "./awaitingFigures.js";
import {
  type IdleRow,
  type Outturn,
  type OutturnFrame,
  registerOutturns
} from "./registerOutturns.js";
import {bothReports} from "./words/bothReports.js";

/** Later than any day that is read. */
export const lastDay = "9999-12-31";

/**
 * What the register, and figures ({@link observedRows}), say of the years of a run; of one time and target the one dated
 * last counts.
 *
 * @param setup - project, and the day as of which the register is read; null: none is
 * @param frame - what headline readings look at, how far runs go, and what is known before them
 */
export function placedOutturns(
  {project, asOf}: {project: Project; asOf: string | null},
  frame: Pick<OutturnFrame, "indicators" | "until" | "known">
): {outturns: Outturn[]; idle: IdleRow[]} {
  const {plan, progress = [], setup} = project;
  const {rows, targets, bounds} = observedRows(project);
  const own = targets.filter(({id}) => plan.targets.every((one) => one.id !== id));
  const day = asOf ?? lastDay;
  // A figure is known whenever it was published, as to a fit.
  const entered = rows.map((row) => (row.dated <= day ? row : {...row, dated: day}));
  const {outturns, idle} = registerOutturns({
    ...frame,
    project: {
      plan: {...plan, targets: [...plan.targets, ...own]},
      progress: [...progress, ...entered],
      setup
    },
    asOf: day,
    indicators: [...frame.indicators, ...indicatorList(setup)]
  });
  const unread = bounds.map(({id}): IdleRow => {
    const reason = bothReports((words) => words.idleBound);
    return {row: id, target: "", reason};
  });
  return {outturns, idle: [...idle, ...unread]};
}
