import {readdirSync, readFileSync} from "node:fs";
import {JSDOM} from "jsdom";
import {beforeAll, expect, test} from "vitest";
import {drawCharts} from "../../../reports/build/drawCharts.js";
import {pageDocument} from "../../../reports/build/pageDocument.js";
import {bodyPage} from "../../../reports/build/pages/bodyPage.js";
import {overviewPage, overviewParts} from "../../../reports/build/pages/overviewPage.js";
import {pageMakers} from "../../../reports/build/pages/pageMakers.js";
import {targetPage} from "../../../reports/build/pages/targetPage.js";
import type {SiteData} from "../../../reports/build/siteData.js";
import {siteFiles} from "../../../reports/build/siteFiles.js";
import {findingCards} from "../../../reports/components/data/findingCards.js";
import {fanFigure} from "../../../reports/components/frame/fanFigure.js";
import {bodyPath, planBodies} from "../../../reports/components/targets/bodyPath.js";
import {languages} from "../../../reports/words/wordsOf.js";
import {amountText} from "../../../src/charts/text/amountText.js";
import {realForecast, realProject} from "../realForecast.js";

let site: SiteData;

beforeAll(async () => {
  pageDocument();
  const [project, forecast] = await Promise.all([realProject(), realForecast("recent-pace", 32)]);
  const {id, name} = project.scenarios[0];
  site = {
    project,
    sample: null,
    forecast,
    scenarios: {"recent-pace": forecast},
    outlook: {scenarios: [{id, name, probability: {}}]},
    history: {example: true, changes: []},
    evidence: {}
  } as unknown as SiteData;
});

/** The targets in the order of the strip: by section of the plan. */
const bySection = () => {
  const {sections, targets} = site.project.plan;
  return sections.flatMap(({id}) => targets.filter(({section}) => section === id));
};
const textOf = (node: unknown) => (node as Element).textContent ?? "";

test("overviewParts(site, language, {told: true}) has a named mark and a sentence for every target, before any script", async () => {
  for (const language of languages) {
    const {targetStrip, trio} = overviewParts(site, language, {told: true});
    const marks = [...(targetStrip as Element).querySelectorAll(".mark")];
    expect(marks).toHaveLength(43);
    for (const [i, target] of bySection().entries()) {
      expect(marks[i].querySelector(".name")?.textContent).toBe(target.name[language]);
      expect(textOf(marks[i].nextElementSibling).length).toBeGreaterThan(15);
    }
    const kinds = (kind: string) => marks.filter((mark) => mark.classList.contains(kind)).length;
    expect(kinds("hangs")).toBeGreaterThan(0);
    expect(kinds("none")).toBeGreaterThan(10);
    await drawCharts(trio as Element);
    const drawings = (trio as Element).querySelectorAll(".chart svg");
    expect(drawings).toHaveLength(3);
    const [readout] = JSON.parse(
      (trio as Element).querySelector<HTMLElement>("[data-readout]")?.dataset.readout ?? ""
    );
    expect(readout[0]).toBeGreaterThan(0);
    expect(readout[1]).toMatch(/^20\d\d/);
  }
});

test("every fan of a published count has the people present beside it, named at the end of their line", async () => {
  const {trio} = overviewParts(site, "en", {told: false});
  const box = trio as Element;
  await drawCharts(box);
  for (const drawing of box.querySelectorAll("svg")) {
    expect(drawing.textContent).toMatch(/present [\d.,]+/);
    expect(drawing.textContent).toMatch(/2027: [\d.,]+/);
  }
});

test("a drawing of a page says its numbers as they are, whatever digits its places are cut to", async () => {
  const {project, forecast} = site;
  for (const {id, unit, median, upper95} of forecast.indicators.slice(0, 12)) {
    const figure = fanFigure(project, forecast, id, {language: "zh"});
    await drawCharts(figure);
    const told = [...figure.querySelectorAll("svg")].map((drawing) => drawing.textContent).join();
    for (const [word, values] of [
      ["中位", median],
      ["95%上限", upper95]
    ] as const)
      expect(told).toContain(`${word} ${amountText(values[values.length - 1], unit, "zh")}`);
  }
});

test("overviewPage(site, language) says beside what to do that it stands on what was known before the register, where there is one", () => {
  const more = {decisions: decisions()} as unknown as SiteData;
  const toDo = (progress: object[]) =>
    textOf(
      overviewPage({...site, ...more, project: {...site.project, progress} as never}, "zh").slots
        .adviceList
    );
  expect(toDo([])).not.toContain("登记以前");
  expect(toDo([{id: "X1", target: "T01", period: "2025", value: 16800}])).toContain("登记以前");
});

