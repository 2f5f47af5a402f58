import {faultsOf, type MakeFault} from "../check/fault.js";
import type {SweepRules} from "./words/faults.js";
import {faultsEn} from "./words/faultsEn.js";
import {faultsZh} from "./words/faultsZh.js";

/** Makes the faults of this room: what is wrong with a sweep, in words. */
export const sweepFault: MakeFault<SweepRules> = faultsOf({zh: faultsZh, en: faultsEn});
