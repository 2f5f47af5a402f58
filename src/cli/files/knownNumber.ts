/**
 * A number no finer than it is known, as the terminal prints it: three significant digits from a thousand up, whole from a hundred
 * up, three digits below; null where there is none.
 *
 * @param value - in any unit
 */
export function knownNumber(value: number | null | undefined): number | null {
  if (value === null || value === undefined || !Number.isFinite(value)) return null;
  const size = Math.abs(value);
  return size >= 99.5 && size < 999.5 ? Math.round(value) : Number(value.toPrecision(3));
}
