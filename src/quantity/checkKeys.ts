import {unknownName} from "./unknownName.js";

/**
 * Refuses an object with keys that nobody reads: a misspelt key would be a value silently left out.
 *
 * @param place - what the object is called in messages: `exits`, `options of tunnel`
 * @param given - the object
 * @param known - every key it may have
 * @throws TypeError if it is not an object; RangeError naming an unknown key, the nearest known first
 * @example
 * checkKeys("move", {form: "A"}, {from: true, to: true}) // throws unknown key of move: "form"; one of from, to
 * checkKeys("move", 5, {from: true, to: true}) // throws invalid move; not an object: 5
 */
export function checkKeys<T extends object>(
  place: string,
  given: T,
  known: Readonly<Record<Extract<keyof T, string>, true>>
): void {
  if (typeof given !== "object" || given === null || Array.isArray(given))
    throw new TypeError(
      `invalid ${place}; not an object: ${JSON.stringify(given) ?? String(given)}`
    );
  for (const key of Object.keys(given))
    if (!Object.hasOwn(known, key))
      throw new RangeError(unknownName(`key of ${place}`, key, Object.keys(known)));
}
