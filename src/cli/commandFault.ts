import {faultsOf, type MakeFault} from "../check/fault.js";
import type {CommandRules} from "./words/faults.js";
import {faultsEn} from "./words/faultsEn.js";
import {faultsZh} from "./words/faultsZh.js";

/** Makes the faults of this room: what is wrong with the input of a command, in words. */
export const commandFault: MakeFault<CommandRules> = faultsOf({zh: faultsZh, en: faultsEn});
