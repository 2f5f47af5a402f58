import {type CompiledReading, underOption} from "../plan/compileReading.js";
import type {ParameterSource} from "./parameterSource.js";

/** A reading under one of the ways in which the published number may count, and how likely that is. */
export interface WeighedReading {
  compiled: CompiledReading;
  share: number;
}

/**
 * A reading under every way in which the published number may count, as likely as it is: what is read of a run without chance, in which
 * none of them is drawn, is Σ share × number.
 *
 * @param compiled - the reading
 * @param source - of the parameters
 * @returns shares that add up to 1; the reading alone where nothing is open
 */
export function overOptions(
  compiled: CompiledReading,
  {chances}: Pick<ParameterSource, "chances">
): WeighedReading[] {
  const shares = compiled.mixed ? chances?.(compiled.mixed.alternative) : null;
  if (!shares) return [{compiled, share: 1}];
  return shares.map(({option, share}) => ({compiled: underOption(compiled, option), share}));
}
