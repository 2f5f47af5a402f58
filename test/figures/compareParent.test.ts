import {expect, test} from "vitest";
import {compareParent} from "../../src/figures/compareParent.js";
import {findContainmentFaults} from "../../src/figures/findContainmentFaults.js";
import {groupByPlace} from "../../src/figures/placeFigures.js";
import type {Figure} from "../../src/project/figure.js";
import {figureOf} from "./figureOf.js";

const placeOf = (place: string, placeCode: string, numbers: Record<string, number>, more = {}) =>
  Object.entries(numbers).map(([key, value]) => figureOf(key, value, {place, placeCode, ...more}));
const stocks = (skilled: number, high: number, employed: number) => ({
  skilled_stock: skilled,
  high_skilled_stock: high,
  employed
});
const compare = (figures: Figure[]) => {
  const places = groupByPlace(figures);
  return compareParent(places[0], places);
};

test("compareParent(city, places) finds a share of skilled people 1.4 times that of the rest of the province", () => {
  // Of the rest 1000 − s over 4000; the city has s of 1000: 280 / 1000 against 720 / 4000 = 0.18 is 1.56 times.
  const [finding] = compare([
    ...placeOf("市", "320400", stocks(280, 70, 1000)),
    ...placeOf("省", "320000", stocks(1000, 300, 5000))
  ]);
  expect(finding.id).toBe("parent.320400");
  expect(finding.arithmetic).toMatch(
    /^280 \/ 1000 = .*28.*; \(1000 − 280\) \/ \(5000 − 1000\) = .*18/
  );
  expect(finding.figures.length).toBe(6);
  expect(finding.text.en).toContain(
    "20% of the workers of Jiangsu but 28% of its skilled people (23.3% of the high-skilled)"
  );
});

test("compareParent(city, places) says nothing at less than 1.4 times, without a number, or of a province", () => {
  const province = placeOf("省", "320000", stocks(1000, 300, 5000));
  // 258 / 1000 against 742 / 4000 is 1.391 times; 260 against 740 is 1.405.
  expect(compare([...placeOf("市", "320400", stocks(258, 70, 1000)), ...province])).toEqual([]);
  expect(compare([...placeOf("市", "320400", stocks(260, 70, 1000)), ...province])).toHaveLength(1);
  expect(compare([...placeOf("市", "320400", {skilled_stock: 400}), ...province])).toEqual([]);
  expect(compare([...placeOf("市", "330400", stocks(400, 70, 1000)), ...province])).toEqual([]);
  expect(compare(province)).toEqual([]);
});

test("findContainmentFaults(place) finds a part above the whole of the nearest date, at most three years away", () => {
  const faults = (...figures: Figure[]) => findContainmentFaults(groupByPlace(figures)[0]);
  const part = (value: number, period: string, more = {}) =>
    figureOf("high_skilled_stock", value, {id: `H${period}`, period, ...more});
  const whole = (value: number, period: string, more = {}) =>
    figureOf("skilled_stock", value, {id: `S${period}`, period, ...more});
  const [finding, ...others] = faults(part(120, "2024-12-31"), whole(100, "2024-12-31"));
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    id: "contains.S2024-12-31.H2024-12-31",
    figures: ["H2024-12-31", "S2024-12-31"],
    arithmetic: "120 > 100"
  });
  // The nearer whole is the one that counts.
  const years = [whole(100, "2021-12-31"), whole(130, "2023-12-31")];
  expect(faults(part(120, "2024-12-31"), ...years)).toEqual([]);
  expect(faults(part(120, "2024-12-31"), years[0])).toHaveLength(1);
  expect(faults(part(120, "2024-12-31"), whole(100, "2020-12-31"))).toEqual([]);
  // Within rounding it may be contained.
  expect(faults(part(120, "2024-12-31", {precision: 20}), whole(100, "2024-12-31"))).toEqual([]);
  expect(
    faults(part(120, "2024-12-31", {precision: 10}), whole(100, "2024-12-31", {precision: 9}))
  ).toHaveLength(1);
});
