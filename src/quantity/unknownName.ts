/**
 * Message for a name that is not known, with the nearest known names first.
 *
 * Nearness is the number of single-character edits (Levenshtein); at most five names are listed.
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
  const near = known
    .map((candidate) => ({candidate, distance: editDistance(shown, candidate)}))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, 5)
    .map(({candidate}) => candidate);
  return `${head}; one of ${near.join(", ")}${known.length > 5 ? ", …" : ""}`;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(next[j - 1] + 1, row[j] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}
