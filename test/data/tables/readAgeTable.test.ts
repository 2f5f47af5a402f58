import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test("swapped ages are found row by row", () => {
  const copy = copyProject();
  copy.edit("mortality.csv", "age_from,age_to", "age_to,age_from");
  expect(copy.problems()[0]).toContain("mortality.csv:");
});

test("an age table with a hole names the first age that is missing", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^female,20,24,2020,.*\n/m, "");
  expect(copy.problems()).toEqual([
    "population.csv: expected every age 0..100, got none for female 20 of 2020; the file may be cut off; restore the missing rows"
  ]);
});

test("an age table without its source is refused", () => {
  const copy = copyProject();
  copy.edit("population.csv", /^# Source.*\n/m, "");
  copy.edit("population.csv", /^# Licence.*\n/m, "");
  expect(copy.problems()[0]).toContain("expected a note with the source");
});
