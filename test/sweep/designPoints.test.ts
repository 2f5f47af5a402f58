import {expect, test} from "vitest";
import {designPoints, pointCount} from "../../src/sweep/designPoints.js";

const range = (target: string, low: number, high: number) => ({target, low, high});

test("designPoints(grid) combines every value with every other, the last fastest", () => {
  const parameters = [
    {target: "a", values: [1, 2]},
    {target: "b", values: [10, 20, 30]}
  ];
  const points = designPoints({kind: "grid", parameters});
  expect(points).toEqual([
    [1, 10],
    [1, 20],
    [1, 30],
    [2, 10],
    [2, 20],
    [2, 30]
  ]);
  expect(pointCount({kind: "grid", parameters})).toBe(6);
});

test("designPoints(sobol) has one point in each half, quarter and eighth of every range", () => {
  const points = designPoints({
    kind: "sobol",
    points: 8,
    parameters: [range("a", 0, 8), range("b", 100, 108)]
  });
  for (const [i, low] of [0, 100].entries())
    expect(points.map((point) => Math.floor(point[i]! - low)).sort()).toEqual([
      0, 1, 2, 3, 4, 5, 6, 7
    ]);
});

test("designPoints(morris) moves one parameter a step, by half its range, in every trajectory", () => {
  const design = {
    kind: "morris" as const,
    trajectories: 5,
    parameters: [range("a", 0, 1), range("b", 10, 30), range("c", -1, 1)]
  };
  const points = designPoints(design);
  expect(points).toHaveLength(pointCount(design));
  for (let r = 0; r < 5; r++) {
    const path = points.slice(4 * r, 4 * r + 4);
    const moved = [1, 2, 3].map((s) => [0, 1, 2].filter((i) => path[s]![i] !== path[s - 1]![i]));
    expect(moved.flat().sort()).toEqual([0, 1, 2]);
    const [a, b, c] = [0, 1, 2].map((i) => Math.abs(path[3]![i]! - path[0]![i]!));
    expect([a, b, c]).toEqual([0.5, 10, 1]);
  }
});

test("designPoints(design) changes with its seed and not otherwise", () => {
  const design = (seed: number) =>
    designPoints({kind: "latin", points: 4, seed, parameters: [range("a", 0, 1)]});
  expect(design(1)).toEqual(design(1));
  expect(design(2)).not.toEqual(design(1));
});
