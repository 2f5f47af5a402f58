import {readFileSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, expect, test} from "vitest";
import {siteRun} from "../../reports/site.js";
import {serveFolder} from "../../src/cli/report/serveFolder.js";
import {loadProject} from "../../src/data/index.js";
import {customScenario, formatScenario} from "../../src/entries/scenario.js";
import type {Project} from "../../src/index.js";
import {encodeScenario, type Forecast, forecastPlan} from "../../src/index.js";
import {openBrowser, settled} from "./openBrowser.js";
import {watchPage} from "./watchPage.js";

let browser: Browser;
let site: Awaited<ReturnType<typeof serveFolder>>;
let project: Project;

beforeAll(async () => {
  project = await loadProject("data");
  site = await serveFolder("site", {base: "/some/where/"});
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  await site.close();
});

async function openLab(
  hash = "",
  language: "zh" | "en" = "zh"
): Promise<{page: Page; faults: string[]}> {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}, acceptDownloads: true});
  const faults = watchPage(page, site.address);
  await page.goto(`${site.address}${language === "en" ? "en/" : ""}scenarios.html${hash}`);
  await settled(page);
  return {page, faults};
}

const field = (page: Page, lever: string) =>
  page.locator(`.lever:has([id="lever-${lever}"]) input[type=number]`);
const verdicts = (page: Page) => page.locator(".in-sight .verdicts").textContent();
const setLever = async (page: Page, lever: string, value: number) => {
  await field(page, lever).fill(String(value));
  await field(page, lever).press("Enter");
  await settled(page);
};

