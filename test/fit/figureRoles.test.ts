import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {figureRoles} from "../../src/fit/figureRoles.js";

const {setup, calibration} = loadProject("data");

test("figureRoles(setup, alternatives) gives every key that publishes what an alternative may mean its role", () => {
  const roles = figureRoles(setup, calibration!.alternatives);
  expect([...roles].map(([key, {role, adds}]) => [key, role, adds])).toEqual([
    ["skilled_stock", "skilled", false],
    ["high_skilled_stock", "highSkilled", false],
    ["high_skilled_per_10k_workers", "density", false],
    ["high_skilled_added", "highSkilledAdded", true],
    ["certificates_skill_level", "assessed", false],
    ["skilled_talents_brought_in", "broughtIn", false]
  ]);
});

test("figureRoles(setup, []) knows no role", () => {
  expect(figureRoles(setup, []).size).toBe(0);
});
