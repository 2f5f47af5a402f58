import {checkFault} from "../../check/checkFault.js";
import {mapping} from "../../check/mappings.js";
import type {Place, Problem} from "../../check/problem.js";
import {reporter} from "../../check/reporter.js";
import {showValue} from "../../check/showValue.js";
import {indicatorList} from "../../pipeline/indicatorList.js";
import {readOnce} from "../../pipeline/readOnce.js";
import type {Figure} from "../../project/figure.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import {checkEffect, checkScenario} from "../../scenario/checkScenario.js";
import {dataFault} from "../dataFault.js";
import {isWhole, type Parts, type WholeParts} from "../readParts.js";
import {checkAssumptions} from "./checkAssumptions.js";
import {checkCalibration} from "./checkCalibration.js";
import {checkCosts} from "./checkCosts.js";
import {checkLevers} from "./checkLevers.js";
import {checkNeeds} from "./checkNeeds.js";
import {checkPlan, type PlanContext} from "./checkPlan.js";
import {checkProgress} from "./checkProgress.js";
import {checkSetup} from "./checkSetup.js";
import {placeFigures} from "./placeFigures.js";

/**
 * Checks what the files of a project say of each other.
 *
 * @param parts - all files, as far as they could be read
 * @param problems - every problem found is added here
 */
export function checkParts(parts: Parts, problems: Problem[]): void {
  const {setup, levers, assumptions, plan, calibration} = parts;
  const sources = sourcesOf(parts);
  // A figure whose row cannot be read is no unknown figure: what names it is checked when the rows are right.
  const whole = parts.figures?.sound && parts.figures.rows.length === parts.figures.ids.length;
  const figures = whole ? parts.figures?.rows : undefined;
  const indicators = setup?.value && indicatorList(setup.value);
  const years = setup?.value && {first: setup.value.startYear + 1, last: setup.value.untilYear};
  if (plan) checkPlan(plan.document, planContext(parts, figures, indicators), problems);
  if (setup)
    checkSetup(
      setup.document,
      {figures, rowOf: rowsOf(parts), levers: levers?.value?.levers, scenarios: scenarioIds(parts)},
      problems
    );
  if (levers)
    checkLevers(
      levers.document,
      {
        sources,
        targets: plan?.value?.targets,
        figures: figures && new Map(figures.map((figure) => [figure.id, figure])),
        assumptions: assumptions?.value?.assumptions.map(({id}) => id) ?? [],
        years
      },
      problems
    );
  if (parts.costs)
    checkCosts(parts.costs.document, {levers: levers?.value?.levers, sources, years}, problems);
  if (assumptions) checkAssumptions(assumptions.document, sources, problems);
  checkScenarios(parts, problems);
  if (calibration)
    checkCalibration(
      calibration,
      {figures, indicators, setup: setup?.value, rowOf: rowsOf(parts)},
      problems
    );
  checkPlace(parts, problems);
  if (parts.progress && plan?.value) checkProgress(parts.progress, plan.value.targets, problems);
  if (problems.length > 0 || !isWhole(parts)) return;
  checkTogether(parts, problems);
}

/** Checks what only a folder without a problem can be asked: what scenarios do, and whether the model finds what it needs. */
function checkTogether(parts: WholeParts, problems: Problem[]): void {
  const scenarios = parts.scenarios.map(({value}) => value);
  const project = {
    scenarios,
    levers: parts.levers.value.levers,
    assumptions: parts.assumptions.value.assumptions,
    setup: parts.setup.value
  };
  for (const scenario of parts.scenarios) checkEffect(scenario, project, problems);
  if (problems.length === 0) checkNeeds(parts, problems);
}

/** Ids of everything that may be named as a source; undefined if a table could not be split. */
function sourcesOf({figures, rules, peers}: Parts): ReadonlySet<string> | undefined {
  const tables = [figures, rules, peers].filter((table) => table !== undefined);
  if (!figures || !tables.every(({sound}) => sound)) return undefined;
  return new Set(tables.flatMap(({ids}) => ids));
}

/** Where figures stand in their file. */
function rowsOf({figures, files}: Parts): (id: string) => Place | undefined {
  const file = files.find((each) => each.file.endsWith("figures.csv"))?.file;
  return (id) => {
    const line = figures?.lines.get(id);
    return file === undefined || line === undefined ? undefined : {file, line};
  };
}

function scenarioIds({scenarios}: Parts): string[] | undefined {
  const ids = scenarios.flatMap(({value}) => (value ? [value.id] : []));
  return ids.length > 0 ? ids : undefined;
}

function planContext(
  {plan, planText, setup}: Parts,
  figures: readonly Figure[] | undefined,
  indicators: ReturnType<typeof indicatorList> | undefined
): PlanContext {
  const ofPlace = figures && placeFigures(plan?.document.value, figures);
  return {
    text: planText?.text,
    textFile: planText?.file ?? "",
    series: ofPlace && [...new Set(ofPlace.map(({indicator}) => indicator))],
    placeFigures: ofPlace,
    indicators,
    definitions: setup?.value?.definitions.map(({id}) => id),
    startYear: setup?.value?.startYear,
    ...(setup ? {startPlace: {file: setup.document.file, column: "startYear"}} : {})
  };
}

function checkScenarios(
  {scenarios, levers, assumptions, setup, plan}: Parts,
  problems: Problem[]
): void {
  // A scenario that was written when the plan began stands when its first years are past.
  const since = plan?.value?.from;
  const years = setup?.value && {
    first: setup.value.startYear + 1,
    last: setup.value.untilYear,
    ...(since === undefined ? {} : {since})
  };
  const targets =
    levers?.value && assumptions?.value
      ? changeTargets(levers.value.levers, assumptions.value.assumptions)
      : undefined;
  const values = scenarios.map(({document}) => mapping(document.value));
  for (const [i, {document}] of scenarios.entries()) {
    const {id} = values[i];
    const first = values.findIndex((other) => other.id === id);
    if (typeof id === "string" && first < i) {
      const {file} = scenarios[first].document;
      reporter(document, problems)(["id"], checkFault("repeatedId", {got: id, file}));
    }
    const places = ["startYear", "untilYear"].map((column) => ({
      file: setup?.document.file ?? "",
      column
    }));
    const known =
      setup?.value && years ? {years: {...years, places}, once: readOnce(setup.value)} : {};
    checkScenario(document, {scenarios: values, targets, ...known}, problems);
  }
}

function checkPlace({plan, setup}: Parts, problems: Problem[]): void {
  if (!plan?.value || !setup?.value) return;
  const report = reporter(setup.document, problems);
  const [expected, got] = [plan.value.placeCode, setup.value.placeCode];
  if (expected !== got)
    report(["placeCode"], dataFault("placeOfPlan", {expected: quote(expected), got: quote(got)}));
  const [named, own] = [plan.value.place.zh, setup.value.place.zh];
  if (expected === got && withoutKind(named) !== withoutKind(own))
    report(["place", "zh"], dataFault("placeOfPlan", {expected: quote(named), got: quote(own)}));
  const last = plan.value.horizon ?? plan.value.until;
  const {untilYear} = setup.value;
  if (untilYear < last)
    report(["untilYear"], dataFault("lastYearOfPlan", {last, got: untilYear}), [
      ...["horizon", "until"].map((column) => ({file: plan.document.file, column}))
    ]);
}

/** 常州 of 常州市. */
const withoutKind = (name: string) => name.replace(/[省市县区州]$/u, "");
const quote = (text: string) => showValue(text) || '""';
