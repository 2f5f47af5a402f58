import {expect, test} from "vitest";
import {type ForecastCase, scoreMethods} from "../../src/entries/forecast.js";

const one = (method: string, point: number, origin = 3): ForecastCase => ({
  method,
  series: "a",
  origin,
  scale: 2,
  actual: [8],
  point: [point],
  intervals: [{level: 0.8, lower: [point - 1], upper: [point + 1]}]
});

test("scoreMethods(cases) gives the rival an OWA of 1, and others theirs", () => {
  const scores = scoreMethods([one("naive", 4), one("other", 7)]);
  expect(scores[0].owa).toBe(1);
  expect(scores[1]).toMatchObject({mase: 0.5, intervals: [{level: 0.8, coverage: 1, msis: 1}]});
  expect(scores[1].owa).toBeCloseTo((200 / 15 / (800 / 12) + 0.25) / 2, 12);
  expect(scores[1].skill.point.value).toBeCloseTo(0.75, 12);
});

test("scoreMethods(cases) refuses what cannot be paired or scaled", () => {
  expect(() => scoreMethods([one("other", 7)])).toThrow('unknown rival: "naive"; one of other');
  expect(() => scoreMethods([one("naive", 4), one("other", 7, 4)])).toThrow(
    "none to pair with other"
  );
  expect(() => scoreMethods([{...one("naive", 4), scale: 0}])).toThrow(
    "invalid scale; not above 0: 0"
  );
  const bare = {...one("naive", 4, 4), intervals: []};
  expect(() => scoreMethods([one("naive", 4), bare])).toThrow("lacks the level 0.8");
});

test.each<[string, () => unknown, string]>([
  [
    "a key that nobody reads",
    () => scoreMethods([], {rivals: "naive"} as never),
    'unknown key of options of scoreMethods: "rivals"; one of rival'
  ],
  [
    "text for a scale",
    () =>
      scoreMethods([
        {
          method: "naive",
          series: "a",
          origin: 3,
          scale: "2" as never,
          actual: [8],
          point: [4],
          intervals: []
        }
      ]),
    "invalid scale; not above 0: 2"
  ],
  ["a case that is none", () => scoreMethods([null] as never), "invalid case; not an object: null"]
])("scoreMethods refuses %s", (_, call, message) => {
  expect(call).toThrow(message);
});
