// The public API, one line a name, grouped by room. Pure: runs in Node, in a page and in a worker.

export {DataError, describeProblem} from "./quantity/dataError.js";
// quantity
export type {Label, Language} from "./quantity/label.js";
export type {Problem} from "./quantity/problem.js";
export {unknownName} from "./quantity/unknownName.js";

// scenario
export {type ChangeTarget, changeTargets} from "./scenario/changeTarget.js";
export {compileScenario, type ScenarioContext} from "./scenario/compileScenario.js";
export {inheritScenario} from "./scenario/inheritScenario.js";
export type {Lever} from "./scenario/lever.js";
export {leverBaseline} from "./scenario/leverBaseline.js";
export type {Change, Scenario} from "./scenario/scenario.js";
export {neutralEffect, type ScenarioEffect} from "./scenario/scenarioEffect.js";
