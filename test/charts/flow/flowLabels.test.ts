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

test("on a phone a label between the ends covers no node of another column", () => {
  const name = (en: string) => ({zh: en, en});
  const nodes = [
    {id: "a", name: name("Assessment without training"), column: 0},
    {id: "lower", name: name("lower levels"), column: 1},
    {id: "high", name: name("high-skilled"), column: 2},
    {id: "exit", name: name("statutory retirement"), column: 3}
  ];
  const links = [
    {from: "a", to: "lower", value: 75_300, kind: "entry" as const},
    {from: "lower", to: "high", value: 25_300, kind: "upgrade" as const},
    {from: "high", to: "exit", value: 31_900, kind: "exit" as const}
  ];
  const labels = flowLabels({year: 2027, nodes, links}, {language: "en", width: 345});
  const x = [0, 46, 93, 140];
  const placed = placeFlowLabels(
    nodes.map((node, i) => ({...node, x: x[i], y: 60, height: 200})) as never,
    labels,
    {width: 150, height: 430}
  );
  for (const {xt, text, side, id} of placed) {
    if (side !== "middle") continue;
    // Widths are taken a little wide.
    const half = Math.max(...text.map((one) => textWidth(one, 12))) / 2 - 5;
    for (const other of placed.filter((one) => one.id !== id && one.side !== "middle"))
      expect(xt + half <= other.x || xt - half >= other.x2).toBe(true);
    expect(text).toHaveLength(2);
  }
});
