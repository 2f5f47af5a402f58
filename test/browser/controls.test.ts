import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {openBrowser, settled} from "./openBrowser.js";
import {watchPage} from "./watchPage.js";

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

async function open(path: string): Promise<{page: Page; faults: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  const faults = watchPage(page, site.address);
  await page.goto(`${site.address}${path}`);
  await settled(page);
  return {page, faults};
}

test("every flow of the pipeline tells its formula and what it rests on", async () => {
  const {page, faults} = await open("pipeline.html");
  await page.getByText("逐条列出").click();
  const buttons = page.locator(".table-view button");
  const count = await buttons.count();
  expect(count).toBeGreaterThan(15);
  for (let i = 0; i < count; i++) {
    await buttons.nth(i).click();
    const note = page.locator(".flow-note");
    expect((await note.locator(".formula").textContent())?.length).toBeGreaterThan(1);
    const rests = await note.locator(".assumption, a").count();
    const several = (await note.textContent())?.includes("几个较小的项目");
    expect(rests > 0 || several).toBe(true);
  }
  await page.locator(".flow-note .assumption").first().click();
  expect(await page.locator(".note[popover]:popover-open").count()).toBe(1);
  expect(faults).toEqual([]);
  await page.close();
});

test("the year and the scenario move the flow, the ages and the rungs", async () => {
  const {page, faults} = await open("pipeline.html");
  const title = () => page.locator(".pipeline .title").first().textContent();
  const before = await title();
  await page.locator(".year-control input").fill("2030");
  await settled(page);
  expect(await title()).toContain("2030");
  await page.locator(".pipeline select").selectOption({index: 1});
  await settled(page);
  expect(await title()).not.toBe(before);
  expect(faults).toEqual([]);
  await page.close();
});

test("targets are filtered by body and kind, the filter stands in the address, an anchor opens its target", async () => {
  const {page, faults} = await open("targets.html");
  const shown = page.locator(".target:visible");
  expect(await shown.count()).toBe(43);
  await page.locator("select[name=kind]").selectOption("forecast");
  const forecast = await shown.count();
  expect(forecast).toBeGreaterThan(10);
  expect(forecast).toBeLessThan(43);
  await page.locator("select[name=body]").selectOption("市人社局");
  expect(await shown.count()).toBeLessThan(forecast);
  expect(new URL(page.url()).searchParams.get("kind")).toBe("forecast");
  await page.reload();
  await settled(page);
  expect(await shown.count()).toBeLessThan(forecast);
  await page.close();
  const {page: other} = await open("targets.html#T37");
  expect(await other.locator("#T37").getAttribute("open")).not.toBeNull();
  expect(await other.locator("#T37 blockquote").textContent()).toContain("50%");
  expect(faults).toEqual([]);
  await other.close();
});

test("a figure's link opens it among all figures, and the search finds words", async () => {
  const {page, faults} = await open("data.html#JS01a");
  expect(await page.locator("[id=JS01a]").getAttribute("open")).not.toBeNull();
  await page.locator("input[name=words]").fill("竞赛 常州");
  const shown = await page.locator(".entry:visible").count();
  expect(shown).toBeLessThan(262);
  expect(faults).toEqual([]);
  await page.close();
});

test("every control of the bench can be reached with the keyboard", async () => {
  const {page} = await open("scenarios.html");
  const unreachable = await page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "main button, main select, main input, main a[href], main summary"
      )
    ]
      .filter((node) => node.checkVisibility() && node.tabIndex < 0 && !node.matches("[type=file]"))
      .filter((node) => !node.closest("svg"))
      .map((node) => node.outerHTML.slice(0, 80))
  );
  expect(unreachable).toEqual([]);
  await page.keyboard.press("Tab");
  expect(await page.evaluate(() => document.activeElement?.className)).toBe("skip");
  await page.close();
});
