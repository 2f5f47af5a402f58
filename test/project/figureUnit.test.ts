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
