import {JSDOM} from "jsdom";
import {expect, test} from "vitest";
import {embedChart, embedCode} from "../../../reports/components/reading/embedChart.js";

const address = "https://example.org/en/index.html";
const page = () =>
  new JSDOM(
    '<title>Changzhou</title><header></header><main><h1>All</h1><figure data-chart="fan-a"><p class="title">“A” & "b"</p></figure><figure data-chart="fan-b"></figure></main>',
    {url: `${address}?x=1#T01`}
  ).window.document;

test("embedChart(root, search) leaves the chart that is asked for and a link to the whole page", () => {
  const root = page();
  expect(embedChart(root, "?chart=fan-a")).toBe(true);
  const main = root.querySelector("main");
  expect(main?.querySelectorAll("figure")).toHaveLength(1);
  expect(main?.querySelector("figure")?.dataset.chart).toBe("fan-a");
  expect(main?.querySelector("a")?.href).toBe(address);
  expect(main?.querySelector("a")?.textContent).toBe("Changzhou");
  expect(main?.querySelector("h1")).toBeNull();
  expect(root.querySelector("base")?.target).toBe("_top");
});

test("embedChart(root, search) leaves the page as it is where no such chart is asked for", () => {
  for (const search of ["", "?kind=forecast", "?chart=", '?chart="]', "?chart=fan-c"]) {
    const root = page();
    const before = root.documentElement.outerHTML;
    expect(embedChart(root, search)).toBe(false);
    expect(root.documentElement.outerHTML).toBe(before);
  }
});

test("embedCode(figure, page) gives a frame of the page's address with the name of the chart, its title quoted", () => {
  const figure = page().querySelector("figure") as HTMLElement;
  expect(embedCode(figure, `${address}?x=1#T01`)).toBe(
    `<iframe src="${address}?chart=fan-a" title="“A” &amp; &quot;b&quot;" width="100%" height="90" style="border:0" loading="lazy"></iframe>`
  );
});
