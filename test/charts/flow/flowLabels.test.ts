import {expect, test} from "vitest";
import {flowLabels, placeFlowLabels} from "../../../src/charts/flow/flowLabels.js";
import {textWidth} from "../../../src/charts/frame/textWidth.js";

test("placeFlowLabels sets no label between the ends on another, however close their nodes", () => {
  const nodes = ["a", "b", "c", "d"].map((id, i) => ({
    id,
    name: {zh: "技能等级", en: "Technicians and above"},
    column: i + 1,
    align: "middle" as const,
    value: 10,
    x: 100 + 60 * i,
    y: 80 + 3 * i,
    height: 20
  }));
  const ends = [0, 5].map((column) => ({...nodes[0], id: `end${column}`, column, y: 10}));
  const all = [...ends, ...nodes];
  const labels = flowLabels({year: 2027, nodes: all, links: []}, {language: "en", width: 600});
  const placed = placeFlowLabels(all as never, labels, {width: 400, height: 200});
  const middle = placed.filter(({side}) => side === "middle");
  expect(middle).toHaveLength(4);
  for (const [i, a] of middle.entries())
    for (const b of middle.slice(0, i)) {
      const wide = (textWidth(a.text[0], 12) + textWidth(b.text[0], 12)) / 2;
      expect(Math.abs(a.xt - b.xt) >= wide || Math.abs(a.yt - b.yt) >= 14).toBe(true);
    }
});
