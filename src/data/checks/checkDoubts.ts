import {firstCauses} from "../../check/firstCauses.js";
import type {Problem} from "../../check/problem.js";
import {reporter} from "../../check/reporter.js";
import type {WholeParts} from "../readParts.js";
import {placeFigures} from "./placeFigures.js";
import {checkPriorCounts} from "./priorDoubts.js";
import {checkLeverSources, checkPriorSources} from "./sourceDoubts.js";
import {checkStartSources} from "./startDoubts.js";
import {checkSexes} from "./tableDoubts.js";

/**
 * What a project may say but probably does not mean: numbers that contradict what they rest on, or are far from what is published.
 * They do not stop it; each is told with its place, rule and mend, like a problem.
 *
 * @param parts - of a project without problems
 * @returns what is doubtful
 */
export function checkDoubts(parts: WholeParts): Problem[] {
  const doubts: Problem[] = [];
  const {setup, levers, assumptions, plan, files} = parts;
  const figures = parts.figures.rows;
  const {targets} = plan.value;
  const ofLevers = reporter(levers.document, doubts);
  const ofAssumptions = reporter(assumptions.document, doubts);
  checkStartSources(
    setup.value,
    placeFigures(plan.value, figures),
    figures,
    reporter(setup.document, doubts)
  );
  checkLeverSources(levers.value.levers, {figures, targets}, ofLevers);
  checkPriorSources(assumptions.value.assumptions, figures, ofAssumptions);
  checkPriorCounts(assumptions.value.assumptions, ofAssumptions);
  const fileOf = (name: string) => files.find(({file}) => file.endsWith(name))?.file ?? name;
  checkSexes(
    {table: parts.mortality, file: fileOf("mortality.csv")},
    {table: parts.population, file: fileOf("population.csv")},
    doubts
  );
  return firstCauses(doubts);
}
