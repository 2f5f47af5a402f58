import {html} from "htl";
import {amountText} from "../lib/charts/amountText.js";
import type {Language} from "../lib/quantity/label.js";

/** What `skillcast backtest` writes, as far as the page shows it. */
export interface Backtest {
  coverage: Record<string, number>;
  origins: unknown[];
  scores?: Record<string, Record<string, number>> | ({method: string} & Record<string, unknown>)[];
}

/** How often past intervals held what came, and how the model fared beside naive rivals. */
export function backtestTable(
  {coverage, origins, scores}: Backtest,
  language: Language
): HTMLElement {
  const zh = language === "zh";
  const levels = Object.entries(coverage).filter(([, value]) => typeof value === "number");
  const listed = Array.isArray(scores)
    ? scores
    : Object.entries(scores ?? {}).map(([method, values]) => ({method, ...values}));
  const keys = [
    ...new Set(
      listed.flatMap((row) =>
        Object.entries(row)
          .filter(([, value]) => typeof value === "number")
          .map(([key]) => key)
      )
    )
  ];
  return html`<figure><p class="title">${zh ? `回到过去：在 ${origins.length} 个时点只用当时已知的数预测，再与后来公布的数相比` : `Back in time: forecasts from ${origins.length} past dates with what was known then, against what was published later`}</p>
    <p>${levels.map(([level, value]) => (zh ? `${level}%区间实际覆盖 ${amountText(value, "1", language)}` : `${level}% intervals held ${amountText(value, "1", language)}`)).join(zh ? "；" : "; ")}${zh ? "。" : "."}</p>
    ${keys.length > 0 ? html`<div class="scroll" tabindex="0"><table><thead><tr><th scope="col">${zh ? "方法" : "Method"}</th>${keys.map((key) => html`<th scope="col" class="amount">${key}</th>`)}</tr></thead><tbody>${listed.map((row) => html`<tr><th scope="row">${row.method}</th>${keys.map((key) => html`<td class="amount">${score((row as Record<string, unknown>)[key])}</td>`)}</tr>`)}</tbody></table></div>` : null}
    <figcaption>${zh ? "由 skillcast backtest 重算。" : "Recomputed by skillcast backtest."}</figcaption></figure>`;
}

const score = (value: unknown) =>
  typeof value === "number" ? String(Number(value.toPrecision(3))) : "—";
