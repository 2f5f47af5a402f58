import {expect, test} from "vitest";
import {addsUp} from "../../src/quantity/addsUp.js";
import {unitName, units} from "../../src/quantity/unit.js";
import {isYearly, windowUnit, yearlyUnit} from "../../src/quantity/windowUnit.js";

test("every unit a year names a unit that it is a year of, and yearlyUnit(windowUnit(u)) is u again", () => {
  const yearly = Object.keys(units).filter(isYearly);
  expect(yearly).toEqual(Object.keys(units).filter((unit) => unitName(unit, "zh").endsWith("/年")));
  for (const unit of yearly) {
    expect(Object.keys(units)).toContain(windowUnit(unit));
    expect(yearlyUnit(windowUnit(unit))).toBe(unit);
  }
});

test("windowUnit(u) leaves alone what is no unit, whatever its name ends in", () => {
  expect(windowUnit("students/yr")).toBe("students/yr");
  expect(windowUnit("constructor")).toBe("constructor");
});

test("addsUp(u) holds for counts, money and time alone: never for a density of people or what nobody knows", () => {
  const added = ["person", "person-time/yr", "FTE", "CNY", "CNY/yr", "yr", "body", "class/yr"];
  expect(added.filter(addsUp)).toEqual(added);
  const others = [
    "1",
    "person per 10,000",
    "person-time per person",
    "multiple",
    "rank",
    "toString"
  ];
  expect(others.filter(addsUp)).toEqual([]);
});
