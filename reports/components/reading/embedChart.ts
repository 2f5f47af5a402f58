/** The name of the parameter of an address that asks for one chart. */
const asked = "chart";

/**
 * Leaves of a page one chart and the way to the whole where the address asks for it (`?chart=<name>`), for a frame in a page elsewhere.
 *
 * @param root - the page
 * @param search - the part of its address from `?`
 * @returns whether the page is such a chart now
 */
export function embedChart(root: Document, search: string): boolean {
  const name = new URLSearchParams(search).get(asked);
  const figures = [...root.querySelectorAll<HTMLElement>("figure[data-chart]")];
  const figure = figures.find(({dataset}) => dataset.chart === name);
  const main = root.querySelector("main");
  if (!figure || !main) return false;
  const whole = root.createElement("a");
  whole.href = root.location.pathname;
  whole.textContent = root.title;
  const way = root.createElement("p");
  way.className = "quiet";
  way.append(whole);
  // What is clicked opens the page, not the frame.
  const base = root.createElement("base");
  base.target = "_top";
  root.head.append(base);
  root.documentElement.dataset.embedded = "";
  main.replaceChildren(figure, way);
  return true;
}

/**
 * The lines that put a chart into a page elsewhere.
 *
 * @param figure - a figure with a `data-chart`
 * @param page - the address of its page
 */
export function embedCode(figure: HTMLElement, page: string): string {
  const address = new URL(page);
  address.hash = "";
  address.search = new URLSearchParams({[asked]: figure.dataset.chart ?? ""}).toString();
  const title = figure.querySelector(".title")?.textContent?.trim() ?? "";
  const height = Math.ceil(figure.getBoundingClientRect().height) + room;
  const quoted = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${quoted(address.href)}" title="${quoted(title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;
}

/** For the way to the whole page, and a title that takes another line, px. */
const room = 90;
