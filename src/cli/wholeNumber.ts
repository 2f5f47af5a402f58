/**
 * Reads a whole number that a user typed.
 *
 * @param name - of the option, for the error
 * @param text - as typed
 * @param low - least value allowed
 * @param high - greatest value allowed
 * @returns an integer in low..high
 * @throws RangeError `invalid <name>; not an integer in <low>..<high>: <text>`
 */
export function wholeNumber(name: string, text: string, low: number, high: number): number {
  const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (!(low <= value && value <= high))
    throw new RangeError(`invalid ${name}; not an integer in ${low}..${high}: ${text}`);
  return value;
}
