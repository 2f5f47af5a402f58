import {expect, test} from "vitest";
import {createRandom} from "../../src/quantity/randomStream.js";
import {inOrder, rankPlaces} from "../../src/sweep/rankPlaces.js";

const place = (name: string, ...values: number[]) => ({
  place: name,
  values: Float64Array.from(values)
});

test("rankPlaces(places, common) ranks run by run: equal places share the better rank, one without a number is last", () => {
  const ranks = rankPlaces(
    [place("a", 5, 5, 5, 5), place("b", 5, 6, 4, 6), place("c", 9, Number.NaN, 1, 2)],
    "common"
  );
  expect(ranks.map(({first}) => first)).toEqual([0.25, 0.5, 0.25]);
  expect(ranks.map(({low, high}) => [low, high])).toEqual([
    [1, 2],
    [1, 2],
    [1, 3]
  ]);
});

test("rankPlaces(places, luck): places that move together keep their order under common luck, and not with luck of their own", () => {
  const random = createRandom(3);
  const luck = Float64Array.from({length: 4000}, (_, run) => random.seek(run, 0, 0, 0).normal());
  const places = [place("a", ...luck), place("b", ...luck.map((value) => value + 0.5))];
  const [, common] = rankPlaces(places, "common");
  const [, own] = rankPlaces(places, "own");
  expect(common!.first).toBe(1);
  // P(X + 0.5 > Y) of independent standard normals: Φ(0.5 / √2) = 0.638.
  expect(Math.abs(own!.first - 0.638)).toBeLessThan(0.03);
});

test("rankPlaces(places, luck) refuses places with different numbers of runs", () => {
  expect(() => rankPlaces([place("a", 1, 2), place("b", 1)], "own")).toThrow("b has not 2 runs: 1");
});

test("inOrder(place, own) orders by the place's name, whatever other places there are", () => {
  const values = Array.from({length: 20}, (_, i) => i);
  const [a, again, b] = ["a", "a", "b"].map((name) => inOrder(place(name, ...values), "own", 1));
  expect(again).toEqual(a);
  expect(b).not.toEqual(a);
});
