import {existsSync, statSync} from "node:fs";
import {differencePlot} from "../../charts/difference/differencePlot.js";
import {attributeGap} from "../../decide/attributeGap.js";
import {compareScenarios, type ScenarioComparison} from "../../decide/compareScenarios.js";
import {findById} from "../../decide/decisionQuestion.js";
import {describeCompare, describeGap, stageDifferences} from "../../decide/describeCompare.js";
import {wordsOf} from "../../decide/words/wordsOf.js";
import type {Project} from "../../project/project.js";
import type {Scenario} from "../../project/scenario.js";
import {shareScenario} from "../../scenario/shareScenario.js";
import {type CommandContext, usageError} from "../command.js";
import {commandFault} from "../commandFault.js";
import {namedScenarios} from "../forecast/runForecast.js";
import {compareSheets} from "./compareSheets.js";
import type {DecisionInput} from "./decisionCommand.js";
import {printCompare, printGap, type ScenarioGap} from "./printCompare.js";
import {runDecision} from "./runDecision.js";

/** What `skillcast compare` was asked. */
export interface CompareInput extends DecisionInput {
  dir: string;
  target?: string;
}

/** Does what `skillcast compare` was asked: several scenarios side by side, or one against the goal. */
export function runCompare(
  scenarios: readonly string[],
  input: CompareInput,
  context: CommandContext
): Promise<void> {
  const {dir, target, runs, seed} = input;
  const asked = {seed, ...(runs === undefined ? {} : {runs})};
  if (scenarios.length === 1) return runGap(scenarios, {...input, asked}, context);
  return runDecision<ScenarioComparison>(
    dir,
    input,
    {
      name: "compare",
      typed: scenarios,
      analyse: (project, watch) =>
        compareScenarios(
          project,
          {
            ...asked,
            ...(target === undefined ? {} : {target}),
            scenarios: different(comparedScenarios(scenarios, project))
          },
          watch
        ),
      print: printCompare,
      sheets: compareSheets,
      says: (comparison, project, {language}) => ({
        above: describeCompare(comparison, project, language),
        below: [wordsOf(language).compare.basis(comparison)]
      }),
      charts({why, ...rest}, project, {language}) {
        const {unit} = findById("target", why.target, project.plan.targets);
        const [shares] = why.shares.filter(({stages}) => stages.length > 0);
        const description = describeCompare({why, ...rest}, project, language).join(" ");
        if (!shares) return new Map();
        const frame = {language, width: 720};
        const spec = {...differencePlot(stageDifferences(shares, unit), frame), description};
        return new Map([["compare", spec]]);
      }
    },
    context
  );
}

/** The scenarios that were named; a folder is none, though other commands are given one first. */
function comparedScenarios(names: readonly string[], project: Project): Scenario[] {
  const known = new Set(project.scenarios.map(({id}) => id));
  const folder = names.find(
    (name) => !known.has(name) && existsSync(name) && statSync(name).isDirectory()
  );
  if (folder !== undefined) throw usageError(commandFault("folderCompared", {got: folder}));
  return namedScenarios(names, project);
}

/** Refuses one scenario that was named twice. */
function different<T>(scenarios: readonly T[]): readonly T[] {
  if (scenarios.length < 2) throw usageError(commandFault("sameScenario", {}));
  return scenarios;
}

function runGap(
  scenarios: readonly string[],
  {asked, ...input}: CompareInput & {asked: {seed: number; runs?: number}},
  context: CommandContext
): Promise<void> {
  const first = ({plan}: Project) =>
    plan.targets.find(({kind, readings}) => kind === "forecast" && readings.length > 0)?.id ?? "";
  return runDecision<ScenarioGap>(
    input.dir,
    input,
    {
      name: "gap",
      typed: scenarios,
      async analyse(project, watch) {
        const [scenario] = comparedScenarios(scenarios, project);
        const target = input.target ?? first(project);
        const {id, name} = scenario;
        const gap = await attributeGap(project, {...asked, scenario, target}, watch);
        const share = shareScenario(scenario, project);
        return {...gap, scenario: {id, name, share}, seed: asked.seed};
      },
      print: printGap,
      charts(gap, project, {language}) {
        const target = findById("target", gap.target, project.plan.targets);
        const description = describeGap(gap, project, gap.scenario.name, language);
        const bars = stageDifferences(gap, target.unit);
        if (bars.length === 0) return new Map();
        const spec = {...differencePlot(bars, {language, width: 720}), description};
        return new Map([["gap", spec]]);
      }
    },
    context
  );
}