test("a lever moves the verdict, the address and the list of changes; the ghost stays", async () => {
  const {page, faults} = await openLab();
  const before = await verdicts(page);
  expect(new URL(page.url()).hash).toBe("");
  await setLever(page, "places.enterpriseAssessment", 90_000);
  expect(await verdicts(page)).not.toBe(before);
  expect(new URL(page.url()).hash).toMatch(/^#s1~/);
  expect(await page.locator(".differences").first().textContent()).toContain("→");
  expect(await page.locator(".in-sight .ghost").count()).toBeGreaterThan(0);
  expect(faults).toEqual([]);
  await page.close();
});

test("the slider answers the arrow keys in steps, previews while it moves", async () => {
  const {page} = await openLab();
  const slider = page.locator('[id="lever-places.enterpriseAssessment"]');
  const start = Number(await slider.inputValue());
  await slider.focus();
  await slider.press("ArrowRight");
  await settled(page);
  expect(Number(await slider.inputValue())).toBeGreaterThan(start);
  expect(new URL(page.url()).hash).toContain("places.enterpriseAssessment_s");
  await page.close();
});

/** Moves a control event by event, a pause of `pause` ms between them, until `wanted` answers were shown while the hand moved. */
const drag = (page: Page, wanted: number, pause: number) =>
  page.evaluate(
    async ({wanted, pause}) => {
      const slider = document.querySelector<HTMLInputElement>(
        '[id="lever-places.enterpriseAssessment"]'
      );
      const results = document.querySelector(".in-sight .verdicts")?.parentElement;
      if (!slider || !results) throw new Error("no slider or no results");
      const shown: string[] = [];
      const watch = new MutationObserver(() => shown.push(results.textContent ?? ""));
      watch.observe(results, {childList: true});
      const [low, high] = [Number(slider.min), Number(slider.max)];
      let moves = 0;
      for (; shown.length < wanted; moves++) {
        slider.value = String(low + ((high - low) * (moves % 40)) / 40);
        slider.dispatchEvent(new Event("input", {bubbles: true}));
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
      watch.disconnect();
      return {moves, shown: shown.length, different: new Set(shown).size};
    },
    {wanted, pause}
  );

/** Counts in the page what its workers answer, from now on. */
const countAnswers = (page: Page) =>
  page.addInitScript(() => {
    const Plain = Worker;
    const told = {answers: 0};
    Object.assign(window, {
      told,
      Worker: class extends Plain {
        constructor(...given: ConstructorParameters<typeof Worker>) {
          super(...given);
          this.addEventListener("message", ({data}) => {
            if (data.type === "forecast") told.answers++;
          });
        }
      }
    });
  });
const answers = (page: Page) =>
  page.evaluate(() => (window as unknown as {told: {answers: number}}).told.answers);

test("a hand that never pauses sees every answer of the model: none is dropped because it moved on", async () => {
  const {page, faults} = await openLab();
  await countAnswers(page);
  await page.reload();
  await settled(page);
  const {moves, shown, different} = await drag(page, 12, 16);
  expect(different).toBeGreaterThan(2);
  expect(moves).toBeGreaterThanOrEqual(shown);
  // One more may have come after the last that was waited for.
  expect((await answers(page)) - shown).toBeLessThanOrEqual(1);
  expect(faults).toEqual([]);
  await page.close();
});

test("a hand that moves again while the whole forecast is made sees the results move; the whole one follows when it rests", async () => {
  const {page, faults} = await openLab();
  for (let i = 0; i < 3; i++) {
    expect((await drag(page, 3, 16)).shown).toBeGreaterThanOrEqual(3);
    // Lets go, and takes hold again before the whole forecast can be there.
    await page.locator('[id="lever-places.enterpriseAssessment"]').dispatchEvent("change");
  }
  await settled(page);
  expect(await page.locator(".lab-status").getAttribute("data-stage")).toBe("whole");
  expect(faults).toEqual([]);
  await page.close();
});

test("a key that is held down moves the results on the way, shows the value, and is one step to undo", async () => {
  const {page, faults} = await openLab();
  const slider = page.locator('[id="lever-places.enterpriseAssessment"]');
  const shownValue = page.locator('.lever:has([id="lever-places.enterpriseAssessment"]) output');
  const [start, before] = [await slider.inputValue(), await verdicts(page)];
  await slider.focus();
  await page.keyboard.down("ArrowRight");
  const text = await shownValue.textContent();
  // Held down: the browser repeats the key until the verdicts have moved.
  while ((await verdicts(page)) === before) await page.keyboard.down("ArrowRight");
  expect(await shownValue.textContent()).not.toBe(text);
  await page.keyboard.up("ArrowRight");
  await settled(page);
  expect(Number(await slider.inputValue())).toBeGreaterThan(Number(start));
  // The first press and all that followed.
  for (let i = 0; i < 2; i++) await page.getByRole("button", {name: "撤销", exact: true}).click();
  await settled(page);
  expect(await slider.inputValue()).toBe(start);
  expect(await verdicts(page)).toBe(before);
  expect(faults).toEqual([]);
  await page.close();
});

test("after an address that is refused the controls stand at the default, and the next change runs", async () => {
  const {page} = await openLab("#T01");
  expect(await page.locator(".message").isVisible()).toBe(true);
  expect(await field(page, "delivery").inputValue()).toBe("1");
  await setLever(page, "delivery", 0.9);
  expect(await page.locator(".in-sight .verdicts li").count()).toBeGreaterThan(0);
  expect(await page.locator(".message").isVisible()).toBe(false);
  await page.close();
});

test("undo, redo, back and forward walk through the same steps", async () => {
  const {page} = await openLab();
  const untouched = await verdicts(page);
  await setLever(page, "places.enterpriseAssessment", 80_000);
  const one = await verdicts(page);
  await setLever(page, "places.enterpriseAssessment", 20_000);
  const two = await verdicts(page);
  const button = (name: string) => page.getByRole("button", {name, exact: true});
  await button("撤销").click();
  await settled(page);
  expect(await verdicts(page)).toBe(one);
  await page.goBack();
  await settled(page);
  expect(await verdicts(page)).toBe(untouched);
  await page.goForward();
  await settled(page);
  expect(await verdicts(page)).toBe(one);
  await button("重做").click();
  await settled(page);
  expect(await verdicts(page)).toBe(two);
  await page.close();
});

test("a shared address restores the scenario, in either language", async () => {
  const {page} = await openLab();
  await setLever(page, "places.subsidised", 120_000);
  const shown = await page
    .locator(".in-sight .track")
    .evaluateAll((tracks) =>
      tracks.map((track) => (track as HTMLElement).parentElement?.style.getPropertyValue("--p"))
    );
  const {hash} = new URL(page.url());
  await page.close();
  const {page: other} = await openLab(hash, "en");
  expect(await field(other, "places.subsidised").inputValue()).toBe("120000");
  expect(
    await other
      .locator(".in-sight .track")
      .evaluateAll((tracks) =>
        tracks.map((track) => (track as HTMLElement).parentElement?.style.getPropertyValue("--p"))
      )
  ).toEqual(shown);
  await other.close();
});

const good = encodeScenario(
  customScenario([{target: "delivery", operation: "set", value: 0.8}], {base: "recent-pace"})
);
const script = customScenario([], {
  base: "recent-pace",
  name: {zh: "<img src=x onerror=alert(1)>", en: "<script>alert(1)</script>"}
});
const hostile: [string, string][] = [
  ["truncated", good.slice(0, -3)],
  ["another version", good.replace(/^s1/, "s9")],
  ["changed", good.replace("0.8", "0.9")],
  ["a script tag", "<script>alert(1)</script>"],
  ["100,000 characters", `s1~${"a".repeat(100_000)}`],
  [
    "a huge number",
    encodeScenario(
      customScenario([{target: "delivery", operation: "set", value: 1e14}], {base: "recent-pace"})
    )
  ],
  [
    "an unknown lever",
    encodeScenario(
      customScenario([{target: "constructor.prototype", operation: "set", value: 1}], {
        base: "recent-pace"
      })
    )
  ],
  ["an unknown base", encodeScenario(customScenario([], {base: "no-such-thing"}))],
  ["five scenarios", [good, good, good, good, good].join("&")]
];

test.each(hostile)(
  "a shared address with %s is refused in plain words and runs nothing",
  async (_, code) => {
    const {page, faults} = await openLab(`#${code}`);
    const message = page.locator(".message");
    expect(await message.isVisible()).toBe(true);
    expect((await message.textContent())?.length).toBeGreaterThan(20);
    expect(await page.locator(".in-sight .verdicts li").count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  }
);

test("markup in a scenario's name is shown as text and never runs", async () => {
  const {page, faults} = await openLab();
  let alerted = false;
  page.on("dialog", (dialog) => {
    alerted = true;
    void dialog.dismiss();
  });
  const file = join(tmpdir(), "skillcast-script.yaml");
  writeFileSync(file, formatScenario({...script, id: "odd", changes: customChange}));
  await page.locator("input[type=file]").setInputFiles(file);
  await settled(page);
  await page.getByRole("button", {name: "留作比较"}).click();
  await settled(page);
  expect(await page.locator(".compared table").first().textContent()).toContain("<img src=x");
  expect(await page.locator(".lab img").count()).toBe(0);
  expect(alerted).toBe(false);
  expect(faults).toEqual([]);
  await page.close();
});

const customChange = [{target: "delivery", operation: "set" as const, value: 1.1}];

const badFiles: [string, string | Buffer][] = [
  ["not YAML", "changes: [}"],
  ["a wrong version", formatScenario(customScenario([])).replace("schema: 1", "schema: 2")],
  ["an unknown key", `${formatScenario(customScenario([]))}surprise: 1\n`],
  ["a prototype key", `${formatScenario(customScenario([]))}__proto__: {a: 1}\n`],
  ["bytes that are no text", Buffer.from([0xff, 0xfe, 0x00, 0x80, 0x01])],
  ["nothing in it", ""],
  [
    "a value out of range",
    formatScenario(
      customScenario([{target: "delivery", operation: "set", value: 99}], {base: "recent-pace"})
    )
  ],
  [
    "aliases that explode",
    `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n`
  ]
];

test.each(badFiles)(
  "a scenario file with %s is refused in plain words and changes nothing",
  async (name, content) => {
    const {page, faults} = await openLab();
    const before = await verdicts(page);
    const file = join(tmpdir(), `skillcast-${name.replaceAll(/\W+/g, "-")}.yaml`);
    writeFileSync(file, content);
    await page.locator("input[type=file]").setInputFiles(file);
    await page.locator(".message").waitFor({state: "visible"});
    expect(await page.locator(".message").textContent()).toContain("没有运行任何计算");
    const [problem] = await page.locator(".message li").allTextContents();
    expect(problem).toMatch(/\.yaml(:\d+)?( \S+)*：.*应/);
    expect(await verdicts(page)).toBe(before);
    expect(new URL(page.url()).hash).toBe("");
    expect(faults).toEqual([]);
    await page.close();
  }
);

test("the saved YAML opens again as the same scenario", async () => {
  const {page} = await openLab();
  await setLever(page, "delivery", 0.9);
  const {hash} = new URL(page.url());
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: /YAML/}).click()
  ]);
  const path = await download.path();
  expect(readFileSync(path, "utf8")).toContain("delivery");
  await page.getByRole("button", {name: "全部还原"}).click();
  await settled(page);
  await page.locator("input[type=file]").setInputFiles({
    name: "again.yaml",
    mimeType: "text/yaml",
    buffer: readFileSync(path)
  });
  await settled(page);
  expect(new URL(page.url()).hash).toBe(hash);
  await page.close();
});

