import {expect, test} from "vitest";
import {unitFault} from "../../src/check/unitFault.js";
import {figureUnits} from "../../src/project/figureUnit.js";
import {units} from "../../src/quantity/unit.js";

test.each([
  ["家", "write body"],
  ["所", "write body"],
  ["名", "write person"],
  ["人", "write person"],
  ["人次", "write person-time"],
  ["人次/年", "write person-time/yr"],
  ["个", "write body or item"],
  ["项", "write item"],
  ["种", "write item"],
  ["台", "write item"],
  ["场", "write event"],
  ["个班", "write class"],
  ["元", "write CNY"],
  ["倍", "write multiple"],
  ["每万人", "write person per 10,000"],
  ["万人次", "万 and 亿 are scales, not units: write the full number and the unit person-time"],
  ["亿元", "万 and 亿 are scales, not units: write the full number and the unit CNY"],
  ["‰", 'write "1" and the share in [0, 1]'],
  ["people", "write person"],
  ["years", "write yr"]
])("unitFault(%s) names the unit that is meant", (text, mend) => {
  const fault = unitFault(text, Object.keys(units), "document");
  expect(fault.mend?.en).toBe(mend);
  expect(fault.mend?.zh).toMatch(/^请写|^单位请写|^万、亿/);
});

test("unitFault(text) names only units that are known where it stands, else the nearest", () => {
  expect(unitFault("枚", Object.keys(figureUnits), "table").mend?.en).toBe("write medal or item");
  expect(unitFault("枚", Object.keys(units), "document").mend?.en).toBe("write item");
  expect(unitFault("亩", ["person"], "document").code).toBe("unknownName");
  expect(unitFault("persn", ["person"], "document").mend?.en).toBe("one of person");
});
