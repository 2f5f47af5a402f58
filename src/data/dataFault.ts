import {faultsOf, type MakeFault} from "../check/fault.js";
import {en} from "./words/en.js";
import type {DataRules} from "./words/words.js";
import {zh} from "./words/zh.js";

/**
 * Makes the faults of this room: what the files of a project may not be or say, in words.
 *
 * @example
 * dataFault("noGoal", {}).message.en // => "expected a goal, got none in the reading or its target"
 */
export const dataFault: MakeFault<DataRules> = faultsOf({zh, en});
