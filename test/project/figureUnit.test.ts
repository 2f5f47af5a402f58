import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {loadProject} from "../../src/data/index.js";
import {figureUnits, modelUnit} from "../../src/project/figureUnit.js";
import {units} from "../../src/quantity/unit.js";

test("figureUnits names units that the model has, and all in which figures are printed", () => {
  for (const [name, {model}] of Object.entries(figureUnits)) {
    if (model !== undefined) expect(units).toHaveProperty([model]);
    expect(modelUnit(name)).toBe(model ?? name);
  }
  for (const {unit} of loadProject("data").figures) expect(figureUnits).toHaveProperty([unit]);
});

test("modelUnit(name) keeps a name it does not know", () => {
  expect(modelUnit("constructor")).toBe("constructor");
});

test("figures.csv takes every unit that data/README.md names, FTE among them", () => {
  const [line] = /^单位 units:[\s\S]*?\n\n/m.exec(readFileSync("data/README.md", "utf8")) ?? [""];
  const named = [...line.matchAll(/`([^`]+)`/g)].map(([, unit]) => unit);
  expect(named).toContain("FTE");
  expect(named.length).toBeGreaterThan(10);
  for (const unit of named) {
    expect(Object.hasOwn(figureUnits, unit), unit).toBe(true);
    expect(Object.hasOwn(units, modelUnit(unit)), unit).toBe(true);
  }
});
