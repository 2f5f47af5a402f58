import {faultsOf, type MakeFault} from "../check/fault.js";
import type {TypedRules} from "./words/typed.js";
import {typedEn} from "./words/typedEn.js";
import {typedZh} from "./words/typedZh.js";

/**
 * Makes the faults of a change as it is typed, in words.
 *
 * @example
 * typedFault("setPercent", {got: "+5%"}).mend.en // => "write +5pp for five points more, ×1.05 for a twentieth more"
 */
export const typedFault: MakeFault<TypedRules> = faultsOf({zh: typedZh, en: typedEn});
