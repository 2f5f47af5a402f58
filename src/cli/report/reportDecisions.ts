import {allocateBudget} from "../../decide/allocateBudget.js";
import type {Allocation} from "../../decide/allocationAnswer.js";
import {analyseSensitivity} from "../../decide/analyseSensitivity.js";
import {compareScenarios, type ScenarioComparison} from "../../decide/compareScenarios.js";
import type {DecisionWatch} from "../../decide/decisionWatch.js";
import type {LinearSolver} from "../../decide/linearProgram.js";
import type {SeekAnswer} from "../../decide/seekAnswer.js";
import {seekLever} from "../../decide/seekLever.js";
import type {Sensitivity} from "../../decide/sensitivityAnswer.js";
import type {Project} from "../../project/project.js";
import {yearOf} from "../../quantity/date.js";
import type {Forecast, TargetVerdict} from "../../verdict/forecastSchema.js";
import {firstOpenYear} from "./firstOpenYear.js";

/** What would make the plan's first forecast target likely, what that rests on and costs; with the defaults of the commands. */
export interface ReportDecisions {
  levers: SeekAnswer;
  /** What the target rests on, and the one that is least likely. */
  tornadoes: Sensitivity[];
  /** Against the folder's second scenario; null where there is none. */
  difference: ScenarioComparison | null;
  /** Null where nobody says what levers cost, or no solver is at hand. */
  mix: Allocation | null;
}

/** The probability that the first target is asked for. */
const wanted = 0.8;
/** The scenario that the project's own is compared with, where there is one of that name; else the first other. */
const delivered = "plan-delivered";

/**
 * Asks what a report tells of decisions; null where the model forecasts no target.
 *
 * @param project - a checked project
 * @param forecast - of it: says which target is least likely
 * @param asOf - the day of the report: what is over by then is not changed any more
 * @param solver - of the best mix, where it is at hand
 * @param watch - stops it; others make the runs
 */
export async function reportDecisions(
  {project, forecast, asOf}: {project: Project; forecast: Forecast; asOf: string},
  solver: LinearSolver | null,
  watch: DecisionWatch
): Promise<ReportDecisions | null> {
  const {plan, scenarios, setup, costs} = project;
  const asked = plan.targets.filter(
    ({kind, readings}) => kind === "forecast" && readings.length > 0
  );
  const [first] = asked;
  if (!first) return null;
  const {id: target} = first;
  const {scenario, startYear} = setup;
  const from = Math.max(startYear + 1, firstOpenYear(asOf, yearOf(first.due)));
  const within = asked.filter(({id, due}) => id !== target && yearOf(due) <= plan.until);
  const hardest = leastLikely(
    forecast.targets.filter(({id}) => within.some((one) => one.id === id))
  );
  const others = scenarios.filter(({id}) => id !== scenario);
  const other = others.find(({id}) => id === delivered) ?? others[0];
  const levers = await seekLever(project, {target, probability: wanted, from}, watch);
  const tornadoes: Sensitivity[] = [];
  for (const id of [target, ...(hardest ? [hardest.id] : [])])
    tornadoes.push(await analyseSensitivity(project, {target: id}, watch));
  return {
    levers,
    tornadoes,
    difference: other
      ? await compareScenarios(project, {target, scenarios: [scenario, other]}, watch)
      : null,
    mix:
      costs && solver
        ? await allocateBudget(
            project,
            {targets: [target], probability: wanted, from},
            solver,
            watch
          )
        : null
  };
}

/** The target least likely to be met, by the worst of the definitions where none is stated; the first of those that tie. */
function leastLikely(targets: readonly TargetVerdict[]): TargetVerdict | undefined {
  const chance = ({probability, definitions, readings}: TargetVerdict) =>
    Math.min(
      probability ?? 1,
      ...readings
        .filter((each) => definitions?.includes(each.reading))
        .map((reading) => reading.probability ?? 1)
    );
  const [first, ...others] = targets;
  return first && others.reduce((a, b) => (chance(b) < chance(a) ? b : a), first);
}
