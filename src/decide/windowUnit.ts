/**
 * The unit of a number read over a window: flows that are summed lose their "a year".
 *
 * @param unit - of the target
 * @returns the same unit if it is none a year
 * @example
 * windowUnit("person/yr") // => "person"
 * windowUnit("1") // => "1"
 */
export function windowUnit(unit: string): string {
  return unit.replace(/\/(yr|年)$/, "");
}
