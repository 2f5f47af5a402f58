import {log} from "../quantity/log.js";
import type {BacktestCase} from "./backtestRecord.js";
import {scoreSample} from "./backtestScores.js";
import type {CaseTask} from "./caseTask.js";
import {isKnown} from "./knownGrowth.js";
import {type RivalName, rivalNames, rivalSample} from "./rivals.js";

/**
 * Compares a number that came with what the model and its rivals said of it.
 *
 * @param task - the number
 * @param samples - what the model drew: ln values by observation of the origin
 * @param alike - the numbers of its kind after every past date; a rival's errors at those that had come by then are its spread
 */
export function caseRecord(
  task: CaseTask,
  samples: readonly Float64Array[],
  alike: readonly CaseTask[]
): BacktestCase {
  const {kind, figure, per, role, origin, at, actual, fellBack} = task;
  const years = at - origin;
  const forecasts: BacktestCase["forecasts"] = {
    skillcast: scoreSample(task.sample(samples), actual)
  };
  for (const name of rivalNames) {
    const point = task.point(name);
    if (point === undefined) continue;
    const logs = rivalSample(point, years, pastErrors(name, task, alike), task.guess);
    forecasts[name] = scoreSample(logs, actual);
  }
  return {
    ...(kind === "stock" ? {} : {kind}),
    figure,
    ...(per === undefined ? {} : {per}),
    role,
    at: round(at),
    years: round(years),
    actual: kind === "share" ? Number(actual.toPrecision(5)) : actual,
    forecasts,
    fellBack
  };
}

/** Errors a year, on the log scale, that a rival had made by then. */
function pastErrors(rival: RivalName, now: CaseTask, alike: readonly CaseTask[]): number[] {
  return alike.flatMap(({origin, at, actual, point}) => {
    const said = isKnown(at, now) ? point(rival) : undefined;
    return said === undefined ? [] : [log(actual / said) / (at - origin)];
  });
}

const round = (value: number) => Number(value.toFixed(2));
