import {palettes} from "../../lib/charts/frame/palette.js";

const {verdict, ...colours} = palettes.light;
const variables = new Map<string, string>([
  ...Object.entries(verdict).map(([word, colour]): [string, string] => [
    colour,
    `--verdict-${word}`
  ]),
  ...Object.entries(colours).map(([name, colour]): [string, string] => [colour, `--${name}`])
]);

/**
 * Ties every colour of a drawn chart to the page's CSS variables, so that light, dark and paper need no redrawing.
 *
 * Charts are drawn with the light palette; each `fill` and `stroke` of it becomes `var(--name)`.
 */
export function themedColours(drawing: Element): void {
  for (const attribute of ["fill", "stroke"]) {
    for (const node of drawing.querySelectorAll(`[${attribute}^="#"]`)) {
      const name = variables.get(node.getAttribute(attribute)?.toLowerCase() ?? "");
      if (name) node.setAttribute(attribute, `var(${name})`);
    }
  }
  for (const link of drawing.querySelectorAll("a")) {
    const name = link.querySelector("[aria-label]")?.getAttribute("aria-label");
    if (name) link.setAttribute("data-name", name);
    link.setAttribute("tabindex", "-1");
  }
  // The picture as a whole has one text alternative and a table; its parts are not announced one by one.
  for (const node of drawing.querySelectorAll("[role], [aria-roledescription], [aria-label]"))
    for (const name of ["role", "aria-roledescription", "aria-label"]) node.removeAttribute(name);
  for (const link of drawing.querySelectorAll("a[data-name]")) {
    link.setAttribute("aria-label", link.getAttribute("data-name") ?? "");
    link.removeAttribute("data-name");
  }
}
