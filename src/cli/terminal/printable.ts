import {characterCode} from "../../quantity/characterCode.js";
import {wantsColour} from "./setting.js";

/** Colours as they are written here: bold, dim, yellow, cyan, and their ends. */
const ownColours = new Set([1, 2, 22, 33, 36, 39].map((code) => `\u001b[${code}m`));
/**
 * What moves the cursor, changes the terminal or turns the order of letters round: control characters but line break and tab,
 * marks of direction, separators of lines and paragraphs.
 */
const acting = /(?![\n\t])\p{Cc}(?:\[\d+m)?|[\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/**
 * A text that may go to a terminal: control characters in names and data are shown by their code, so that none acts.
 *
 * @param text - as composed
 * @param colours - whether it has the colours of `createPaint`, which stay
 * @returns the same, every other control character written as `\u001b`
 * @example
 * printable("a\u001b]0;owned\u0007b\u202e", true) // => "a\\u001b]0;owned\\u0007b\\u202e"
 * printable("\u001b[31mred", true) // => "\\u001b[31mred"
 */
export function printable(text: string, colours: boolean): string {
  return text.replace(acting, (found) => {
    if (colours && ownColours.has(found)) return found;
    return characterCode(found) + found.slice(1);
  });
}

/** Writes a result: a line, or several. */
export function printOut(text: string): void {
  const {stdout, env} = process;
  stdout.write(`${printable(text, wantsColour(stdout, env))}\n`);
}

/** Writes a message beside the result. */
export function printAside(text: string): void {
  process.stderr.write(`${printable(text, false)}\n`);
}
