import {describeTogether} from "../../decide/describeTogether.js";
import type {PlacesTogether} from "../../decide/placesTogether.js";
import {tableOrList} from "../decide/tableOrList.js";
import type {Setting} from "../terminal/setting.js";
import {wrapText} from "../terminal/wrapText.js";

/**
 * Sets several places put together for a terminal: what they share, quantity by quantity a table of the places and what follows.
 *
 * @param together - from `placesTogether`
 * @param setting - language, width, colours
 * @returns lines of text
 */
export function printTogether(together: PlacesTogether, setting: Setting): string {
  const {language, paint} = setting;
  const width = Math.min(setting.width, 110);
  const {summary, parts, below} = describeTogether(together, language);
  const lines = wrapText(summary, width).map(paint.strong);
  for (const {title, heads, rows, sentences} of parts)
    lines.push(
      "",
      ...wrapText(title, width).map(paint.strong),
      tableOrList(
        heads,
        rows.map((row) => row.map((text) => ({text}))),
        setting
      ),
      ...sentences.flatMap((text) => wrapText(text, width))
    );
  lines.push("", ...below.flatMap((text) => wrapText(text, width)).map(paint.muted));
  return lines.join("\n");
}
