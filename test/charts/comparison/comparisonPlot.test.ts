import {expect, test} from "vitest";
import {comparisonPlot} from "../../../src/charts/comparison/comparisonPlot.js";
import {comparisonTable} from "../../../src/charts/comparison/comparisonTable.js";
import {describeComparison} from "../../../src/charts/comparison/describeComparison.js";
import {indicator, share, skilled} from "../fixture.js";

const faster = indicator("skilled", "技能人才", "skilled workers", 1540000, 60000);
const compared = [
  {name: {zh: "近年", en: "recent"}, indicator: skilled},
  {name: {zh: "加快", en: "faster"}, indicator: faster}
];
interface Panel {
  layer: {
    mark: {type: string; strokeDash?: number[]};
    encoding: {y?: {scale: {domain: unknown}}};
  }[];
}
const panels = (width: number) =>
  comparisonPlot(compared, {width, language: "en"}) as unknown as {
    columns: number;
    concat: Panel[];
  };

test("comparisonPlot(scenarios) gives all panels one scale, and the first median as a ghost to the others", () => {
  const {concat} = panels(900);
  const domains = concat.map(({layer}) => layer[0].encoding.y?.scale.domain);
  expect(domains[1]).toEqual(domains[0]);
  const dashed = concat.map(({layer}) => layer.filter(({mark}) => mark.strokeDash).length);
  expect(dashed).toEqual([0, 1]);
});

test("comparisonPlot(scenarios) sets panels side by side where they fit, else below each other", () => {
  expect(panels(1000).columns).toBe(2);
  expect(panels(320).columns).toBe(1);
});

test("comparisonPlot([{beside}]) draws the other count of each panel, named at its end, on the scale of all, and marks the year", () => {
  const present = {...skilled, median: skilled.median.map((value) => 2 * value), observed: []};
  const beside = {name: "present", indicator: present};
  const year = skilled.years[1];
  const {concat} = comparisonPlot(
    compared.map((one) => ({...one, beside})),
    {language: "en", mark: year}
  ) as unknown as {
    concat: {
      layer: {
        data?: {values: {text?: string}[]};
        encoding: {y?: {scale: {domain: [number, number]}}};
      }[];
    }[];
  };
  for (const {layer} of concat) {
    const texts = layer.flatMap(({data}) => data?.values.map(({text}) => text ?? "") ?? []);
    expect(texts.filter((text) => text.startsWith("present "))).toHaveLength(1);
    expect(texts.filter((text) => text.startsWith(`${year}: `))).toHaveLength(1);
    expect(layer[0].encoding.y?.scale.domain[1]).toBeGreaterThanOrEqual(
      Math.max(...present.median)
    );
  }
});

test("comparisonPlot(scenarios) refuses indicators of different units", () => {
  const mixed = [compared[0], {name: {zh: "占比", en: "share"}, indicator: share}];
  expect(() => comparisonPlot(mixed)).toThrow("invalid unit; not person: 1");
});

test("describeComparison(scenarios) names the highest median first", () => {
  expect(describeComparison(compared, {language: "en"})).toMatch(
    /^skilled workers in 2035, medians from high to low: faster 2,200,000 \(80% interval .*; recent 1,870,000 /
  );
  expect(describeComparison([])).toBe("");
});

test("comparisonTable(scenarios) has one row a scenario and year, in the order drawn", () => {
  const {columns, rows} = comparisonTable(compared, "zh");
  expect(columns.map(({name}) => name)).toContain("80%下限");
  expect(rows).toHaveLength(22);
  expect(rows[11].slice(0, 3)).toEqual(["加快", 2025, faster.median[0]]);
});
