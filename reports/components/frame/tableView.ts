import {html} from "htl";
import type {ChartTable} from "../../lib/charts/frame/chartTable.js";
import {amountText, unitText} from "../../lib/charts/text/amountText.js";
import type {Language} from "../../lib/quantity/label.js";
import {wordsOf} from "../../words/wordsOf.js";

/** The numbers of a chart as a table, folded away under it. */
export function tableView(table: () => ChartTable, language: Language): HTMLElement {
  return html`<details class="table-view"><summary>${wordsOf(language).figures.table}</summary><div class="scroll" tabindex="0">${rows(table(), language)}</div></details>`;
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
