import {readdirSync, readFileSync} from "node:fs";
import {resolve} from "node:path";
import {gzipSync} from "node:zlib";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {singlePages} from "../../reports/build/singlePages.js";
import {extraPages, pageIn, sitePages} from "../../reports/site.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {loadProject} from "../../src/data/loadProject.js";
import {openBrowser, settled} from "./openBrowser.js";
import {watchPage} from "./watchPage.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const ownPaths = [...sitePages, ...extraPages].map(({path}) => path);
const {plan} = loadProject("data", {published: true});
const single = singlePages(plan);
const inBoth = (path: string) => [pageIn("zh", path), pageIn("en", path)];
/** Every page of its own kind, and one page of a target and of a body for all of them. */
const paths = [...ownPaths, "/target/T01", single[single.length - 1]].flatMap(inBoth);
const allPaths = [...ownPaths, ...single].flatMap(inBoth);

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  site = await serveFolder("site", {base: "/some/where/"});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const addressOf = (path: string) => `${site.address}${path.slice(1)}.html`;

/** What axe finds on a page by these rules. */
function axeFinds(page: Page, values: readonly string[], type: "tag" | "rule"): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
      const {violations} = await (globalThis as any).axe.run(document, {
        runOnly,
        resultTypes: ["violations"]
      });
      return violations.map(
        (one: {id: string; nodes: {html: string}[]}) =>
          `${one.id} ×${one.nodes.length}: ${one.nodes[0].html.slice(0, 200)}`
      );
    },
    {type, values: [...values]}
  );
}

const everyRule = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Rules that ask for sizes: what is fine in a wide window can be too close or scroll in a narrow one. */
const sizeRules = ["target-size", "scrollable-region-focusable"];
/** Rules that ask for colours; all others find in the dark what they found in the light. */
const colourRules = ["color-contrast", "link-in-text-block"];

test.each(paths)(
  "%s loads under a base path with no error and no foreign request; axe finds nothing in the light, in the dark theme and on a phone",
  async (path) => {
    const page = await browser.newPage({colorScheme: "light", reducedMotion: "reduce"});
    const faults = watchPage(page, site.address);
    await page.goto(addressOf(path));
    await settled(page);
    expect(faults).toEqual([]);
    expect(await page.locator(".observablehq--error").count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(
      path.startsWith("/en") ? "en" : "zh-CN"
    );
    expect(await page.locator("h1").count()).toBe(1);
    expect(await page.locator("main").textContent()).not.toMatch(/undefined|NaN|\[object/);
    await page.addScriptTag({content: axe});
    expect(await axeFinds(page, everyRule, "tag")).toEqual([]);
    const paper = () =>
      page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
    const light = await paper();
    await page.emulateMedia({colorScheme: "dark"});
    await settled(page);
    expect(await paper()).not.toBe(light);
    expect(await axeFinds(page, colourRules, "rule")).toEqual([]);
    await page.setViewportSize({width: 390, height: 844});
    await settled(page);
    expect(await axeFinds(page, sizeRules, "rule")).toEqual([]);
    await page.close();
  }
);

test.each(paths)("%s has no horizontal scroll at 360 px", async (path) => {
  const page = await browser.newPage({viewport: {width: 360, height: 740}});
  await page.goto(addressOf(path));
  await settled(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  await page.close();
});

test("every internal link of every page leads somewhere, without a script", () => {
  const pages = new Map<string, {ids: Set<string>; links: string[]}>(
    allPaths.map((path) => {
      const text = readFileSync(`site${path}.html`, "utf8");
      const found = (attribute: string) =>
        [...text.matchAll(new RegExp(` ${attribute}="([^"]*)"`, "g"))].map(([, value]) =>
          value.replaceAll("&amp;", "&").replaceAll("&#39;", "'")
        );
      return [`${path}.html`, {ids: new Set(found("id")), links: found("href")}];
    })
  );
  const broken = [...pages].flatMap(([from, {links}]) =>
    links.flatMap((link) => {
      const {origin, pathname, hash} = new URL(link, `http://site${from}`);
      if (origin !== "http://site" || /^\/(_|$)/.test(pathname)) return [];
      const page = pages.get(decodeURIComponent(pathname));
      const anchor = decodeURIComponent(hash.slice(1));
      const fine = page && (anchor === "" || /^s\d|^target=/.test(anchor) || page.ids.has(anchor));
      return fine ? [] : [`${from} → ${link}`];
    })
  );
  expect([...new Set(broken)]).toEqual([]);
});

test("nothing of the built site names another host or an import that was not resolved", () => {
  const files = readdirSync("site", {recursive: true, encoding: "utf8"});
  const left = files
    .filter((file) => /\.(html|js|css)$/.test(file))
    .flatMap((file) => {
      const text = readFileSync(`site/${file}`, "utf8");
      const bare = [...text.matchAll(/\bimport\("([^./][^"]*)"\)/g)].map((match) => match[1]);
      const loads = [
        ...text.matchAll(
          /(?:src|href)="(https?:[^"]*)"[^>]*(?:stylesheet|preload)|@import[^;]*https?:[^;]*/g
        )
      ];
      return [...bare, ...loads.map((match) => match[0])].map((fault) => `${file}: ${fault}`);
    });
  expect(left).toEqual([]);
  expect(files.filter((file) => file.endsWith(".html")).length).toBe(allPaths.length);
});

/** What is fetched until a page stands: requests, and bytes compressed. */
async function weigh(path: string): Promise<{requests: number; weight: number}> {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => bodies.push(response.body()));
  await page.goto(addressOf(path));
  await settled(page);
  const weights = (await Promise.all(bodies)).map((body) => gzipSync(body).length);
  await page.close();
  return {requests: weights.length, weight: weights.reduce((sum, one) => sum + one, 0)};
}

test("the first page weighs less than 300 kB compressed, any other less than 600 kB, in fewer than 40 requests", async () => {
  for (const path of ownPaths) {
    const {requests, weight} = await weigh(path);
    expect([path, requests]).toEqual([path, Math.min(requests, 39)]);
    const limit = path === "/index" ? 300_000 : 600_000;
    expect([path, weight]).toEqual([path, Math.min(weight, limit)]);
    expect(weight).toBeGreaterThan(10_000);
  }
});

test.each(["zh", "en"] as const)(
  "without a script the first page in %s has its answer, 43 named targets, three drawn fans and the verdicts",
  async (language) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(addressOf(pageIn(language, "/index")));
    expect(await page.locator("h1").textContent()).toMatch(/2027.*%/);
    const names = await page.locator(".strip .mark .name").allTextContents();
    expect(names.sort()).toEqual(plan.targets.map(({name}) => name[language]).sort());
    expect(await page.locator(".trio .chart svg:visible").count()).toBe(3);
    expect(await page.locator(".verdicts li").count()).toBeGreaterThan(4);
    expect(await page.locator(".advice li").count()).toBeGreaterThan(1);
    await context.close();
  }
);

