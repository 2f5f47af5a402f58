/** How sensitivity is measured. */
export const methods = ["tornado", "morris", "sobol"] as const;

/**
 * - `tornado`: every input by itself from low to high, the others at their medians, no noise;
 * - `morris`: screening by elementary effects, all inputs varying;
 * - `sobol`: shares of the variance, all inputs varying.
 */
export type SensitivityMethod = (typeof methods)[number];
