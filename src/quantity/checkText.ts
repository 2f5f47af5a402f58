/**
 * Refuses what is not text.
 *
 * @param name - what it is called in messages
 * @throws TypeError naming it and showing the value
 * @example
 * checkText("text", null) // throws invalid text; not text: null
 */
export function checkText(name: string, given: unknown): void {
  if (typeof given === "string") return;
  const shown = JSON.stringify(given)?.slice(0, 80) ?? String(given);
  throw new TypeError(`invalid ${name}; not text: ${shown}`);
}
