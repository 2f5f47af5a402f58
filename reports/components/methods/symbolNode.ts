import {html} from "htl";

/** A symbol of the formulas with its index set low: `χ_H`. */
export function symbolNode(symbol: string): HTMLElement {
  const [letter, index] = symbol.split("_");
  return html`<span class="symbol">${letter}${index ? html`<sub>${index}</sub>` : null}</span>`;
}
