import type {StatusBands} from "../plan/statusWord.js";
import type {Figure} from "../project/figure.js";
import type {ProgressRow} from "../project/progressRow.js";
import type {Project} from "../project/project.js";
import type {Target} from "../project/target.js";
import {units} from "../quantity/unit.js";
import {datedSeries} from "./datedSeries.js";
import type {ReadingVerdict, TargetProgress} from "./forecastSchema.js";
import {judgeTrend} from "./judgeTrend.js";
import {progressOf} from "./progressOf.js";
import {blank} from "./readingVerdict.js";
import type {SeriesForecaster} from "./seriesForecaster.js";
import {trendObstacle} from "./trendObstacle.js";
import {both} from "./words/both.js";
import {bothReports} from "./words/bothReports.js";
import {workProgress} from "./workProgress.js";

/** How a register is read: as known on which day, by which forecaster, in which words. */
export interface ProgressReader {
  project: Pick<Project, "figures" | "plan" | "progress">;
  /** ISO date; rows dated later are not known yet. */
  asOf: string;
  forecaster: SeriesForecaster;
  bands: StatusBands;
}

/** What the register says of a target: the verdict, and what it rests on. */
export interface ProgressVerdict {
  reading: ReadingVerdict;
  progress: TargetProgress;
}

/** Key under which the values of a register stand among figures. */
const key = "progress";

/**
 * Judges a target that the model does not compute by the rows of the progress register: numbers by the forecaster of annual series
 * against the plan's goal or, where the plan gives none, the goal that the reporting body has set itself; anything else by what is
 * done, due or overdue.
 *
 * @param target - of kind evidence or unquantified
 * @param reader - register, date, forecaster, words
 * @returns null if nothing is registered of it by that date
 */
export function judgeProgress(target: Target, reader: ProgressReader): ProgressVerdict | null {
  const rows = progressOf(target, reader);
  if (rows.length === 0) return null;
  const progress = {asOf: reader.asOf, rows: rows.map(({id}) => id)};
  const own = rows.findLast(({goal}) => goal !== undefined);
  if (target.value === undefined && !own) return workVerdict(target, rows, progress);
  const goal = own && target.value === undefined ? own.goal : undefined;
  const asked: Target = {
    ...target,
    series: key,
    ...(goal === undefined ? {} : {operator: ">=", value: goal})
  };
  const verdict = countVerdict(asked, rows, reader);
  if (goal === undefined || !own) return {reading: verdict, progress};
  const {bodies = []} = reader.project.plan;
  const body = bodies.find(({zh}) => zh === own.body) ?? {zh: own.body, en: own.body};
  const aim = bothReports((words, language) => words.ownGoal(body[language], goal, target.unit));
  const {note} = verdict;
  return {
    reading: {
      ...verdict,
      goal,
      note: note ? both((words, language) => words.together([aim[language], note[language]])) : aim
    },
    progress: {...progress, ownGoal: goal}
  };
}

/**
 * Rows of a register that have a value, as figures of one key: a target that is yearly or summed is a flow, any other stands at the end
 * of its period.
 *
 * @param target - basis and unit
 * @param rows - of the register
 * @param indicator - key that they get
 * @param placeCode - of the plan
 */
export function progressFigures(
  {basis, unit}: Pick<Target, "basis" | "unit">,
  rows: readonly ProgressRow[],
  indicator: string,
  placeCode: string
): Figure[] {
  const flow = basis === "cumulative" || basis === "annual";
  return rows.flatMap(({id, period, value, dated, document, body, url, note}) =>
    value === undefined
      ? []
      : {
          id,
          place: "",
          placeCode,
          indicator,
          indicatorZh: "",
          period,
          periodKind: flow ? "flow" : units[unit]?.whole === true ? "stock" : "ratio",
          value,
          unit,
          bound: "exact",
          asPrinted: String(value),
          title: document,
          issuer: body,
          published: dated,
          url,
          quote: "",
          confidence: "A1",
          note
        }
  );
}

function workVerdict(
  target: Target,
  rows: readonly ProgressRow[],
  progress: TargetProgress
): ProgressVerdict {
  const work = workProgress(target, rows, progress.asOf);
  const {status, deadline, days} = work;
  return {
    reading: {
      ...blank("progress", target.name, ""),
      status,
      note: bothReports((words) =>
        status === "done"
          ? words.workDone(work.doneYears, rows[rows.length - 1].dated)
          : status === "dropped"
            ? words.workDropped(work.doneYears)
            : words.workOpen(work)
      )
    },
    progress: {...progress, deadline, days}
  };
}

/** The verdict on numbers; with fewer than two of them, what is known and which number is missing. */
function countVerdict(
  target: Target,
  rows: readonly ProgressRow[],
  {project, forecaster, bands}: ProgressReader
): ReadingVerdict {
  const {plan} = project;
  const figures = progressFigures(target, rows, key, plan.placeCode);
  const {points} = datedSeries(key, figures, plan.placeCode);
  const held = {figures, plan};
  const obstacle = points.length < 2 ? null : trendObstacle(target, held);
  const judged = obstacle ? null : judgeTrend(target, held, forecaster, bands);
  if (!judged)
    return {
      ...blank("progress", target.name, ""),
      note: obstacle ?? bothReports((words) => words.oneMoreValue(rows.map(({id}) => id)))
    };
  const [first, last] = [points[0].year, points[points.length - 1].year];
  // Its rows stand in the register, not among the figures.
  const {recentFigures: _, ...numbers} = judged;
  return {
    ...numbers,
    reading: "progress",
    name: bothReports((words) => words.registered(points.length, first, last))
  };
}
