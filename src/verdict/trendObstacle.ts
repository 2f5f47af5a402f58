import {farthestHorizon} from "../forecast/resolveOptions.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {beginOfDay, endOfDay} from "../quantity/date.js";
import type {Label} from "../quantity/label.js";
import {datedSeries} from "./datedSeries.js";
import {yearlyGrid} from "./seriesPath.js";
import {both} from "./words/both.js";

/**
 * Why a target on a published series cannot be judged: a date too far from what is published, or a value that the unit of the
 * target does not allow (a share above 1, a count below 0).
 *
 * @param target - of kind trend
 * @param project - figures and place
 * @returns the reason, or null where there is none
 */
export function trendObstacle(
  {series, start, due, unit}: Target,
  {figures, plan}: Pick<Project, "figures" | "plan">
): Label | null {
  if (!series) return null;
  const {points} = datedSeries(series, figures, plan.placeCode);
  if (points.length < 2) return null;
  const most = unit === "1" ? 1 : Number.POSITIVE_INFINITY;
  const wrong = points.find(({value}) => value < 0 || value > most);
  if (wrong) return notJudged((words) => words.outsideUnit(wrong.value, wrong.figure));
  if (yearlyGrid(points).length < 2) return notJudged((words) => words.irregularDates);
  const ahead = endOfDay(due) - points[points.length - 1].time;
  const back = points[0].time - beginOfDay(start);
  return Math.max(ahead, back) > farthestHorizon
    ? notJudged((words) => words.tooFarAhead(farthestHorizon))
    : null;
}

function notJudged(reason: (words: Parameters<Parameters<typeof both>[0]>[0]) => string): Label {
  return both((words) => words.notJudged(reason(words)));
}
