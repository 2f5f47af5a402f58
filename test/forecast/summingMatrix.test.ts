import {expect, test} from "vitest";
import {summingMatrix} from "../../src/forecast/summingMatrix.js";

test("summingMatrix(hierarchy, names) sums over every level below, whatever the order of names", () => {
  const hierarchy = {all: ["north", "south"], north: ["a", "b"]};
  const {names, leaves, rows} = summingMatrix(hierarchy, ["b", "all", "south", "north", "a"]);
  expect(names).toEqual(["b", "all", "south", "north", "a"]);
  expect(leaves).toEqual(["b", "south", "a"]);
  expect(rows).toEqual([
    [1, 0, 0],
    [1, 1, 1],
    [0, 1, 0],
    [1, 0, 1],
    [0, 0, 1]
  ]);
});

test("summingMatrix(hierarchy, names) refuses unknown names, shared parts and totals that contain themselves", () => {
  expect(() => summingMatrix({all: ["nort"]}, ["all", "north"])).toThrow(
    'unknown series: "nort"; one of north'
  );
  expect(() => summingMatrix({x: ["a"], y: ["a"]}, ["x", "y", "a"])).toThrow(
    "invalid hierarchy; a is a part of both x and y"
  );
  expect(() => summingMatrix({x: ["y"], y: ["x"]}, ["x", "y"])).toThrow(
    "invalid hierarchy; contains itself: x → y → x"
  );
});
