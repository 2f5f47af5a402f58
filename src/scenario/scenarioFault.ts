import {faultsOf, type MakeFault} from "../check/fault.js";
import {en} from "./words/en.js";
import type {ScenarioRules} from "./words/words.js";
import {zh} from "./words/zh.js";

/**
 * Makes the faults of this room: what a scenario may not say, in words.
 *
 * @example
 * scenarioFault("circle", {chain: ["a", "b", "a"]}).message.en // => "expected a base that leads to an end, got the circle a -> b -> a"
 */
export const scenarioFault: MakeFault<ScenarioRules> = faultsOf({zh, en});
