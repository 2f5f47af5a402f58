import {spokenFault} from "../check/spokenError.js";
import {decisionFault} from "./decisionFault.js";

/** How sensitivity is measured. */
export const methods = ["tornado", "morris", "sobol", "prim"] as const;

/** The options of sampling, and the methods that use each. */
const users = {
  by: ["morris", "sobol"],
  samples: ["morris", "sobol", "prim"]
} as const satisfies Record<string, readonly SensitivityMethod[]>;

/**
 * - `tornado`: every input by itself from low to high, the others at their medians, no noise;
 * - `morris`: screening by elementary effects, all inputs varying;
 * - `sobol`: shares of the variance, all inputs varying;
 * - `prim`: conditions under which the target is met, or missed.
 */
export type SensitivityMethod = (typeof methods)[number];

/**
 * Refuses an option that a method does not use.
 *
 * @param method - how sensitivity is measured
 * @param options - those that were given
 * @param dash - stands before an option's name where it is typed
 * @throws RangeError, with its words in every language, naming the option and the methods that use it
 * @example
 * refuseUnused("tornado", {samples: 5}) // throws the method tornado takes no samples
 */
export function refuseUnused(
  method: SensitivityMethod,
  options: {by?: unknown; samples?: unknown},
  dash = ""
): void {
  for (const option of ["by", "samples"] as const) {
    const using: readonly SensitivityMethod[] = users[option];
    if (options[option] !== undefined && !using.includes(method))
      throw spokenFault(decisionFault("unused", {option: dash + option, method, users: using}));
  }
}
