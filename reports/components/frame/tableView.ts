import {html} from "htl";
import type {ChartTable} from "../../lib/charts/frame/chartTable.js";
import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/**
 * The numbers of a chart as a table, folded away under it. Under a chart that changes in place they are written anew when somebody is
 * about to look at them or to take them.
 */
export function tableView(
  table: () => ChartTable,
  language: Language,
  {live = false} = {}
): HTMLElement {
  const place = html`<div class="scroll" tabindex="0">${rows(table(), language)}</div>`;
  const view = html`<details class="table-view"><summary>${wordsOf(language).figures.table}</summary>${place}</details>`;
  if (live) asked(view, () => place.replaceChildren(rows(table(), language)));
  return view;
}

/** Runs when a hand or the keyboard comes near what stands under a chart. */
function asked(view: HTMLElement, write: () => void): void {
  queueMicrotask(() => {
    const under = view.parentElement ?? view;
    for (const event of ["pointerover", "focusin"]) under.addEventListener(event, write);
  });
}

function rows({columns, rows}: ChartTable, language: Language): HTMLElement {
  const head = columns.map(({name, unit}) => {
    const text = unitText(unit, language);
    const title = text === "" ? name : wordsOf(language).figures.column(name, text);
    return html`<th scope="col">${title}</th>`;
  });
  const body = rows.map(
    (cells) =>
      html`<tr>${cells.map((cell, i) =>
        typeof cell === "string" || columns[i].unit === "year" || columns[i].unit === ""
          ? html`<td>${cell ?? "—"}</td>`
          : html`<td class="amount" data-value=${cell}>${amountText(cell, columns[i].unit, language)}</td>`
      )}</tr>`
  );
  return html`<table><thead><tr>${head}</tr></thead><tbody>${body}</tbody></table>`;
}
