import {embedCode} from "../reading/embedChart.js";

/** Sizes of a saved picture: as many pixels for one of the page. */
const sharp = 2;

/**
 * Serves the buttons under every chart, those there now and those to come: the chart as a picture, as a drawing, its numbers as text, the lines that embed it.
 *
 * @param root - the page
 */
export function takeChart(root: Document): void {
  root.addEventListener("click", (event) => {
    const button = (event.target as Element).closest<HTMLElement>("[data-take]");
    const figure = button?.closest("figure");
    if (!button || !figure) return;
    if (button.dataset.take === "embed") return void embed(button, figure);
    const name = fileName(figure);
    const table = (figure.querySelector("table") ??
      figure.closest("section")?.querySelector("table")) as HTMLTableElement | null;
    if (button.dataset.take === "csv" && table)
      return save(`${name}.csv`, new Blob([tableText(table)], {type: "text/csv"}));
    const svg = [...figure.querySelectorAll<SVGSVGElement>(".chart svg")].find(
      (one) => one.getClientRects().length > 0
    );
    if (!svg) return;
    const drawing = standAlone(svg);
    if (button.dataset.take === "svg")
      return save(`${name}.svg`, new Blob([drawing], {type: "image/svg+xml"}));
    void picture(drawing, svg).then((blob) => blob && save(`${name}.png`, blob));
  });
}

/** Copies the lines that put a chart into a page elsewhere; where nothing may be copied, shows them. */
async function embed(button: HTMLElement, figure: HTMLElement): Promise<void> {
  const code = embedCode(figure, location.href);
  const line = figure.querySelector(".readout");
  const copied = await navigator.clipboard?.writeText(code).then(
    () => true,
    () => false
  );
  if (line) line.textContent = copied ? (button.dataset.done ?? "") : code;
}

/** A file's name out of what the chart is called. */
function fileName(figure: Element): string {
  const text = figure.querySelector(".title")?.textContent ?? document.title;
  return `skillcast-${text
    .replace(/[（(：:].*$/u, "")
    .trim()
    .replace(/[\\/:*?"<>|\s]+/g, "-")}`;
}

/** The numbers of a table as comma-separated text with a byte order mark, so that a spreadsheet opens Chinese right. */
export function tableText(table: HTMLTableElement): string {
  const quoted = (text: string) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  const lines = [...table.querySelectorAll("tr")].map((row) =>
    [...row.children]
      .map((cell) => quoted((cell as HTMLElement).dataset.value ?? cell.textContent?.trim() ?? ""))
      .join(",")
  );
  return `\uFEFF${lines.join("\n")}\n`;
}

/** The drawing with its colours as they are seen, on the paper of the page. */
function standAlone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const style = getComputedStyle(document.documentElement);
  const settled = (value: string) =>
    value.replace(/var\((--[\w-]+)\)/g, (_, name: string) => style.getPropertyValue(name).trim());
  for (const attribute of ["fill", "stroke"])
    for (const node of copy.querySelectorAll(`[${attribute}^="var("]`))
      node.setAttribute(attribute, settled(node.getAttribute(attribute) ?? ""));
  const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
  for (const [name, value] of [
    ["width", "100%"],
    ["height", "100%"],
    ["fill", settled("var(--paper)")]
  ])
    paper.setAttribute(name, value);
  copy.prepend(paper);
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  return new XMLSerializer().serializeToString(copy);
}

async function picture(drawing: string, svg: SVGSVGElement): Promise<Blob | null> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing)}`;
  await image.decode();
  const canvas = document.createElement("canvas");
  const {width, height} = svg.getBoundingClientRect();
  canvas.width = Math.round(sharp * width);
  canvas.height = Math.round(sharp * height);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve) => canvas.toBlob(resolve));
}

function save(name: string, content: Blob): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
