import {expect, test} from "vitest";
import {columnChoices, trendOptions} from "../../../src/cli/trend/trendCommand.js";

const flags = {horizon: "6", level: ["0.8", "0.95"]};

test("trendOptions sorts levels, drops repeated ones, and passes bounds and the way of filling", () => {
  expect(
    trendOptions({horizon: "3", level: ["0.95", "0.5", ".95"], bounds: "count", fill: "last"})
  ).toEqual({horizon: 3, levels: [0.5, 0.95], bounds: "count", fill: "last"});
});

test("trendOptions refuses what is no level, way of filling, bounds or horizon", () => {
  const refused: [object, string][] = [
    [{level: ["95%"]}, "invalid level; not in (0, 1): 95%; write 0.95"],
    [{level: ["1"]}, "invalid level; not in (0, 1): 1; write it like 0.8 or 0.95"],
    [{level: ["0"]}, "invalid level; not in (0, 1): 0"],
    [{level: ["high"]}, "invalid level; not in (0, 1): high"],
    [{fill: "best"}, 'unknown fill: "best"; one of linear, growth, last, bridge'],
    [{bounds: "shares"}, 'unknown bounds: "shares"; one of share, count, cumulative, none'],
    [{horizon: "101"}, "invalid horizon; not an integer in 1..100: 101"]
  ];
  for (const [wrong, message] of refused)
    expect(() => trendOptions({...flags, ...wrong})).toThrow(message);
});

test("columnChoices(text) reads names and numbers, and what columns are said to hold", () => {
  expect(columnChoices("1, 就业")).toEqual([{column: "1"}, {column: "就业"}]);
  expect(columnChoices("year=年份,value=3,name=地区")).toEqual([
    {column: "年份", role: "year"},
    {column: "3", role: "value"},
    {column: "地区", role: "name"}
  ]);
  // An equals sign may be part of a name.
  expect(columnChoices("rate=%")).toEqual([{column: "rate=%"}]);
  expect(() => columnChoices("1,,3")).toThrow("invalid columns; an empty name");
});
