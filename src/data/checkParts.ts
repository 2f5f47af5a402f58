import {indicatorList} from "../pipeline/indicatorList.js";
import type {Indicator} from "../project/indicator.js";
import type {Problem} from "../quantity/problem.js";
import {changeTargets} from "../scenario/changeTarget.js";
import {compileScenario} from "../scenario/compileScenario.js";
import {checkAssumptions} from "./checkAssumptions.js";
import {checkCalibration} from "./checkCalibration.js";
import {checkLevers} from "./checkLevers.js";
import {checkNeeds} from "./checkNeeds.js";
import {checkPlan} from "./checkPlan.js";
import {checkScenarios} from "./checkScenarios.js";
import {checkSetup} from "./checkSetup.js";
import type {Parts} from "./readParts.js";
import {type Loose, reporter} from "./reporter.js";

/**
 * Checks what the files of a project say of each other.
 *
 * @param parts - all files, as far as they could be read
 * @param problems - every problem found is added here
 */
export function checkParts(parts: Parts, problems: Problem[]): void {
  const {figures, rules, peers, setup, levers, assumptions, scenarios, plan, planText} = parts;
  const tables = [figures, rules, peers].filter((table) => table !== undefined);
  const sources =
    figures && tables.every(({sound}) => sound)
      ? new Set(tables.flatMap(({ids}) => ids))
      : undefined;
  const sound = figures?.sound ? figures.rows : undefined;
  const lists = {
    levers: levers?.value?.levers,
    assumptions: assumptions?.value?.assumptions,
    definitions: setup?.value?.definitions.map(({id}) => id),
    scenarios: scenarios.flatMap(({value}) => (value ? [value.id] : []))
  };
  if (plan)
    checkPlan(
      plan.document,
      {
        text: planText?.text,
        textFile: planText?.file ?? "",
        series: sound && seriesOf(plan.document.value as Loose, sound),
        indicators: indicatorsOf(parts),
        definitions: lists.definitions,
        startYear: setup?.value?.startYear
      },
      problems
    );
  if (setup)
    checkSetup(
      setup.document,
      {
        figures: sound,
        levers: lists.levers,
        scenarios: lists.scenarios.length > 0 ? lists.scenarios : undefined
      },
      problems
    );
  if (levers)
    checkLevers(
      levers.document,
      {
        sources,
        targets: plan?.value?.targets.map(({id}) => id),
        assumptions: lists.assumptions?.map(({id}) => id) ?? []
      },
      problems
    );
  if (assumptions) checkAssumptions(assumptions.document, sources, problems);
  const targets =
    lists.levers && lists.assumptions ? changeTargets(lists.levers, lists.assumptions) : undefined;
  checkScenarios(
    scenarios.map(({document}) => document),
    targets,
    problems
  );
  if (parts.calibration)
    checkCalibration(
      parts.calibration,
      {figures: sound, indicators: indicatorsOf(parts)},
      problems
    );
  checkPlace(parts, problems);
  if (problems.length === 0) checkEffects(parts, problems);
  if (problems.length === 0) checkNeeds(parts, problems);
}

function indicatorsOf({setup}: Parts): Indicator[] | undefined {
  return setup?.value && indicatorList(setup.value);
}

function seriesOf(
  plan: Loose | undefined,
  figures: readonly {placeCode: string; place: string; indicator: string}[]
): string[] {
  const code = plan?.placeCode;
  const name = (plan?.place as Loose | undefined)?.zh;
  return [
    ...new Set(
      figures
        .filter(({placeCode, place}) => (code !== "" && placeCode === code) || place === name)
        .map(({indicator}) => indicator)
    )
  ];
}

function checkPlace({plan, setup}: Parts, problems: Problem[]): void {
  if (!plan?.value || !setup?.value) return;
  const report = reporter(setup.document, problems);
  if (plan.value.placeCode !== setup.value.placeCode)
    report(
      ["placeCode"],
      `expected ${JSON.stringify(plan.value.placeCode)} as in the plan, got ${JSON.stringify(setup.value.placeCode)}`,
      "both files must speak of one place"
    );
  const last = plan.value.horizon ?? plan.value.until;
  if (setup.value.untilYear < last)
    report(
      ["untilYear"],
      `expected at least ${last}, the last year of the plan, got ${setup.value.untilYear}`,
      "run to the end of the plan"
    );
}

/** Scenarios that leave a range only by the sum of their changes show when they are compiled. */
function checkEffects({setup, levers, assumptions, scenarios}: Parts, problems: Problem[]): void {
  const {startYear, untilYear} = setup!.value!;
  const years = Array.from({length: untilYear - startYear}, (_, i) => startYear + 1 + i);
  const all = scenarios.map(({value}) => value!);
  for (const {document, value} of scenarios)
    try {
      compileScenario(value!, {
        scenarios: all,
        levers: levers!.value!.levers,
        assumptions: assumptions!.value!.assumptions,
        years
      });
    } catch (error) {
      if (!(error instanceof RangeError)) throw error;
      problems.push({file: document.file, column: "changes", message: error.message});
    }
}