test("the page's document equals the library's in Node to the bit", async () => {
  const {page} = await openLab();
  await setLever(page, "places.enterpriseAssessment", 60_000);
  const code = new URL(page.url()).hash.slice(1);
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "JSON"}).click()
  ]);
  const here = JSON.parse(readFileSync(await download.path(), "utf8")) as Forecast;
  const there = await forecastPlan(project, {scenario: code, ...siteRun});
  expect(JSON.stringify(here)).toBe(JSON.stringify(there));
  await page.close();
});

test("Excel and CSV carry the verdicts", async () => {
  const {page, faults} = await openLab();
  const [excel] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: /Excel/}).click()
  ]);
  expect(
    readFileSync(await excel.path())
      .subarray(0, 2)
      .toString()
  ).toBe("PK");
  const [csv] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", {name: "目标 CSV"}).click()
  ]);
  const rows = readFileSync(await csv.path(), "utf8").split("\n");
  expect(rows[0]).toMatch(/^\uFEFFid,name,kind/);
  expect(rows.some((row) => row.startsWith("T43,"))).toBe(true);
  expect(faults).toEqual([]);
  await page.close();
});

test("the main fan stays in sight with its verdicts on a phone and at 200% zoom, and leaves the controls more than half of the window", async () => {
  for (const viewport of [
    {width: 390, height: 844},
    {width: 720, height: 450}
  ]) {
    const {page} = await openLab();
    await page.setViewportSize(viewport);
    await page.locator("input[type=range]").nth(9).scrollIntoViewIfNeeded();
    await settled(page);
    const fan = await page.locator(".in-sight .chart svg").boundingBox();
    expect(fan?.y).toBeGreaterThan(0);
    const bottom = (fan?.y ?? 0) + (fan?.height ?? Infinity);
    expect(bottom).toBeLessThan(viewport.height / 2);
    expect(await page.locator(".in-sight .verdicts li").first().isVisible()).toBe(true);
    await page.close();
  }
});

