import {expect, test} from "vitest";
import {probabilityShift} from "../../../reports/components/scenarios/probabilityShift.js";

test("probabilityShift(from, to, language) gives whole points with the interval of the error of both", () => {
  const from = {probability: 0.5, standardError: 0.03};
  // 1.96 √(0.03² + 0.04²) = 0.098
  const to = {probability: 0.75, standardError: 0.04};
  expect(probabilityShift(from, to, "zh")).toBe("相差25个百分点（15至35）");
  expect(probabilityShift(to, from, "en")).toBe("−25 points apart (−35 to −15)");
});

test("probabilityShift(from, to, language) says that two are no further apart than their error", () => {
  const one = (probability: number) => ({probability, standardError: 0.011});
  expect(probabilityShift(one(0.5), one(0.52), "en")).toBe(
    "no further apart than the error of the runs (3 points)"
  );
  expect(probabilityShift(one(0.5), one(0.5), "zh")).toBe("相差不出模拟误差（3个百分点）");
});

test("probabilityShift(from, to, language) is null where one has no probability", () => {
  const none = {probability: null, standardError: null};
  expect(probabilityShift(none, {probability: 0.5, standardError: 0.01}, "zh")).toBeNull();
  expect(probabilityShift({probability: 0.5, standardError: 0.01}, none, "zh")).toBeNull();
});
