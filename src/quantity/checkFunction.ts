/**
 * Refuses what is not a function.
 *
 * @param name - what it is called in messages
 * @param given - the function
 * @throws TypeError naming it and showing the value
 * @example
 * checkFunction("rate", 3) // throws invalid rate; not a function: 3
 */
export function checkFunction(name: string, given: unknown): void {
  if (typeof given !== "function")
    throw new TypeError(`invalid ${name}; not a function: ${JSON.stringify(given)}`);
}
