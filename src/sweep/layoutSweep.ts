import {DataError} from "../check/dataError.js";
import type {Problem} from "../check/problem.js";
import {unknownFault} from "../check/unknownFault.js";
import {indicatorList} from "../pipeline/indicatorList.js";
import type {Project} from "../project/project.js";
import type {Scenario} from "../project/scenario.js";
import {checkInteger} from "../quantity/checkNumber.js";
import {checkObject, checkObjects} from "../quantity/checkObject.js";
import {changeTargets} from "../scenario/changeTarget.js";
import {namedScenario} from "../scenario/namedScenario.js";
import type {ChunkQuestion, ChunkTask, KeptRuns} from "./chunkTask.js";
import {designPoints} from "./designPoints.js";
import {planGoal} from "./planGoal.js";
import {sweepFault} from "./sweepFault.js";
import type {Sweep, SweptParameter} from "./sweepFile.js";

/** Runs of every place that are kept one by one for ranks, at most. */
const keptRuns = 2048;

/** A place of a sweep. */
export interface SweepPlace {
  /** Its name in results: that of its folder. */
  place: string;
  project: Project;
  /** SHA-256 of its document. */
  document: string;
}

/** A sweep laid out: its questions, and the chunks of each. */
export interface SweepLayout {
  questions: readonly ChunkQuestion[];
  /** Values of the parameters at each point; shape (points × parameters), one empty row without a design. */
  points: readonly (readonly number[])[];
  /** Runs of each question, and of a chunk. */
  runs: number;
  chunk: number;
  /** Chunks in all. */
  chunks: number;
}

/**
 * Lays out a sweep: one question a place, scenario and point, in that order, and the chunks of each.
 *
 * @param sweep - as read
 * @param places - its places, in order; no two of one name
 * @param file - name of the file for problems; default `sweep.yaml`
 * @throws DataError naming every parameter, scenario, indicator or year that a place does not have
 * @example
 * layoutSweep({schema: 1, id: "s", places: "p", runs: 2000}, [{place: "changzhou", project: loadProject("data"), document: "0"}]).chunks // => 2
 */
export function layoutSweep(
  sweep: Sweep,
  places: readonly SweepPlace[],
  file = "sweep.yaml"
): SweepLayout {
  checkObject("sweep", sweep);
  checkInteger("runs", sweep.runs, 1, Number.MAX_SAFE_INTEGER);
  checkObjects("places", places, ["project"]);
  const problems: Problem[] = [];
  for (const place of places) checkPlace(sweep, place, {file, problems});
  if (problems.length > 0) throw new DataError(problems);
  const points = sweep.design ? designPoints(sweep.design) : [[]];
  const parameters = sweep.design?.parameters ?? [];
  const questions = places.flatMap(({place, project, document}) => {
    const {setup} = project;
    const named = sweep.scenarios ?? [setup.scenario];
    const shared = {
      document,
      place,
      seed: sweep.seed ?? 1,
      until: sweep.until ?? setup.untilYear,
      process: sweep.process ?? ("diffusion" as const),
      prior: sweep.prior ?? false,
      indicators: wantedIndicators(sweep, idsOf(project)),
      kept: keptOf(sweep, project)
    };
    return named.flatMap((id) => {
      const scenario = namedScenario(id, project, {name: file});
      return points.map((values, point) => ({
        ...shared,
        scenarioId: scenario.id,
        scenario: atPoint(scenario, parameters, values),
        point
      }));
    });
  });
  const chunk = Math.min(sweep.chunk ?? 1024, sweep.runs);
  const chunks = questions.length * Math.ceil(sweep.runs / chunk);
  return {questions, points, runs: sweep.runs, chunk, chunks};
}

/**
 * A chunk of a sweep by its number.
 *
 * @param layout - of `layoutSweep`
 * @param number - from 0; the chunks of a question follow one another
 * @example
 * chunkAt({questions: ["a", "b"], runs: 10, chunk: 4, chunks: 6}, 5) // => {question: "b", from: 8, to: 10}
 */
export function chunkAt(
  layout: Pick<SweepLayout, "questions" | "runs" | "chunk" | "chunks">,
  number: number
): ChunkTask {
  checkObject("layout", layout, ["questions"]);
  const {questions, runs, chunk} = layout;
  checkInteger("runs", runs, 1, Number.MAX_SAFE_INTEGER);
  checkInteger("chunk", chunk, 1, Number.MAX_SAFE_INTEGER);
  checkInteger("number", number, 0, Math.ceil(runs / chunk) * questions.length - 1);
  const each = Math.ceil(runs / chunk);
  const from = (number % each) * chunk;
  return {question: questions[Math.floor(number / each)], from, to: Math.min(runs, from + chunk)};
}

/** The indicators that are kept by year; null: those that the plan's readings look at. */
function wantedIndicators({indicators, league}: Sweep, known: readonly string[]) {
  if (indicators === undefined) return null;
  if (indicators === "all") return known;
  return [...new Set([...indicators, ...(league ? [league.indicator] : [])])];
}

/** The runs that ranks need: in the year, and for growth at the start. */
function keptOf({league, runs}: Sweep, {setup}: Project): KeptRuns | null {
  if (!league) return null;
  const {indicator, year, by} = league;
  const years = by === "growth" ? [setup.startYear, year] : [year];
  return {indicator, years, runs: Math.min(runs, keptRuns)};
}

/** A scenario with the changes of a point behind its own. */
function atPoint(
  scenario: Scenario,
  parameters: readonly SweptParameter[],
  values: readonly number[]
): Scenario {
  const changes = parameters.map(({target, operation = "set", from}, i) => ({
    target,
    operation,
    value: values[i],
    ...(from === undefined ? {} : {from})
  }));
  return {...scenario, changes: [...scenario.changes, ...changes]};
}

const idsOf = ({setup}: Project) => indicatorList(setup).map(({id}) => id);

interface Asking {
  file: string;
  problems: Problem[];
}

/** Refuses what a place does not have. */
function checkPlace(
  {design, league, until, indicators}: Sweep,
  {place, project}: SweepPlace,
  {file, problems}: Asking
): void {
  const {levers, assumptions, setup, plan} = project;
  const targets = changeTargets(levers, assumptions).map(({id}) => id);
  for (const {target} of design?.parameters ?? [])
    if (!targets.includes(target))
      problems.push({
        file,
        column: `${place} ${target}`,
        ...unknownFault("lever or assumption", target, targets)
      });
  const known = idsOf(project);
  const asked = indicators === "all" ? [] : (indicators ?? []);
  for (const id of [...asked, ...(league ? [league.indicator] : [])])
    if (!known.includes(id))
      problems.push({file, column: place, ...unknownFault("indicator", id, known)});
  if (!league) return;
  const [first, last] = [setup.startYear, until ?? setup.untilYear];
  const {indicator, year, by} = league;
  if (year < first + (by === "growth" ? 1 : 0) || year > last)
    problems.push({file, column: "year", ...sweepFault("leagueYear", {place, year, first, last})});
  if (by === "goal" && !planGoal(plan, indicator, year))
    problems.push({file, column: "by", ...sweepFault("noGoal", {place, indicator, year})});
}
