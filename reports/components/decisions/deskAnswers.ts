import {allocateBudget} from "../../lib/decide/allocateBudget.js";
import type {Allocation} from "../../lib/decide/allocationAnswer.js";
import {analyseSensitivity} from "../../lib/decide/analyseSensitivity.js";
import {attributeGap, type GapShares} from "../../lib/decide/attributeGap.js";
import {compareScenarios, type ScenarioComparison} from "../../lib/decide/compareScenarios.js";
import type {TrialMaker} from "../../lib/decide/decisionWatch.js";
import type {LinearSolver} from "../../lib/decide/linearProgram.js";
import type {SeekAnswer} from "../../lib/decide/seekAnswer.js";
import {seekLever} from "../../lib/decide/seekLever.js";
import type {Sensitivity} from "../../lib/decide/sensitivityAnswer.js";
import type {Project} from "../../lib/project/project.js";
import {siteDecision} from "../../site.js";
import type {DecisionPart} from "../../words/decisions.js";
import {askableTargets, type DeskQuestion} from "./deskQuestion.js";

/** What the analyses found, by the part of the page that shows it; as plain as JSON leaves it. */
export interface DeskAnswers {
  levers: SeekAnswer;
  tornado: Sensitivity;
  /** The same of another target; null where it is the one asked about. */
  beside: Sensitivity | null;
  /** Null where nobody says what levers cost, or no solver is at hand. */
  mix: Allocation | null;
  gap: GapShares;
  /** Null where a scenario would be compared with itself. */
  difference: ScenarioComparison | null;
}

/** Who stops the analyses, and who is told of them as they come; and what solves the best mix. */
export interface DeskWatch {
  solver?: () => Promise<LinearSolver>;
  signal?: AbortSignal;
  /** How far one part is, in [0, 1]. */
  onProgress?: (part: DecisionPart, share: number) => void;
  /** Makes the runs in other threads; the answers are the same. */
  elsewhere?: TrialMaker;
  onAnswer?: (part: keyof DeskAnswers, answer: DeskAnswers[keyof DeskAnswers]) => void;
}

/**
 * Asks everything that the page shows, with the defaults of the commands `seek`, `sensitivity` and `compare`, so that the same numbers
 * come out wherever it runs.
 *
 * @throws (rejects) the signal's reason when stopped, or what an analysis refuses
 */
export async function deskAnswers(
  project: Project,
  question: DeskQuestion,
  watch: DeskWatch = {}
): Promise<DeskAnswers> {
  const {target, wanted, scenario, other} = question;
  const asked = {target, scenario};
  const part = partAsker(watch);
  const {solver} = watch;
  const {costs} = project;
  const beside = askableTargets(project).find(
    ({id}) => id === siteDecision.beside && id !== target
  );
  return {
    levers: await part("levers", (watch) =>
      seekLever(project, {...asked, probability: wanted}, watch)
    ),
    tornado: await part("tornado", (watch) => analyseSensitivity(project, asked, watch)),
    beside: await part("beside", async (watch) =>
      beside ? analyseSensitivity(project, {target: beside.id, scenario}, watch) : null
    ),
    gap: await part("gap", (watch) => attributeGap(project, asked, watch)),
    difference: await part("difference", async (watch) =>
      JSON.stringify(scenario) === JSON.stringify(other)
        ? null
        : compareScenarios(project, {target, scenarios: [scenario, other]}, watch)
    ),
    mix: await part("mix", async (watch) =>
      costs && solver
        ? allocateBudget(
            project,
            {targets: [target], scenario, probability: wanted},
            await solver(),
            watch
          )
        : null
    )
  };
}

/** Asks for one part at a time, and tells how far it is and what came out. */
function partAsker({signal, elsewhere, onProgress, onAnswer}: DeskWatch) {
  return async <Part extends keyof DeskAnswers>(
    name: Part,
    work: (watch: object) => Promise<DeskAnswers[Part]>
  ): Promise<DeskAnswers[Part]> => {
    onProgress?.(name, 0);
    const watch = {
      signal,
      elsewhere,
      onProgress: (done: number, total: number) => onProgress?.(name, done / total)
    };
    // What JSON cannot hold is left out here as in the files of a build.
    const answer = JSON.parse(JSON.stringify(await work(watch)));
    onAnswer?.(name, answer);
    return answer;
  };
}