test("up to four scenarios stand side by side and travel in the address", async () => {
  const {page} = await openLab();
  const keep = page.getByRole("button", {name: "留作比较"});
  for (const value of [0.7, 0.8, 0.9]) {
    await setLever(page, "delivery", value);
    await keep.click();
    await settled(page);
  }
  expect(await keep.isDisabled()).toBe(true);
  expect(await page.locator(".compared thead th").count()).toBe(5);
  const {hash} = new URL(page.url());
  expect(hash.split("&")).toHaveLength(4);
  await page.close();
});

test("a kept scenario takes a name, which travels in the address, and tells how far it is from the one on the bench", async () => {
  const {page, faults} = await openLab();
  await setLever(page, "delivery", 0.7);
  await page.getByRole("button", {name: "留作比较"}).click();
  await setLever(page, "delivery", 1);
  const name = page.locator(".compared thead input");
  await name.fill("只办成七成");
  await name.press("Tab");
  await page.waitForFunction(() => document.querySelector(".compared tbody td:nth-child(3) br"));
  expect(await page.locator(".compared tbody tr").first().textContent()).toMatch(/百分点/);
  await page.reload();
  await settled(page);
  expect(await name.inputValue()).toBe("只办成七成");
  expect(faults).toEqual([]);
  await page.close();
});
