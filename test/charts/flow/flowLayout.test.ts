import {expect, test} from "vitest";
import {flowLayout} from "../../../src/charts/flow/flowLayout.js";
import {diagram} from "../fixture.js";

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
