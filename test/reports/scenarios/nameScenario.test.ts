import {expect, test} from "vitest";
import {isNamed, nameScenario} from "../../../reports/components/scenarios/nameScenario.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import {decodeScenario} from "../../../src/scenario/decodeScenario.js";
import {encodeScenario} from "../../../src/scenario/encodeScenario.js";

const scenario = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
  base: "recent-pace"
});

test("nameScenario(scenario, name) names it in both languages, and the name travels in the address", () => {
  const named = nameScenario(scenario, "  稳妥方案 ");
  expect(named.name).toEqual({zh: "稳妥方案", en: "稳妥方案"});
  expect(isNamed(named)).toBe(true);
  expect(decodeScenario(encodeScenario(named)).name).toEqual(named.name);
  expect(named.changes).toEqual(scenario.changes);
});

test("nameScenario(scenario, name) takes 40 whole characters, and none for no name", () => {
  expect(nameScenario(scenario, "𠮷".repeat(60)).name.zh).toBe("𠮷".repeat(40));
  expect(nameScenario(nameScenario(scenario, "A"), "   ")).toEqual(scenario);
  expect(isNamed(scenario)).toBe(false);
});
