import {expect, test} from "vitest";
import {knownPart} from "../../src/verdict/knownPart.js";
import type {Outturn} from "../../src/verdict/registerOutturns.js";
import {summed} from "./reported.js";

const outturn = (
  first: number,
  last: number,
  value: number,
  rest: Partial<Outturn> = {}
): Outturn => ({
  rows: ["R"],
  target: summed,
  reading: summed.readings[0],
  kind: "flow",
  first,
  last,
  part: 1,
  through: `${2024 + last}-12-31`,
  value,
  ...rest
});

test("knownPart: a year and seven months after it are known, the rest of the goal is left until it is due", () => {
  const months = outturn(2, 2, 70, {part: 0.58, through: "2026-07-31"});
  expect(knownPart(summed, [outturn(1, 1, 120), months], 1)).toEqual({
    value: 190,
    through: "2026-07-31",
    left: 110,
    months: 17
  });
});

test("knownPart: the total of two years stands for both of them, whatever is known of the first", () => {
  expect(knownPart(summed, [outturn(1, 1, 120), outturn(1, 2, 230)], 1)).toMatchObject({
    value: 230,
    months: 12
  });
});

test("knownPart: a goal that is passed leaves less than nothing; the last day leaves no month", () => {
  expect(knownPart(summed, [outturn(1, 3, 310)], 1)).toMatchObject({left: -10, months: 0});
});

test("knownPart: nothing is known of a sum whose first year is missing, nor of what is no sum or has no goal to reach", () => {
  expect(knownPart(summed, [outturn(2, 2, 120)], 1)).toBeNull();
  expect(knownPart({...summed, basis: "stock"}, [outturn(1, 1, 120)], 1)).toBeNull();
  expect(knownPart({...summed, operator: "<"}, [outturn(1, 1, 120)], 1)).toBeNull();
});
