import {textWidth} from "./textWidth.js";

/**
 * Shortens a line of text until it fits, with an ellipsis in place of what is cut.
 *
 * @param text - one line
 * @param size - font size, px
 * @param room - px it may take
 * @returns the text, or its beginning and `…`
 * @example
 * fitText("高技能人才占比", 10, 40) // => "高技能…"
 */
export function fitText(text: string, size: number, room: number): string {
  if (textWidth(text, size) <= room) return text;
  let kept = "";
  for (const character of text) {
    if (textWidth(`${kept}${character}…`, size) > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
