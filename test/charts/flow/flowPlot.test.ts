import {expect, test} from "vitest";
import {describeFlow} from "../../../src/charts/flow/describeFlow.js";
import {flowPlot} from "../../../src/charts/flow/flowPlot.js";
import {flowTable} from "../../../src/charts/flow/flowTable.js";
import {diagram} from "../fixture.js";

test("flowPlot(diagram) draws every link from its node to its node, as thick all the way", () => {
  const spec = flowPlot(diagram, {language: "en"}) as unknown as {
    width: number;
    layer: {data: {values: {link: number; x: number; y: number; y2: number; text: string}[]}}[];
  };
  const {values} = spec.layer[0].data;
  for (const i of diagram.links.keys()) {
    const points = values.filter(({link}) => link === i);
    const thickness = points.map(({y, y2}) => y2 - y);
    for (const one of thickness) expect(one).toBeCloseTo(thickness[0], 9);
    expect(points[0].x).toBeLessThan(points[points.length - 1].x);
    expect(points[points.length - 1].x).toBeLessThanOrEqual(spec.width);
  }
  expect(values.find(({link}) => link === 1)?.text).toBe("38,000 (80% interval 33,000 to 43,000)");
});

test("describeFlow(diagram) adds up who enters, rises and leaves, and names the largest way", () => {
  expect(describeFlow(diagram)).toBe(
    "2027年：进入5.1万人，最多的是培训取证 → 中级及以下（3.8万）；晋级1.4万人，最多的是中级及以下 → 高技能人才（1.4万）；离开3.69万人，最多的是中级及以下 → 流出（1.5万）。"
  );
});

test("flowTable(diagram) has one row a link, blank where it has no interval", () => {
  const {rows} = flowTable(diagram, "en");
  expect(rows).toHaveLength(diagram.links.length);
  expect(rows.slice(0, 2)).toEqual([
    ["Arrivals", "High-skilled", 4000, null, null],
    ["Training", "Below high-skilled", 38000, 33000, 43000]
  ]);
});
