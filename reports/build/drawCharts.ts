import {renderSvg} from "../../src/cli/files/renderSvg.js";
import {themedColours} from "../components/frame/themedColours.js";
import {pictureRole, readoutText, type VegaChart} from "../components/frame/vegaChart.js";
import {pageDocument} from "./pageDocument.js";

let count = 0;

/**
 * Draws every chart below a node into it as SVG, once for each width that it asks for, so that it stands before any script.
 *
 * @param root - components of a page; its charts are changed
 */
export async function drawCharts(root: ParentNode): Promise<void> {
  for (const chart of root.querySelectorAll<VegaChart>(".chart")) {
    if (!chart.specification) continue;
    const {widths} = chart;
    const drawn: HTMLElement[] = [];
    for (const [i, width] of widths.entries()) {
      const spec = chart.specification(width);
      if (i === 0) chart.setAttribute("aria-label", spec.description);
      const stage = pageDocument().createElement("div");
      stage.className = widths.length === 1 ? "drawn" : i === 0 ? "drawn wide" : "drawn narrow";
      stage.innerHTML = lighter(await renderSvg(spec), `c${++count}-`);
      themedColours(stage);
      const readout = chart.readout?.(spec);
      if (readout) stage.dataset.readout = readoutText(readout);
      drawn.push(stage);
    }
    chart.style.minHeight = "";
    chart.dataset.drawn = "built";
    chart.replaceChildren(...drawn);
    pictureRole(chart);
  }
}

/**
 * A drawing without what only Vega needs of it, its places to a tenth of a pixel (what it says stays as it is), its names apart from those of
 * other drawings.
 */
function lighter(svg: string, prefix: string): string {
  return svg
    .replace(/\n/g, " ")
    .replace(
      / (class|aria-hidden|aria-roledescription|role|pointer-events|stroke-miterlimit)="[^"]*"/g,
      ""
    )
    .replace(/ xmlns:xlink="[^"]*"/, "")
    .replaceAll("xlink:href", "href")
    .replace(/ (?:d|transform|points|[xyr][12xy]?|c[xy]|width|height)="[^"]*"/g, (place) =>
      place.replace(/(\d+\.\d)\d+/g, "$1")
    )
    .replace(/id="(\w+)"/g, `id="${prefix}$1"`)
    .replace(/url\(#(\w+)\)/g, `url(#${prefix}$1)`)
    .replace(/<rect width="\d+" height="\d+" fill="#\w+"><\/rect>/, "");
}