test("from a folder on a disk, where no script of a site may run, the reading version stands", async () => {
  const page = await browser.newPage();
  await page.goto(`file://${resolve("site/pipeline.html")}`);
  expect(await page.locator("h1").textContent()).toMatch(/\d/);
  expect(await page.locator("#reading .chart svg:visible").count()).toBeGreaterThan(1);
  await page.close();
});

test("the sentence on a target appears below its mark, within the window, at the pointer and at the focus", async () => {
  for (const width of [1440, 390]) {
    const page = await browser.newPage({viewport: {width, height: 900}});
    await page.goto(addressOf("/index"));
    const mark = page.locator(".strip .mark").nth(6);
    await mark.scrollIntoViewIfNeeded();
    await mark.focus();
    await mark.hover();
    const tip = page.locator(".strip .tip:visible");
    expect(await tip.count()).toBe(1);
    const [own, box] = [await mark.boundingBox(), await tip.boundingBox()];
    expect(Math.abs((box?.y ?? 0) - (own?.y ?? 0) - (own?.height ?? 0))).toBeLessThan(12);
    expect((box?.x ?? -1) >= 0 && (box?.x ?? 0) + (box?.width ?? 0) <= width).toBe(true);
    await page.close();
  }
});

test("a chart tells its numbers under the pointer and by the arrow keys, and is saved as picture, drawing and numbers", async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, acceptDownloads: true});
  await page.goto(addressOf("/index"));
  await settled(page);
  const figure = page.locator(".trio figure").nth(1);
  const chart = figure.locator(".chart");
  await chart.hover();
  const under = await figure.locator(".readout").textContent();
  expect(under).toMatch(/^20\d\d年：.*万/);
  await chart.focus();
  await page.keyboard.press("ArrowLeft");
  expect(await figure.locator(".readout").textContent()).not.toBe(under);
  for (const [kind, begins] of [
    ["svg", "<svg"],
    ["csv", "\uFEFF"],
    ["png", "PNG"]
  ]) {
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      figure.locator(`[data-take=${kind}]`).click()
    ]);
    expect(download.suggestedFilename()).toMatch(new RegExp(`^skillcast-.+\\.${kind}$`));
    const bytes = readFileSync(await download.path());
    expect(bytes.subarray(0, 4).toString("utf8")).toContain(begins);
  }
  await page.close();
});

