import {type CompiledReading, underOption} from "../plan/compileReading.js";
import type {ParameterSource} from "../verdict/parameterSource.js";

/**
 * Prepares telling how a reading is read off each run: under the option of what the published number counts that the source drew for it.
 *
 * @param compiled - the reading
 * @param source - of the runs
 */
export function readingOfRun(
  compiled: CompiledReading,
  source: Pick<ParameterSource, "option">
): (run: number) => CompiledReading {
  const {mixed} = compiled;
  if (!mixed) return () => compiled;
  const variants = new Map(
    Object.keys(mixed.rows).map((option) => [option, underOption(compiled, option)])
  );
  return (run) => variants.get(source.option?.(run, mixed.alternative) ?? "") ?? compiled;
}
