import {faultsOf, type MakeFault} from "../check/fault.js";
import type {DecisionRules} from "./words/faults.js";
import {faultsEn} from "./words/faultsEn.js";
import {faultsZh} from "./words/faultsZh.js";

/**
 * Makes the faults of this room: what an analysis of a decision cannot be asked, in words.
 *
 * @example
 * decisionFault("unused", {option: "samples", method: "tornado", users: ["morris"]}).message.en // => "the method tornado takes no samples"
 */
export const decisionFault: MakeFault<DecisionRules> = faultsOf({zh: faultsZh, en: faultsEn});
