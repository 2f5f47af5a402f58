import {readdirSync, readFileSync} from "node:fs";
import {gzipSync} from "node:zlib";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {extraPages, pageIn, sitePages} from "../../reports/site.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {openBrowser, settled} from "./openBrowser.js";
import {watchPage} from "./watchPage.js";

const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
const paths = [...sitePages, ...extraPages].flatMap(({path}) => [
  pageIn("zh", path),
  pageIn("en", path)
]);

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

test.each(paths)(
  "%s loads under a base path with no error and no foreign request",
  async (path) => {
    const page = await browser.newPage();
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

test.each(
  paths.flatMap(
    (path) =>
      [
        [path, "light"],
        [path, "dark"]
      ] as const
  )
)("axe finds nothing on %s in the %s theme", async (path, colorScheme) => {
  const page = await browser.newPage({colorScheme, reducedMotion: "reduce"});
  await page.goto(addressOf(path));
  await settled(page);
  await page.addScriptTag({content: axe});
  const found = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const {violations} = await (globalThis as any).axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    });
    return violations.map(
      (one: {id: string; nodes: {html: string}[]}) =>
        `${one.id} ×${one.nodes.length}: ${one.nodes[0].html.slice(0, 200)}`
    );
  });
  expect(found).toEqual([]);
  await page.close();
});

test("every internal link of every page leads somewhere", async () => {
  const page = await browser.newPage();
  const anchors = new Map<string, Set<string>>();
  const links: {from: string; to: string}[] = [];
  for (const path of paths) {
    await page.goto(addressOf(path));
    await settled(page);
    const found = await page.evaluate(() => ({
      ids: [...document.querySelectorAll("[id]")].map(({id}) => id),
      links: [...document.querySelectorAll("a[href]")].map((a) => (a as HTMLAnchorElement).href)
    }));
    anchors.set(page.url().split("#")[0], new Set(found.ids));
    for (const to of found.links) if (to.startsWith(site.address)) links.push({from: path, to});
  }
  const broken = links.filter(({to}) => {
    const [file, anchor] = to.split("#");
    const ids = anchors.get(file.split("?")[0]);
    return !ids || (anchor && !/^s\d/.test(anchor) && !ids.has(decodeURIComponent(anchor)));
  });
  expect([...new Set(broken.map(({from, to}) => `${from} → ${to}`))]).toEqual([]);
  await page.close();
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
  expect(files.filter((file) => file.endsWith(".html")).length).toBe(paths.length);
});

test("the first page weighs less than 1.5 MB compressed", async () => {
  const page = await browser.newPage();
  const bodies: Promise<Buffer>[] = [];
  page.on("response", (response) => bodies.push(response.body()));
  await page.goto(addressOf("/index"));
  await settled(page);
  const weight = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(weight).toBeGreaterThan(50_000);
  expect(weight).toBeLessThan(1_500_000);
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
