import fc from "fast-check";
import {expect, test} from "vitest";
import {describeFan} from "../../src/charts/fan/describeFan.js";
import {fanDomain} from "../../src/charts/fan/fanDomain.js";
import {fanPlot} from "../../src/charts/fan/fanPlot.js";
import {planGoals} from "../../src/charts/fan/planGoals.js";
import {flowLayout} from "../../src/charts/flow/flowLayout.js";
import {yearTicks} from "../../src/charts/frame/yearTicks.js";
import {amountText} from "../../src/charts/text/amountText.js";
import {byUrgency} from "../../src/charts/verdicts/byUrgency.js";
import {describeVerdicts} from "../../src/charts/verdicts/describeVerdicts.js";
import {verdictTable} from "../../src/charts/verdicts/verdictTable.js";
import {loadProject} from "../../src/data/loadProject.js";
import {diagram, indicator, skilled, targets} from "./fixture.js";

test("amountText writes 万 in Chinese and separators in English, three digits, never NaN", () => {
  expect(amountText(435000, "person", "zh", true)).toBe("43.5万人");
  expect(amountText(435000, "person", "en", true)).toBe("435,000 people");
  expect(amountText(1540000, "person", "zh", true)).toBe("154万人");
  expect(amountText(1540000, "person", "en")).toBe("1,540,000");
  expect(amountText(0.28246, "1", "zh")).toBe("28.2%");
  expect(amountText(1440, "person per 10,000", "zh", true)).toBe("1440人/万人");
  expect(amountText(52345, "person/yr", "en", true)).toBe("52,300 people a year");
  expect(amountText(-24000, "person", "zh")).toBe("-2.4万");
  expect(amountText(123456789, "person", "zh")).toBe("1.23亿");
  expect(amountText(9999, "person", "zh")).toBe("1万");
  expect(amountText(Number.NaN, "person", "zh")).toBe("—");
  expect(amountText(null, "person", "en", true)).toBe("—");
});

test("amountText is within half a unit of its third digit", () => {
  fc.assert(
    fc.property(fc.double({min: 1000, max: 1e8, noNaN: true}), (value) => {
      const en = amountText(value, "person", "en").replaceAll(",", "");
      const back = Number(en);
      expect(Math.abs(back / value - 1)).toBeLessThanOrEqual(0.0051);
      const zh = amountText(value, "person", "zh");
      const factor = zh.endsWith("亿") ? 1e8 : zh.endsWith("万") ? 1e4 : 1;
      expect(Math.abs((Number.parseFloat(zh) * factor) / value - 1)).toBeLessThanOrEqual(0.0051);
    })
  );
});

test("describeFan states the last year, the last published value and each goal", () => {
  expect(describeFan(skilled, {goals: [{value: 1700000, due: 2027}]})).toBe(
    "技能人才：2035年末中位数187万人（80%区间179万至196万，95%区间175万至201万）。最近公布值为2024年末154万人。2027年末目标170万人，当时中位数163万，低于目标。"
  );
});

test("describeVerdicts counts all targets and names the most urgent", () => {
  const text = describeVerdicts(targets, {language: "en"});
  expect(text).toContain("6 of 9 targets have a probability: 3 likely");
  expect(text).toContain("Most urgent: T04");
});

test("byUrgency puts the least likely first and leaves out what has no probability", () => {
  expect(byUrgency(targets).map(({id}) => id)).toEqual(["T04", "T37", "T01", "T11", "T02", "T03"]);
});

test("fanDomain contains everything drawn, and zero", () => {
  fc.assert(
    fc.property(
      fc.double({min: 1e-3, max: 1e7, noNaN: true}),
      fc.double({min: -0.5, max: 0.5, noNaN: true}),
      (start, pace) => {
        const drawn = indicator("x", "", "", start, pace * start);
        const [low, high] = fanDomain([drawn], [{value: 2 * start, due: 2027}]);
        const all = [...drawn.lower95, ...drawn.upper95, 0, 2 * start];
        expect(low).toBeLessThanOrEqual(Math.min(...all));
        expect(high).toBeGreaterThanOrEqual(Math.max(...all) * (1 - 1e-9));
        expect(high - low).toBeLessThan(1.7 * (Math.max(...all) - Math.min(...all)));
      }
    )
  );
});

test("fanPlot draws both bands, the median and every published point", () => {
  const spec = fanPlot(skilled) as unknown as {
    layer: {data?: {values: Record<string, number>[]}; mark: {type: string}}[];
  };
  const [wide, narrow] = spec.layer;
  expect(wide!.mark.type).toBe("area");
  expect(narrow!.mark.type).toBe("area");
  for (const row of wide!.data!.values) {
    expect(row.lower95!).toBeLessThanOrEqual(row.lower80!);
    expect(row.upper80!).toBeLessThanOrEqual(row.upper95!);
  }
  const points = spec.layer.find(({mark}) => mark.type === "point")!.data!.values;
  expect(points.map(({year, value}) => [year, value])).toEqual(
    skilled.observed.map(({year, value}) => [year, value])
  );
});

test("planGoals draws the plan's levels on the fans they speak of, and no sums", () => {
  const project = loadProject("data");
  const on = (id: string, definition?: string) => planGoals(project, {id, definition});
  expect(on("skilledShare")).toEqual([{value: 0.36, from: 2025, due: 2027}]);
  expect(on("highSkilledShare")).toContainEqual({value: 0.36, from: 2025, due: 2027});
  expect(on("training.digital")).toEqual([{value: 16000, from: 2025, due: 2027}]);
  expect(on("newPeople.highSkilled")).toEqual([]);
});

test("yearTicks ends on the last year and never sets labels closer than 50 px", () => {
  fc.assert(
    fc.property(fc.integer({min: 1, max: 80}), fc.integer({min: 90, max: 900}), (span, width) => {
      const ticks = yearTicks(2000, 2000 + span, width);
      expect(ticks.at(-1)).toBe(2000 + span);
      if (ticks.length > 2)
        expect(((ticks[1] - ticks[0]) * width) / span).toBeGreaterThanOrEqual(49.9);
    })
  );
});

test("flowLayout gives every link its people in width, and nodes the larger of what enters and leaves", () => {
  const {nodes, links, scale} = flowLayout(diagram, {width: 500, height: 400});
  for (const link of links) expect(link.thickness).toBeCloseTo(link.value * scale, 9);
  for (const node of nodes) {
    const into = links.filter(({to}) => to === node.id);
    const out = links.filter(({from}) => from === node.id);
    const sum = (list: typeof links) => list.reduce((total, {value}) => total + value, 0);
    expect(node.value).toBe(Math.max(sum(into), sum(out)));
    expect(node.y + node.height).toBeLessThanOrEqual(400 + 1e-6);
    for (const link of into) expect(link.y1).toBeGreaterThanOrEqual(node.y - 1e-9);
  }
});

test("flowLayout refuses what it cannot draw", () => {
  const link = diagram.links[0];
  const draw = (change: object) =>
    flowLayout({...diagram, links: [{...link, ...change}]}, {width: 500, height: 400});
  expect(() => draw({from: "high", to: "below"})).toThrow(
    "invalid link; not to a column further right"
  );
  expect(() => draw({value: Number.NaN})).toThrow("invalid value; not a count of people: NaN");
});

test("verdictTable has one row a reading and one for targets without any", () => {
  const {columns, rows} = verdictTable(targets, "en");
  expect(rows.length).toBe(6 * 2 + 3);
  expect(rows.every((row) => row.length === columns.length)).toBe(true);
});