test("the ids within the drawings of a page are all different", async () => {
  const {trio} = overviewParts(site, "zh", {told: false});
  await drawCharts(trio as Element);
  const ids = [...(trio as Element).querySelectorAll("svg [id]")].map(({id}) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("targetPage(site, target, language) says the verdict and leads to every body that answers for it", () => {
  const target = site.project.plan.targets.find(({bodies}) => bodies.length > 1);
  if (!target) throw new Error("no target with two bodies");
  const {slots, description} = targetPage(site, target, "en");
  expect(textOf(slots.clause)).toBe(target.quote);
  expect(description?.toLowerCase()).toContain(target.name.en.toLowerCase());
  const links = [...(slots.bodies as Element).querySelectorAll("a")].map((a) =>
    a.getAttribute("href")
  );
  expect(links).toEqual(
    target.bodies.map((body) => `./body/${bodyPath(body, site.project.plan)}.html`)
  );
});

test("bodyPage(site, body, language) lists all targets of the body with a date, and its counts add up", () => {
  const {plan} = site.project;
  for (const body of planBodies(plan)) {
    const {slots, title} = bodyPage(site, body, "zh");
    const own = plan.targets.filter(({bodies}) => bodies.includes(body));
    expect((slots.bodyTable as Element).querySelectorAll("tbody tr")).toHaveLength(own.length);
    const [all, ...parts] = (String(slots.title).match(/\d+(?=项)/g) ?? []).map(Number);
    expect(all).toBe(own.length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all);
    expect(title).toBe(body);
  }
});

test("bodyPath(body, plan) gives every body an address of its own, of small letters", () => {
  const {plan} = site.project;
  const paths = planBodies(plan).map((body) => bodyPath(body, plan));
  expect(new Set(paths).size).toBe(22);
  for (const path of paths) expect(path).toMatch(/^[a-z0-9-]+$/);
  expect(bodyPath("甲局", {...plan, bodies: [], targets: [{bodies: ["甲局"]}] as never})).toBe(
    "body-1"
  );
});

test("searchPage finds a target by a word of the other language", () => {
  const {slots} = pageMakers.search(site, "zh");
  const items = [...(slots.search as Element).querySelectorAll("[data-item]")];
  expect(items.length).toBeGreaterThan(300);
  expect(items.some((item) => /high-skilled/i.test(textOf(item)))).toBe(true);
});

test("findingCards(findings, figures, language) heads every finding with words: no id is shown", () => {
  const {findings, figures} = site.project;
  for (const language of languages) {
    const cards = [...findingCards(findings, figures, language).querySelectorAll(".finding")];
    expect(cards).toHaveLength(findings.length);
    for (const card of cards) {
      expect(card.id).not.toBe("");
      expect(textOf(card)).not.toContain(card.id);
      expect(textOf(card.firstElementChild)).toMatch(
        language === "zh" ? /^\p{Script=Han}{4} · /u : /^[A-Z][a-z ]+ · /
      );
    }
  }
});

test("every place in the text of a page is filled by its maker, in both languages", () => {
  const own = ["index", "targets", "data", "methods", "search", "glossary"] as const;
  for (const language of languages)
    for (const name of own) {
      const text = readFileSync(`reports/texts/${language}/${name}.markdown`, "utf8");
      // The list of a page's own headings is made of its text.
      const places = [...text.matchAll(/\{\{(\w+)\}\}/g)]
        .map(([, place]) => place)
        .filter((place) => place !== "contents");
      const {slots} = pageMakers[name](
        {...site, decisions: decisions()} as unknown as SiteData,
        language
      );
      expect([name, places.sort()]).toEqual([name, Object.keys(slots).sort()]);
    }
  expect(readdirSync("reports/texts/zh")).toEqual(readdirSync("reports/texts/en"));
});

test("siteFiles(site) gives each scenario a file, and no sentence of a figure to the scripts", () => {
  const files = siteFiles(site);
  expect(Object.keys(files)).toContain("scenario-recent-pace");
  expect(JSON.stringify(files.project)).not.toContain("三年累计新增高技能人才6");
  const {figures} = files.project as SiteData["project"];
  expect(figures.every(({quote}) => quote === "")).toBe(true);
});

/** Answers without content: what the first page says of them is tested where it is made. */
function decisions() {
  const levers = {levers: [], today: {probability: 0.9, standardError: 0}, wanted: 0.8, runs: 1};
  return {answers: {levers}, rungs: []};
}

test("pageDocument() gives the components a document without a browser", () => {
  expect(pageDocument()).toBe(document);
  expect(new JSDOM("<p>a").window.document.querySelector("p")?.textContent).toBe("a");
});
