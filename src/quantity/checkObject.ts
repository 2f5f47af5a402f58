/**
 * Refuses what is not an object, whatever its keys are.
 *
 * @param name - what it is called in messages
 * @param given - the object
 * @throws TypeError naming it and showing the value
 * @example
 * checkObject("methods", [1]) // throws invalid methods; not an object: [1]
 * checkObject("methods", null) // throws invalid methods; not an object: null
 */
export function checkObject(name: string, given: unknown): void {
  if (typeof given === "object" && given !== null && !Array.isArray(given)) return;
  const shown = JSON.stringify(given)?.slice(0, 80) ?? String(given);
  throw new TypeError(`invalid ${name}; not an object: ${shown}`);
}
