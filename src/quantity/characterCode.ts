/**
 * A character written by its code, as JSON and JavaScript write it: what acts on a terminal is shown instead.
 *
 * @param character - of one UTF-16 unit
 * @returns a backslash, u and four hexadecimal digits
 * @example
 * characterCode("\u001b") // => "\\u001b"
 */
export function characterCode(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
