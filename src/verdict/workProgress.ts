import type {ProgressRow, WorkState} from "../project/progressRow.js";
import type {Target} from "../project/target.js";
import {daysBetween, firstDayOf, lastDayOf, yearOf} from "../quantity/date.js";
import {readPeriod} from "../quantity/period.js";
import {isYearly} from "../quantity/windowUnit.js";

/** How a piece of work stands at a date. */
export interface WorkProgress {
  /** `due`: not done, and there is time. */
  status: "done" | "due" | "overdue" | "dropped";
  /** What was reported last; `notStarted` where nothing was. */
  state: WorkState;
  /** Of work of every year: the years in which it is done. */
  doneYears: number[];
  /** The day by which it must be done: the first that is still open, or the last if all are done. */
  deadline: string;
  /** From the date to the deadline; negative once it has passed. */
  days: number;
}

/**
 * How far work that is done or not stands at a date: work of every year (a unit a year) must be done once in each calendar year of the
 * window, other work once by the due date. Of several rows of a step the one dated last counts.
 *
 * @param target - unit, start and due
 * @param rows - of the register, with a state, dated up to `asOf`
 * @param asOf - ISO date
 * @example
 * workProgress({unit: "yes/no", start: "2025-01-01", due: "2027-12-31"}, [], "2028-01-10") // => {status: "overdue", state: "notStarted", doneYears: [], deadline: "2027-12-31", days: -10}
 * workProgress({unit: "event/yr", start: "2025-01-01", due: "2026-12-31"}, [{period: "2025", state: "done", dated: "2025-06-01", id: "P1"}], "2026-12-01") // => {status: "due", state: "notStarted", doneYears: [2025], deadline: "2026-12-31", days: 30}
 */
export function workProgress(
  target: Pick<Target, "unit" | "start" | "due">,
  rows: readonly Pick<ProgressRow, "period" | "state" | "dated" | "id">[],
  asOf: string
): WorkProgress {
  const inOrder = [...rows].sort((a, b) => (a.dated + a.id < b.dated + b.id ? -1 : 1));
  const steps = stepsOf(target).map(({from, until}) => {
    const last = inOrder.findLast(({period}) => {
      const {start, end} = readPeriod(period);
      return end >= from && (start ?? end) <= until;
    });
    return {until, state: last?.state ?? ("notStarted" as const)};
  });
  const open = steps.find(({state}) => state !== "done");
  const {until: deadline, state} = open ?? steps[steps.length - 1];
  const days = daysBetween(asOf, deadline);
  const status = !open ? "done" : state === "dropped" ? "dropped" : days < 0 ? "overdue" : "due";
  const yearly = isYearly(target.unit);
  const done = steps.filter((step) => yearly && step.state === "done");
  return {status, state, doneYears: done.map(({until}) => yearOf(until)), deadline, days};
}

/** What must be done once: each calendar year of the window, or the window. */
function stepsOf({unit, start, due}: Pick<Target, "unit" | "start" | "due">) {
  if (!isYearly(unit)) return [{from: start, until: due}];
  const [first, last] = [yearOf(start), yearOf(due)];
  return Array.from({length: last - first + 1}, (_, i) => {
    const [opens, closes] = [firstDayOf(first + i), lastDayOf(first + i)];
    return {from: opens > start ? opens : start, until: closes < due ? closes : due};
  });
}
