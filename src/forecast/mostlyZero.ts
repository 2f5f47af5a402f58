/**
 * Whether zero is the median of what a history has shown since it first left zero: of its last 8 years since then, more than half.
 *
 * The years before do not count: a thing that began late is not rare.
 *
 * @param z - distances from the natural zero, shape (n)
 */
export function mostlyZero(z: Float64Array): boolean {
  const begun = z.findIndex((value) => value > 0);
  if (begun < 0) return false;
  const seen = z.subarray(Math.max(begun, z.length - 8));
  return 2 * seen.filter((value) => value === 0).length > seen.length;
}
