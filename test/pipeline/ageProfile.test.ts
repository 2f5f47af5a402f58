import {expect, test} from "vitest";
import {ageProfile, populationOf} from "../../src/pipeline/ageProfile.js";

const constant = (persons: number) => Array.from({length: 101}, () => persons);
const population = {
  source: "",
  years: [2020, 2030],
  male: [constant(100), constant(200)],
  female: [constant(10), constant(30)]
};

test("populationOf(table, class, year) interpolates to 1 January by sex, and holds the ends", () => {
  // 1 January 2025 is the middle of 2024 and a half: 45% of the way.
  expect(populationOf(population, "men60", 2025)[40]).toBeCloseTo(145, 10);
  for (const women of ["women55", "women50"] as const)
    expect(populationOf(population, women, 2025)[40]).toBeCloseTo(19, 10);
  expect(populationOf(population, "men60", 2015)[0]).toBe(100);
  expect(populationOf(population, "men60", 2050)[100]).toBe(200);
  const one = {...population, years: [2020], male: [constant(7)]};
  expect(populationOf(one, "men60", 2025)[3]).toBe(7);
});

const people = new Float64Array(101).fill(100);
const participation = [0.1, 0.5, 0.9, 0.6, 0.2];
const at = (age: number, climb = 0, shift = 0) =>
  ageProfile(climb, age)(people, participation, [shift], new Float64Array(1))[0];

test("ageProfile(0, from)(population, participation, …) is population × the participation of each age", () => {
  const ages = [15, 16, 19, 20, 24, 25, 49, 50, 59, 60, 100];
  expect(ages.map((age) => at(age))).toEqual([0, 10, 10, 50, 50, 90, 90, 60, 60, 20, 20]);
  expect(at(101)).toBe(0);
  const rising = Float64Array.from({length: 101}, (_, age) => age);
  const all = ageProfile(0, 30)(rising, [1, 1, 1, 1, 1], [0], new Float64Array(3));
  expect([...all]).toEqual([30, 31, 32]);
});

test("ageProfile(climb, from) reaches the participation below 25 so many years later, not the one above", () => {
  // At 19 with 4 years below nobody has begun; at 20 those of 16; at 28 those of 24; at 29 all.
  expect(at(19, 4)).toBe(0);
  expect(at(20, 4)).toBe(10);
  expect(at(25, 4)).toBeCloseTo(45, 12);
  expect(at(28, 4)).toBeCloseTo(45, 12);
  expect(at(29, 4)).toBe(90);
  expect(at(50, 4)).toBe(60);
});

test("ageProfile(climb, from)(…, shift, …) moves people to higher ages, on a straight line within a year", () => {
  expect(at(18, 0, 2)).toBe(10);
  expect(at(17, 0, 2)).toBe(0);
  // Age 16 shifted by half a year lies between 15 and 16; 16 by a quarter nearer to 16.
  expect(at(16, 0, 0.5)).toBe(5);
  expect(at(16, 0, 0.25)).toBe(7.5);
  expect(at(0, 0, 1)).toBe(0);
});
