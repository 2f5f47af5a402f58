import fc from "fast-check";
import {expect, test} from "vitest";
import {routeShare, upgradeRoutes} from "../../src/pipeline/upgradeRoutes.js";

const set = (...levels: number[]) => new Set(levels);
const ways = (n: number, sat: Set<number>, recognised = set(), appointed = set()) =>
  upgradeRoutes(n, {sat, recognised, appointed}).map(
    ({from, to, skips, direct, alone}) =>
      `${from}→${to}${skips ? " skips" : ""}${direct ? " direct" : ""}${alone ? " alone" : ""}`
  );

test("upgradeRoutes(n, open) lists the next level below and the one below that, years of work first", () => {
  expect(ways(4, set(0, 1, 2, 3))).toEqual(["0→1 alone", "1→2", "0→2 skips", "2→3", "1→3 skips"]);
  expect(ways(3, set(2), set(2))).toEqual(["1→2", "0→2 skips", "1→2 direct", "0→2 skips direct"]);
  // Who is appointed comes from the next level below.
  expect(ways(3, set(), set(), set(2))).toEqual(["1→2 direct alone"]);
  expect(ways(3, set())).toEqual([]);
  expect(() => ways(1001, set())).toThrow("invalid number of levels; not whole in 0..1000: 1001");
});

test("routeShare(route, step): the shares of the ways to a level sum to one, `step` of them by one level", () => {
  const levels = fc.uniqueArray(fc.nat(5));
  fc.assert(
    fc.property(levels, levels, levels, fc.double({min: 0, max: 1, noNaN: true}), (...args) => {
      const [sat, recognised, appointed, step] = args;
      const routes = upgradeRoutes(6, {
        sat: set(...sat),
        recognised: set(...recognised),
        appointed: set(...appointed)
      });
      for (const {to, direct} of routes) {
        const same = routes.filter((route) => route.to === to && route.direct === direct);
        const sum = same.reduce((total, route) => total + routeShare(route, step), 0);
        expect(sum).toBeCloseTo(1, 12);
        const [next] = same;
        expect(next.from).toBe(to - 1);
        expect(routeShare(next, step)).toBe(same.length === 1 ? 1 : step);
      }
    })
  );
});

test("upgradeRoutes(n, open) leads up by one or two levels, and nowhere that nobody sits for", () => {
  const open = {sat: new Set([1, 3]), recognised: new Set([2]), appointed: new Set([4])};
  expect(upgradeRoutes(5, open).map(({from, to, direct}) => [from, to, direct])).toEqual([
    [0, 1, false],
    [2, 3, false],
    [1, 3, false],
    [1, 2, true],
    [0, 2, true],
    [3, 4, true]
  ]);
});
