import {checkList} from "./checkNumbers.js";

const nothing: readonly string[] = [];

/**
 * Refuses what is not an object, whatever its keys are.
 *
 * @param name - what it is called in messages
 * @param given - the object
 * @param needed - keys it must have
 * @throws TypeError naming it and showing the value, or the key it has not
 * @example
 * checkObject("methods", [1]) // throws invalid methods; not an object: [1]
 * checkObject("fan", {}, ["years"]) // throws invalid fan; without years: {}
 * checkObject("methods", null) // throws invalid methods; not an object: null
 */
export function checkObject(
  name: string,
  given: unknown,
  needed: readonly string[] = nothing
): void {
  const isObject = typeof given === "object" && given !== null && !Array.isArray(given);
  // A loop, as runs ask often and a function would be allocated every time.
  let lacks: string | undefined;
  for (let i = 0; isObject && lacks === undefined && i < needed.length; i++)
    if ((given as Record<string, unknown>)[needed[i]] == null) lacks = needed[i];
  if (isObject && lacks === undefined) return;
  const shown = JSON.stringify(given)?.slice(0, 80) ?? String(given);
  throw new TypeError(`invalid ${name}; ${lacks ? `without ${lacks}` : "not an object"}: ${shown}`);
}

/**
 * Refuses what is not a list of objects; a hole in it is none.
 *
 * @param name - what the list is called in messages
 * @param given - the list
 * @param needed - keys that each must have
 * @throws TypeError naming the entry and showing it, or the key it has not
 * @example
 * checkObjects("levels", [{id: "a"}, null]) // throws invalid levels[1]; not an object: null
 * checkObjects("levels", [{}], ["id"]) // throws invalid levels[0]; without id: {}
 */
export function checkObjects(
  name: string,
  given: readonly unknown[],
  needed: readonly string[] = []
): void {
  checkList(name, given);
  for (let i = 0; i < given.length; i++) checkObject(`${name}[${i}]`, given[i], needed);
}
