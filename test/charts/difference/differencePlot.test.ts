import {expect, test} from "vitest";
import {describeDifferences} from "../../../src/charts/difference/describeDifferences.js";
import {differencePlot} from "../../../src/charts/difference/differencePlot.js";
import {differenceTable} from "../../../src/charts/difference/differenceTable.js";

const difference = (zh: string, en: string, median: number, lower80: number, upper80: number) => ({
  name: {zh, en},
  unit: "person",
  median,
  lower80,
  upper80
});
const differences = [
  difference("留住人", "retention", 900, 200, 1500),
  difference("少招", "fewer places", -4000, -9000, -10),
  difference("推迟", "later", 30, -5, 60)
];

test("differencePlot(differences) puts the largest on top and zero in the middle", () => {
  const spec = differencePlot(differences, {language: "en"}) as unknown as {
    data: {values: {name: string; y: number; rising: boolean}[]};
    layer: {encoding: {x: {scale: {domain: [number, number]}}}}[];
  };
  const {values} = spec.data;
  expect(values.map(({name}) => name)).toEqual(["fewer places", "retention", "later"]);
  expect(values.map(({y}) => y)).toEqual([...values.map(({y}) => y)].sort((a, b) => a - b));
  expect(values.map(({rising}) => rising)).toEqual([false, true, true]);
  expect(spec.layer[0].encoding.x.scale.domain).toEqual([-10000, 10000]);
});

test("differencePlot(differences) refuses nothing and different units", () => {
  expect(() => differencePlot([])).toThrow("differencePlot needs 1 difference, got 0");
  expect(() => differencePlot([differences[0], {...differences[1], unit: "1"}])).toThrow(
    "invalid unit; not person: 1"
  );
});

test("describeDifferences(differences) names the largest with its sign and counts intervals without zero", () => {
  expect(describeDifferences(differences)).toBe(
    "差别最大的是少招：−4000人（80%区间−9000至−10）。3项中2项的区间不含零。"
  );
  expect(describeDifferences(differences.slice(0, 1), {language: "en"})).toBe(
    "Largest difference: retention +900 people (80% interval 200 to 1,500). 1 of 1 intervals exclude zero."
  );
  expect(describeDifferences([])).toBe("");
});

test("differences of shares are written in percentage points, on the axis and in words", () => {
  const share = {...difference("留住人", "retention", 0.0186, -0.002, 0.03), unit: "1"};
  const spec = differencePlot([share], {language: "en"}) as unknown as {
    data: {values: {text: string; to: number}[]};
    layer: {encoding: {x: {axis: {labelExpr: string}}}}[];
  };
  expect(spec.data.values[0]).toMatchObject({text: "+1.9 points", to: 0.0186});
  expect(spec.layer[0].encoding.x.axis.labelExpr).toContain("'+4'");
  expect(describeDifferences([share])).toContain("+1.9个百分点（80%区间−0.2至3）");
});

test("differenceTable(differences) lists them in the order drawn", () => {
  expect(differenceTable(differences, "zh").rows.map(([name]) => name)).toEqual([
    "少招",
    "留住人",
    "推迟"
  ]);
});
