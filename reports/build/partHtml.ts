import type {Language} from "../../src/quantity/label.js";
import type {LinkedRow, PartContent} from "../components/decisions/decisionPart.js";
import {wordsOf} from "../words/wordsOf.js";
import {htmlText} from "./htmlText.js";

/**
 * One part of the page on decisions as HTML on one line, for a reader whom no script serves: what `partView` shows, but the picture.
 *
 * @param content - of the part
 * @param language - of the page
 */
export function partHtml(content: PartContent, language: Language): string {
  const {parts, command, sources} = wordsOf(language).decisions;
  const {heads, rows, basis} = content.table;
  const linked = rows.some(({links}) => links && links.length > 0);
  const head = [...heads, ...(linked ? [sources] : [])];
  const th = head.map(
    (name, i) =>
      `<th scope="col"${i > 0 && i < heads.length ? ' class="amount"' : ""}>${htmlText(name)}</th>`
  );
  return (
    [
      `<section class="decision"><h2>${htmlText(parts[content.part])}</h2>`,
      `<p><b>${htmlText(content.title)}</b></p><p>${htmlText(content.sentence)}</p>`,
      `<figure><div class="scroll" tabindex="0"><table class="listed decision-table"><thead><tr>${th.join("")}</tr></thead>`,
      `<tbody>${rows.map((row) => rowHtml(row, head, linked)).join("")}</tbody></table></div>`,
      `<figcaption>${htmlText(basis).replaceAll("\n", " ")}</figcaption></figure>`,
      `<p class="quiet">${htmlText(command)}<code>${htmlText(content.command)}</code></p></section>`
    ]
      .join("")
      // Framework reads `${…}` of a page as code.
      .replaceAll("$", "&#36;")
  );
}

function rowHtml(
  {cells, quiet, links = []}: LinkedRow,
  head: readonly string[],
  linked: boolean
): string {
  const label = (text: string, i: number) =>
    text === "" ? "" : ` data-label="${htmlText(head[i])}"`;
  const [name, ...rest] = cells;
  // To Framework these are no links of the site: it knows no id that a page's script writes, and would call them broken.
  const anchors = links
    .map(({text, href}) =>
      href
        ? `<a rel="external" href="${htmlText(href)}">${htmlText(text)}</a>`
        : `<span class="quiet">${htmlText(text)}</span>`
    )
    .join(" ");
  const last = linked ? `<td${label(anchors, head.length - 1)}>${anchors}</td>` : "";
  const tds = rest.map(
    (text, i) => `<td class="amount"${label(text, i + 1)}>${htmlText(text)}</td>`
  );
  return `<tr${quiet ? ' class="quiet-row"' : ""}><th scope="row">${htmlText(name)}</th>${tds.join("")}${last}</tr>`;
}
