import {execFileSync} from "node:child_process";
import {readFileSync} from "node:fs";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {decisionTitle} from "../../reports/components/decisions/decisionTitle.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {loadProject} from "../../src/data/index.js";
import {seekTable} from "../../src/entries/decide.js";
import {customScenario, shareScenario} from "../../src/entries/scenario.js";
import {encodeScenario, type Project} from "../../src/index.js";
import {openBrowser, settled as standing} from "./openBrowser.js";
import {watchPage} from "./watchPage.js";

const languages = ["zh", "en"] as const;
const axe = readFileSync("node_modules/axe-core/axe.min.js", "utf8");
/** Targets whose answers take a second or two. */
const [quick, other] = ["T15", "T16"];

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let project: Project;

beforeAll(async () => {
  project = loadProject("data");
  site = await serveFolder("site", {base: "/some/where/"});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

const address = (language: "zh" | "en", hash = "") =>
  `${site.address}${language === "en" ? "en/" : ""}decisions.html${hash}`;

async function openDesk(hash = "", language: "zh" | "en" = "zh") {
  const page = await browser.newPage({viewport: {width: 390, height: 844}});
  const faults = watchPage(page, site.address);
  await page.goto(address(language, hash));
  await settled(page);
  return {page, faults};
}

/** Waits until everything asked has been answered and every chart stands. */
async function settled(page: Page): Promise<void> {
  await page.locator(".desk:not([aria-busy])").waitFor();
  await standing(page);
}

const titleOf = async (page: Page) => (await page.locator("h1").textContent())?.trim();
/** The cells of the lever table, without what stands in the column of sources. */
const cellsOf = (page: Page) =>
  page
    .locator("#levers tbody tr, #decision-text .decision:first-child tbody tr")
    .evaluateAll((rows) =>
      rows.map((row) => [...row.children].slice(0, 7).map((cell) => cell.textContent))
    );
const answers = new Map<string, string>();
/** What the command line answers; the same question is asked once. */
const command = (...args: string[]) => {
  const key = args.join(" ");
  const text =
    answers.get(key) ??
    execFileSync(process.execPath, ["dist/cli/skillcast.js", ...args, "--json"], {
      encoding: "utf8"
    });
  answers.set(key, text);
  return JSON.parse(text);
};
const seek = (target: string, ...rest: string[]) =>
  command("seek", "--target", target, "--probability", "80%", ...rest);
const choose = async (page: Page, nth: number, label: string | RegExp) => {
  const select = page.locator(".desk select").nth(nth);
  const text = await select.locator("option", {hasText: label}).first().textContent();
  await select.selectOption({label: text ?? ""});
};

test.each(languages)(
  "before any script the page in %s has its title, its sentences and the lever table of the command",
  async (language) => {
    const context = await browser.newContext({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(address(language));
    const answer = seek("T01");
    const title = await titleOf(page);
    expect(title).toContain(decisionTitle({levers: answer}, project, language));
    expect(await cellsOf(page)).toEqual(seekTable(answer, language).rows.map(({cells}) => cells));
    expect(await page.locator(".decision").count()).toBeGreaterThanOrEqual(4);
    await context.close();
  }
);

test("with scripts the same numbers stand under charts, and nothing goes wrong", async () => {
  const {page, faults} = await openDesk();
  const answer = seek("T01");
  expect(await titleOf(page)).toContain(decisionTitle({levers: answer}, project, "zh"));
  expect(await cellsOf(page)).toEqual(seekTable(answer, "zh").rows.map(({cells}) => cells));
  expect(await page.locator("#decision-text").count()).toBe(0);
  expect(await page.locator(".decision .chart[data-drawn] svg").count()).toBeGreaterThanOrEqual(4);
  expect(faults).toEqual([]);
  await page.close();
});

test("another target is computed in the page, to the digit as on the command line; back returns to the first", async () => {
  const {page, faults} = await openDesk("", "en");
  const first = await titleOf(page);
  await choose(page, 0, new RegExp(`^${quick} `));
  expect(new URL(page.url()).hash).toBe(`#target=${quick}`);
  await page.locator("#levers").waitFor();
  await settled(page);
  const answer = seek(quick);
  expect(await titleOf(page)).toContain(decisionTitle({levers: answer}, project, "en"));
  expect(await cellsOf(page)).toEqual(seekTable(answer, "en").rows.map(({cells}) => cells));
  await page.addScriptTag({content: axe});
  const found = await page.evaluate(async () => {
    // biome-ignore lint/suspicious/noExplicitAny: axe puts itself on the window
    const {violations} = await (globalThis as any).axe.run(document);
    return violations.map(({id}: {id: string}) => id);
  });
  expect(found).toEqual([]);
  await page.goBack();
  await settled(page);
  expect(await titleOf(page)).toBe(first);
  expect(faults).toEqual([]);
  await page.close();
});

test("a computation can be stopped, and the page stays usable", async () => {
  const {page, faults} = await openDesk();
  await choose(page, 0, /^T10 /);
  await page.getByRole("button", {name: "停止计算"}).click();
  await page.locator(".desk:not([aria-busy])").waitFor();
  expect(await page.locator(".desk .message").textContent()).toContain("计算已停止");
  await choose(page, 0, new RegExp(`^${quick} `));
  await settled(page);
  expect(await page.locator(".desk .message").isVisible()).toBe(false);
  expect(await titleOf(page)).toContain(decisionTitle({levers: seek(quick)}, project, "zh"));
  expect(faults).toEqual([]);
  await page.close();
});

test("the keyboard reaches what is asked, and stays there while the answer comes", async () => {
  const {page} = await openDesk(`#target=${quick}`);
  await page.locator(".desk select").first().focus();
  await page.keyboard.press("ArrowDown");
  expect(new URL(page.url()).hash).toBe(`#target=${other}`);
  await settled(page);
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe("SELECT");
  await page.close();
});

test("a code of the command line opens on the page, which gives the same code and numbers", async () => {
  const {share} = seek(quick, "--scenario", "recent-pace+delivery=90%");
  const {page, faults} = await openDesk(`#${share}&target=${quick}`);
  expect(await page.locator("#share code").textContent()).toBe(share);
  expect(await page.locator("#levers code").textContent()).toContain(`--scenario ${share}`);
  const answer = seek(quick, "--scenario", share);
  expect(await cellsOf(page)).toEqual(seekTable(answer, "zh").rows.map(({cells}) => cells));
  expect(faults).toEqual([]);
  await page.close();
});

const changed = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
  base: "recent-pace"
});
const home = () => shareScenario(changed, project);

test.each([
  ["a typo", () => home().replace("0.9", "0.8"), /校验码不符/, /checksum does not match/],
  ["another version", () => home().replace("s1~", "s2~"), /请升级/, /update skillcast/],
  [
    "another city",
    () => encodeScenario(changed, {inputs: project.hash, placeCode: "330200"}),
    /应为常州（行政区划代码320400）的情景/,
    /made for another place than Changzhou/
  ]
])("a code with %s is refused in the words of the page, which stays", async (_, code, zh, en) => {
  for (const [language, why] of [
    ["zh", zh],
    ["en", en]
  ] as const) {
    const {page, faults} = await openDesk(`#${code()}`, language);
    expect(await page.locator(".desk .message").textContent()).toMatch(why);
    expect(await page.locator("#levers tbody tr").count()).toBeGreaterThan(5);
    expect(faults).toEqual([]);
    await page.close();
  }
});
