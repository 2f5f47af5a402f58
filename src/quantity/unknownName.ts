import {nearestNames} from "./nearestName.js";

/**
 * Message for a name that is not known, with the nearest known names first.
 *
 * At most five names are listed, in the order of {@link nearestNames}.
 *
 * @param thing - what was looked for: `lever`, `scenario`
 * @param name - the name as given
 * @param known - all names that would have been accepted
 * @returns `unknown <thing>: "<name>"; one of <nearest>, …`
 * @example
 * unknownName("scenario", "recnt-pace", ["downturn", "recent-pace"]) // => 'unknown scenario: "recnt-pace"; one of recent-pace, downturn'
 */
export function unknownName(thing: string, name: string, known: readonly string[]): string {
  const shown = name.length > 80 ? `${name.slice(0, 80)}…` : name;
  const head = `unknown ${thing}: ${JSON.stringify(shown)}`;
  if (known.length === 0) return `${head}; there are none`;
  const near = nearestNames(shown, known).slice(0, 5);
  return `${head}; one of ${near.join(", ")}${known.length > 5 ? ", …" : ""}`;
}
