import type {Fault} from "../../check/fault.js";
import type {Problem} from "../../check/problem.js";
import {type Report, reporter} from "../../check/reporter.js";
import {checkStartAges} from "../../pipeline/checkStartAges.js";
import {startPositions} from "../../pipeline/modelParameters.js";
import {pipelineLayout} from "../../pipeline/pipelineLayout.js";
import {priorCentre} from "../../pipeline/priorCentre.js";
import {rowUnits} from "../../pipeline/rowUnits.js";
import type {ValueTable} from "../../pipeline/valueTable.js";
import {isWiringFault} from "../../pipeline/wiringFault.js";
import type {Assumption} from "../../project/assumption.js";
import {nearestNames} from "../../quantity/unknownName.js";
import {changeTargets} from "../../scenario/changeTarget.js";
import {dataFault} from "../dataFault.js";
import type {WholeParts} from "../readParts.js";

/**
 * Checks that the model finds every lever and assumption it needs for the programmes and levels of model.yaml.
 *
 * The pipeline is wired against a table that notes what it is asked for in vain, so that all that is missing is named.
 *
 * @param parts - setup, levers and assumptions, read without a problem
 * @param problems - every problem found is added here
 */
export function checkNeeds({setup, levers, assumptions}: WholeParts, problems: Problem[]): void {
  const given = assumptions.value.assumptions;
  const targets = changeTargets(levers.value.levers, given);
  const names = [...targets, ...startPositions].map(({id}) => id);
  const missing = new Set<string>();
  const asked = new Set<string>();
  const report = reporter(assumptions.document, problems);
  given.forEach(({id, unit: got}, at) => {
    const unit = rowUnits.get(id);
    if (unit !== undefined && got !== unit)
      report(["assumptions", at, "unit"], dataFault("unitOfModel", {name: id, unit, got}));
  });
  try {
    const layout = pipelineLayout(setup.value, notingTable({given, names, missing, asked}, report));
    if (missing.size === 0) checkStartAges(layout, (row) => centreOf(given, names[row]));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push({file: setup.document.file, ...modelFault(error)});
    // What the wiring did not come to ask for is not known.
    return;
  }
  levers.value.levers.forEach(({id}, at) => {
    if (!asked.has(id))
      reporter(levers.document, problems)(["levers", at, "id"], dataFault("unreadLever", {id}));
  });
  for (const name of missing) {
    const [nearest = "there are none"] = nearestNames(name.slice(0, 80), names);
    const fault = dataFault("missingAssumption", {name, nearest});
    problems.push({file: assumptions.document.file, ...fault});
  }
}

/** Where a scalar assumption stands; NaN for what is none. */
function centreOf(given: readonly Assumption[], name: string): number {
  const assumption = given.find(({id}) => id === name);
  return assumption ? priorCentre(assumption)[0] : Number.NaN;
}

/** What a table is asked for. */
interface Noted {
  given: readonly Assumption[];
  names: readonly string[];
  /** Names asked for in vain, and all that were asked for. */
  missing: Set<string>;
  asked: Set<string>;
}

/** A table without values that notes the names it does not have. */
function notingTable({given, names, missing, asked}: Noted, report: Report): ValueTable {
  const find = (name: string) => {
    asked.add(name);
    return names.indexOf(name);
  };
  return {
    years: [],
    lanes: 1,
    values: new Float64Array(0),
    row(name) {
      if (!names.includes(name)) missing.add(name);
      return find(name);
    },
    find,
    components(id) {
      const components = given.find((each) => each.id === id)?.components;
      return components && new Map(components.map((one) => [one.id, find(`${id}.${one.id}`)]));
    },
    requireRole(id, role) {
      const at = given.findIndex((each) => each.id === id);
      const got = given[at]?.role ?? "";
      if (at >= 0 && got !== role)
        report(["assumptions", at, "role"], dataFault("role", {role, assumption: id, got}));
    },
    write: () => {}
  };
}

function modelFault(error: RangeError): Fault {
  if (!isWiringFault(error)) return dataFault("model", {reason: error.message});
  const {rule, ...values} = error.fault;
  return dataFault(rule, values as never);
}
