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
  // Callers without types give null, or a number.
  const text = String(name);
  const shown = text.length > 80 ? `${text.slice(0, 80)}…` : text;
  const head = `unknown ${thing}: ${JSON.stringify(shown)}`;
  if (known.length === 0) return `${head}; there are none`;
  const near = nearestNames(shown, known).slice(0, 5);
  return `${head}; one of ${near.join(", ")}${known.length > 5 ? ", …" : ""}`;
}

/**
 * Finds the known names nearest to one that is not known.
 *
 * Nearness is the number of single characters to insert, delete or replace (Levenshtein); ties keep the given order.
 *
 * @param name - the name as given
 * @param known - names to choose from
 * @returns `known`, nearest first
 * @example
 * nearestNames("recnt-pace", ["downturn", "recent-pace"]) // => ["recent-pace", "downturn"]
 */
export function nearestNames(name: string, known: readonly string[]): string[] {
  return known
    .map((candidate) => ({candidate, distance: editDistance(name, candidate)}))
    .sort((a, b) => a.distance - b.distance)
    .map(({candidate}) => candidate);
}

/**
 * Finds the one known name that was probably meant, if one is near enough: at most a third of its characters differ.
 *
 * @param name - the name as given
 * @param known - names to choose from
 * @returns the name, or undefined
 * @example
 * nearestName("recnt-pace", ["downturn", "recent-pace"]) // => "recent-pace"
 * nearestName("xyz", ["downturn", "recent-pace"]) // => undefined
 */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const [nearest] = nearestNames(name, known);
  if (nearest === undefined) return undefined;
  const longest = Math.max(name.length, nearest.length);
  return 3 * editDistance(name, nearest) <= longest ? nearest : undefined;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; ++i) {
    const next = [i];
    for (let j = 1; j <= b.length; ++j)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
