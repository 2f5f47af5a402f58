import {expect, test} from "vitest";
import {verdictPlot} from "../../../src/charts/verdicts/verdictPlot.js";
import {verdictStrip} from "../../../src/charts/verdicts/verdictStrip.js";
import {outline, targets} from "../fixture.js";

interface Row {
  id: string;
  probability: number;
  low: number;
  high: number;
}

test("verdictPlot(targets) draws those with a probability, whiskers within 0 and 1, and their other readings", () => {
  const spec = verdictPlot(targets) as unknown as {layer: {data: {values: Row[]}}[]};
  const [{data}, others] = spec.layer;
  expect(data.values.map(({id}) => id)).toEqual(["T04", "T37", "T01", "T11", "T02", "T03"]);
  for (const {probability, low, high} of data.values) {
    expect(low).toBeGreaterThanOrEqual(0);
    expect(high).toBeLessThanOrEqual(1);
    expect(low <= probability && probability <= high).toBe(true);
  }
  expect(others.data.values).toHaveLength(6);
});

test("verdictStrip(targets, plan) places every mark inside its width, none on another", () => {
  for (const width of [280, 400, 900]) {
    const spec = verdictStrip(targets, outline, {width}) as unknown as {
      width: number;
      height: number;
      data: {values: {id: string; x: number; y: number}[]};
    };
    const marks = spec.data.values;
    expect(marks.map(({id}) => id).sort()).toEqual(targets.map(({id}) => id).sort());
    expect(new Set(marks.map(({x, y}) => `${x} ${y}`)).size).toBe(marks.length);
    for (const {x, y} of marks) {
      expect(x + 54).toBeLessThanOrEqual(spec.width);
      expect(y + 38).toBeLessThanOrEqual(spec.height);
    }
  }
});

test("verdictStrip(targets, plan, {link}) makes the marks links, with their verdict as a sign", () => {
  const spec = verdictStrip(targets, outline, {language: "en", link: (id) => `#${id}`});
  const {values} = spec.data as {values: {id: string; link: string; sign: string}[]};
  const byId = new Map(values.map((mark) => [mark.id, mark]));
  expect(byId.get("T01")).toMatchObject({link: "#T01", sign: "± ≈60%"});
  expect(byId.get("T12")).toMatchObject({sign: "?"});
});
