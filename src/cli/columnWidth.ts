const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/**
 * Counts the terminal columns that a text takes: two for a full-width character, none for a combining one.
 *
 * @param text - one line without colours
 * @returns columns
 */
export function columnWidth(text: string): number {
  let columns = 0;
  for (const character of text)
    columns += wide.test(character) ? 2 : /\p{M}|\p{Cf}/u.test(character) ? 0 : 1;
  return columns;
}
