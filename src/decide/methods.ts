/** How sensitivity is measured. */
export const methods = ["tornado", "morris", "sobol", "prim"] as const;

/**
 * - `tornado`: every input by itself from low to high, the others at their medians, no noise;
 * - `morris`: screening by elementary effects, all inputs varying;
 * - `sobol`: shares of the variance, all inputs varying;
 * - `prim`: conditions under which the target is met, or missed.
 */
export type SensitivityMethod = (typeof methods)[number];
