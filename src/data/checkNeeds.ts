import {startPositions} from "../pipeline/modelParameters.js";
import type {ValueTable} from "../pipeline/valueTable.js";
import {wiring} from "../pipeline/wiring.js";
import type {Problem} from "../quantity/problem.js";
import {changeTargets} from "../scenario/changeTarget.js";
import type {Parts} from "./readParts.js";
import {reporter} from "./reporter.js";
import {unknownProblem} from "./unknownProblem.js";

/**
 * Checks that the model finds every lever and assumption it needs for the programmes and levels of model.yaml.
 *
 * The pipeline is wired against a table that notes what it is asked for in vain, so that all that is missing is named.
 *
 * @param parts - setup, levers and assumptions, read without a problem
 * @param problems - every problem found is added here
 */
export function checkNeeds({setup, levers, assumptions}: Parts, problems: Problem[]): void {
  const model = setup!.value!;
  const given = assumptions!.value!.assumptions;
  const targets = changeTargets(levers!.value!.levers, given);
  const names = [...targets, ...startPositions].map(({id}) => id);
  const missing = new Set<string>();
  const report = reporter(assumptions!.document, problems);
  const table: ValueTable = {
    years: [],
    values: new Float64Array(0),
    row: (name) => {
      if (!names.includes(name)) missing.add(name);
      return names.indexOf(name);
    },
    find: (name) => names.indexOf(name),
    components: (id) => {
      const components = given.find((each) => each.id === id)?.components;
      return (
        components && new Map(components.map((one) => [one.id, names.indexOf(`${id}.${one.id}`)]))
      );
    },
    requireRole(id, role) {
      const at = given.findIndex((each) => each.id === id);
      const found = given[at]?.role;
      if (at >= 0 && found !== role)
        report(
          ["assumptions", at, "role"],
          `expected ${role}, which ${id} is to its programmes, got ${found ?? "nothing"}`,
          `add role: ${role}`
        );
    },
    fill: () => {}
  };
  try {
    wiring(model, table);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    problems.push({file: setup!.document.file, message: error.message});
  }
  for (const name of missing) {
    const {mend} = unknownProblem("assumption", name, names);
    problems.push({
      file: assumptions!.document.file,
      message: `expected an assumption ${JSON.stringify(name)}, which the model needs, found none`,
      mend: `add it; near to it is ${mend.replace(/^one of /, "").split(",")[0]}`
    });
  }
}
