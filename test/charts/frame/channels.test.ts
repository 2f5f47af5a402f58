import {expect, test} from "vitest";
import {plainTooltip, tickLabels} from "../../../src/charts/frame/channels.js";

test("tickLabels(ticks, write, tolerance) gives each tick its text and no other value any", () => {
  const expression = tickLabels([-10, 0, 10], (v) => `${Math.abs(v)} people`, 0.01);
  const label = new Function("datum", "abs", `return ${expression}`);
  const at = (value: number) => label({value}, Math.abs);
  expect([-10, 0, 10.001, 5].map(at)).toEqual(["10 people", "0 people", "10 people", ""]);
});

test("plainTooltip(…fields) shows texts without their names", () => {
  expect(plainTooltip("name", "text").map(({field, title}) => [field, title])).toEqual([
    ["name", null],
    ["text", null]
  ]);
});