test("every chart of every page is saved as picture, drawing and numbers, and tells its places by the arrow keys", async () => {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const charted = ["index", "2035", "pipeline", "decisions", "scenarios", "target/T01"];
  for (const path of charted.flatMap((name) => inBoth(`/${name}`))) {
    await page.goto(addressOf(path));
    await settled(page);
    const figures = page.locator("figure:has(.chart):visible");
    expect(await figures.count()).toBeGreaterThan(0);
    for (const figure of await figures.all()) {
      const [said = ""] = await figure.locator(".title").allTextContents();
      const title = `${path}: ${said}`;
      const kinds = await figure
        .locator("[data-take]")
        .evaluateAll((buttons) => buttons.map((one) => (one as HTMLElement).dataset.take));
      // What runs in the page cannot be shown elsewhere without it.
      const live = path.endsWith("scenarios");
      expect([title, kinds]).toEqual([title, ["png", "svg", "csv", ...(live ? [] : ["embed"])]]);
      await figure.locator(".chart").first().focus();
      await page.keyboard.press("ArrowLeft");
      const told = (await figure.locator(".readout, .note-place").allTextContents()).join("");
      expect([title, told.trim()]).not.toEqual([title, ""]);
      expect(told).not.toMatch(/undefined|NaN/);
    }
  }
  await page.close();
});

test("Chinese prose names no file and no English rule or method", () => {
  const left = allPaths
    .filter((path) => !path.startsWith("/en"))
    .flatMap((path) => {
      const text = readFileSync(`site${path}.html`, "utf8")
        .replace(/<(script|style|blockquote|q|code|pre)\b[\s\S]*?<\/\1>/g, "")
        .replace(/<(\w+)[^>]* lang="en"[^>]*>[\s\S]*?<\/\1>/g, "")
        .replace(/<[^>]*>/g, "\n");
      const files = text.match(/\b(?!https?:)[\w-]+\.(?:ya?ml|csv|json|md)\b/g) ?? [];
      const rules = text.match(/level years|retirement delay|monthly_cohort|damped trend/g) ?? [];
      return [...files, ...rules].map((found) => `${path}: ${found}`);
    });
  expect([...new Set(left)]).toEqual([]);
});

test("the embed code of a chart is a frame of its page that shows the chart alone, with a way to the whole", async () => {
  const page = await browser.newPage();
  const faults = watchPage(page, site.address);
  await page.goto(addressOf("/index"));
  await settled(page);
  const figure = page.locator(".trio figure").first();
  await figure.locator("[data-take=embed]").click();
  await page.waitForFunction(() => document.querySelector(".trio .readout")?.textContent);
  const name = await figure.getAttribute("data-chart");
  await page.goto(`${addressOf("/index")}?chart=${name}`);
  await settled(page);
  expect(await page.locator("main figure:visible").count()).toBe(1);
  expect(await page.locator("main .chart svg:visible").count()).toBe(1);
  expect(await page.locator("h1, header:visible").count()).toBe(0);
  expect(await page.locator("main > p a").getAttribute("href")).toBe("/some/where/index.html");
  expect(faults).toEqual([]);
  await page.close();
});

test("the link to the other language keeps the target that the address names", async () => {
  const page = await browser.newPage();
  await page.goto(`${addressOf("/targets")}?kind=forecast#T01`);
  await settled(page);
  await page.locator("a.language").click();
  await settled(page);
  expect(page.url()).toMatch(/\/en\/targets\.html\?kind=forecast#T01$/);
  expect(await page.locator("#T01").getAttribute("open")).not.toBeNull();
  await page.close();
});

test("the search finds a target by a word in the other language, and the address keeps the word", async () => {
  const page = await browser.newPage();
  await page.goto(addressOf("/search"));
  await settled(page);
  await page.locator("input[name=words]").fill("digital");
  const shown = page.locator("[data-item]:visible");
  const count = await shown.count();
  expect(count).toBeGreaterThan(0);
  expect(count).toBeLessThan(60);
  expect(new URL(page.url()).searchParams.get("words")).toBe("digital");
  await page.close();
});

test("the theme button switches between light and dark and is remembered", async () => {
  const page = await browser.newPage({colorScheme: "light"});
  await page.goto(addressOf("/index"));
  const paper = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  const light = await paper();
  await page.locator("button.theme").click();
  const dark = await paper();
  expect(dark).not.toBe(light);
  await page.goto(addressOf("/targets"));
  expect(await paper()).toBe(dark);
  await page.close();
});

test("marks drawn as backgrounds stay on paper when the browser prints without backgrounds", async () => {
  const page = await browser.newPage();
  await page.goto(addressOf(pageIn("zh", "/index")));
  await settled(page);
  await page.emulateMedia({media: "print"});
  const adjust = await page
    .locator(".track .dot")
    .first()
    .evaluate((dot) => getComputedStyle(dot).getPropertyValue("print-color-adjust"));
  expect(adjust).toBe("exact");
  await page.close();
});
