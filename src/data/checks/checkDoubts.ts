import {basename} from "node:path";
import {firstCauses} from "../../check/firstCauses.js";
import type {Problem} from "../../check/problem.js";
import {type Report, reporter} from "../../check/reporter.js";
import {indicatorList} from "../../pipeline/indicatorList.js";
import {dataFault} from "../dataFault.js";
import type {WholeParts} from "../readParts.js";
import {checkCostReasons} from "./costDoubts.js";
import {checkDates, isLater} from "./dateDoubts.js";
import {placeFigures} from "./placeFigures.js";
import {checkPlanMeaning} from "./planDoubts.js";
import {checkPriorCounts} from "./priorDoubts.js";
import {checkPriorScales} from "./scaleDoubts.js";
import {checkComponentOrder, checkLadder, checkProgrammeLevers, nearKeys} from "./setupDoubts.js";
import {checkLeverSources, checkPriorSources} from "./sourceDoubts.js";
import {checkStartSources} from "./startDoubts.js";
import {checkDeaths, checkPeople, checkSexes} from "./tableDoubts.js";
import {checkVolumes, employedAtStart} from "./volumeDoubts.js";

/**
 * What a project may say but probably does not mean: numbers that contradict what they rest on, or are far from what is published.
 * They do not stop it; each is told with its place, rule and mend, like a problem.
 *
 * @param parts - of a project without problems
 * @param today - the day it is, an ISO date, if what is later is to be doubted
 * @returns what is doubtful
 */
export function checkDoubts(parts: WholeParts, today?: string): Problem[] {
  const doubts: Problem[] = [];
  const {setup, levers, assumptions, plan, files} = parts;
  const figures = parts.figures.rows;
  const {targets} = plan.value;
  const ofLevers = reporter(levers.document, doubts);
  const ofSetup = reporter(setup.document, doubts);
  const ofAssumptions = reporter(assumptions.document, doubts);
  checkStartSources(setup.value, placeFigures(plan.value, figures), figures, ofSetup);
  checkLeverSources(
    levers.value.levers,
    {figures, targets, first: setup.value.startYear + 1},
    ofLevers
  );
  checkVolumes(
    setup.value,
    {levers: levers.value.levers, figures, population: parts.population},
    ofLevers
  );
  checkPriors(parts, ofAssumptions);
  checkComponentOrder(
    assumptions.value.assumptions,
    {levels: setup.value.levels, place: {file: setup.document.file, column: "levels"}},
    ofAssumptions
  );
  checkLadder(setup.value.levels, ofSetup);
  checkProgrammeLevers(
    setup.value.programmes,
    {levers: levers.value.levers, leversFile: levers.document.file},
    figures,
    ofSetup
  );
  checkPlanMeaning(plan.value, indicatorList(setup.value), reporter(plan.document, doubts));
  for (const {document, value} of parts.scenarios) {
    const name = basename(document.file).replace(/\.ya?ml$/, "");
    if (value.id !== name)
      reporter(document, doubts)(["id"], dataFault("otherThanFile", {got: value.id, name}));
  }
  const fileOf = (name: string) => files.find(({file}) => file.endsWith(name))?.file ?? name;
  const own = placeFigures(plan.value, figures);
  for (const fault of nearKeys(own, parts.figures.lines, setup.value.programmes))
    doubts.push({file: fileOf("figures.csv"), column: "indicator", ...fault});
  if (today !== undefined) checkDatesOf(parts, fileOf("figures.csv"), today, doubts);
  checkTables(parts, fileOf, doubts);
  return firstCauses(doubts);
}

/** Doubts on the dates of plan, figures and register. */
function checkDatesOf(parts: WholeParts, file: string, today: string, doubts: Problem[]): void {
  const {value: plan, document} = parts.plan;
  const issued = [{id: plan.id, got: plan.issued}];
  if (isLater(plan.issued, today)) {
    const fault = dataFault("afterToday", {today, of: "issued", rows: issued});
    reporter(document, doubts)(["issued"], fault);
  }
  const {rows, lines} = parts.figures;
  const rowLines = rows.map(({id}) => lines.get(id) ?? 0);
  checkDates({rows, rowLines, file}, parts.progress, today, doubts);
}

/** Doubts on priors: against their sources, as counts, in scale. */
function checkPriors({assumptions, figures, setup}: WholeParts, report: Report): void {
  const {rows} = figures;
  const list = assumptions.value.assumptions;
  checkPriorSources(list, rows, report);
  checkPriorCounts(list, report);
  checkPriorScales(list, employedAtStart(setup.value, rows), report);
}

/** Doubts on costs, and on the tables of deaths and of people by age. */
function checkTables(parts: WholeParts, fileOf: (name: string) => string, doubts: Problem[]): void {
  const {costs} = parts;
  if (costs?.value) checkCostReasons(costs.value, reporter(costs.document, doubts));
  const mortality = {table: parts.mortality, file: fileOf("mortality.csv")};
  const population = {table: parts.population, file: fileOf("population.csv")};
  checkDeaths(mortality, doubts);
  checkSexes(mortality, population, doubts);
  checkPeople(population, doubts);
}
