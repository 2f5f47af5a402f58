import {compile} from "vega-lite";
import {expect, test} from "vitest";
import {comparisonPlot} from "../../src/charts/comparison/comparisonPlot.js";
import {differencePlot} from "../../src/charts/difference/differencePlot.js";
import {fanPlot} from "../../src/charts/fan/fanPlot.js";
import {flowPlot} from "../../src/charts/flow/flowPlot.js";
import type {ChartSpec} from "../../src/charts/frame/chartSpec.js";
import type {ThemeName} from "../../src/charts/frame/palette.js";
import {levelMixPlot} from "../../src/charts/levelMix/levelMixPlot.js";
import {pyramidPlot} from "../../src/charts/pyramid/pyramidPlot.js";
import {spanPlot} from "../../src/charts/span/spanPlot.js";
import {tradeOffPlot} from "../../src/charts/tradeOff/tradeOffPlot.js";
import {verdictPlot} from "../../src/charts/verdicts/verdictPlot.js";
import {verdictStrip} from "../../src/charts/verdicts/verdictStrip.js";
import {renderSvg} from "../../src/cli/files/renderSvg.js";
import type {Language} from "../../src/quantity/label.js";
import {diagram, indicator, levels, outline, pyramid, share, skilled, targets} from "./fixture.js";

type Options = {language: Language; theme: ThemeName; width: number};
const other = {
  name: {zh: "计划落实", en: "plan delivered"},
  indicator: indicator("skilled", "技能人才", "skilled", 1540000, 52000)
};
const difference = {
  name: {zh: "留住人", en: "retention"},
  unit: "person",
  median: 18000,
  lower80: -900,
  upper80: 26000
};

const charts: Record<string, (options: Options) => ChartSpec> = {
  fanPlot: (o) =>
    fanPlot(skilled, {...o, goals: [{value: 1700000, due: 2027}], ghost: other.indicator}),
  "fanPlot of a share": (o) =>
    fanPlot(share, {...o, goals: [{value: 0.36, from: 2025, due: 2027}]}),
  comparisonPlot: (o) =>
    comparisonPlot([{name: {zh: "近年", en: "recent"}, indicator: skilled}, other], o),
  verdictPlot: (o) => verdictPlot(targets, o),
  verdictStrip: (o) => verdictStrip(targets, outline, o),
  differencePlot: (o) => differencePlot([difference], o),
  spanPlot: (o) =>
    spanPlot(
      [
        {name: difference.name, from: 0.47, to: 0.97, low: 0.95, high: 0.99, text: other.name},
        {name: other.name, from: 0.47, to: 0.3, text: other.name}
      ],
      {unit: "1", description: "Retention does most.", rules: [{value: 0.8, name: other.name}]},
      o
    ),
  levelMixPlot: (o) => levelMixPlot(levels, o),
  flowPlot: (o) => flowPlot(diagram, o),
  pyramidPlot: (o) => pyramidPlot(pyramid, {...o, ghost: pyramid}),
  tradeOffPlot: (o) =>
    tradeOffPlot(
      [
        {cost: 0, value: 0.4, low: 0.35, high: 0.45, marked: false},
        {cost: 5e7, value: 0.8, low: 0.75, high: 0.85, marked: true}
      ],
      {
        description: "What money attains.",
        costName: "cost",
        valueName: "probability",
        budget: {value: 6e7, name: "budget"},
        wanted: {value: 0.9, name: "wanted"}
      },
      o
    )
};
const looks: Options[] = [
  {language: "zh", theme: "light", width: 720},
  {language: "en", theme: "dark", width: 320},
  {language: "en", theme: "print", width: 480}
];

for (const [name, chart] of Object.entries(charts)) {
  test(`${name} compiles without a warning, inlines its data, states its finding`, () => {
    for (const look of looks) {
      const warnings: unknown[] = [];
      const note = (...args: unknown[]) => {
        warnings.push(args);
        return logger;
      };
      const logger = {
        level: () => logger,
        error: note,
        warn: note,
        info: () => logger,
        debug: () => logger
      };
      const spec = chart(look);
      compile(spec as never, {logger: logger as never});
      expect(warnings).toEqual([]);
      expect(JSON.stringify(spec)).not.toMatch(/"url"|NaN|undefined/);
      expect(spec.description.length).toBeGreaterThan(15);
      if (look.language === "en") expect(spec.description).not.toMatch(/\p{Script=Han}/u);
      expect(`${JSON.stringify(JSON.parse(JSON.stringify(spec)))}`).toBe(JSON.stringify(spec));
    }
  });

  test(`${name} draws as SVG with its text alternative, no broken coordinate and no wider than asked`, async () => {
    const svg = await renderSvg(chart(looks[0]));
    expect(svg).toMatch(/^<svg /);
    expect(svg).toContain("aria-label=");
    expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    const width = Number(svg.match(/viewBox="0 0 (\S+)/)![1]);
    expect(width).toBeLessThanOrEqual(name === "comparisonPlot" ? 800 : 720.5);
  });
}

test("charts refuse sizes, languages and themes that do not exist", () => {
  expect(() => fanPlot(skilled, {width: Number.NaN})).toThrow(
    "invalid width; not in 280..4000: NaN"
  );
  expect(() => fanPlot(skilled, {height: 1})).toThrow("invalid height; not in 20..8000: 1");
  expect(() => fanPlot(skilled, {language: "fr" as never})).toThrow('unknown language: "fr"');
  expect(() => fanPlot(skilled, {theme: "sepia" as never})).toThrow('unknown theme: "sepia"');
});

test("a name from a scenario cannot break out of a chart's expressions or SVG", async () => {
  const name = {zh: `'"><script>alert(1)</script>`, en: `\\'"<img src=x onerror=alert(1)>`};
  const spec = comparisonPlot([{name, indicator: {...skilled, name}}], {
    language: "en",
    width: 720
  });
  const svg = await renderSvg(spec);
  expect(svg).not.toMatch(/<script|<img/);
});
