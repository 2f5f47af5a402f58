import {expect, test} from "vitest";
import {ladder} from "../../src/pipeline/ladder.js";
import {programmeRows} from "../../src/pipeline/programmeRows.js";
import {isWiringFault, wiringFault} from "../../src/pipeline/wiringFault.js";
import type {ProgrammeSetup} from "../../src/project/modelSetup.js";
import {
  type Numbers,
  smallLevels,
  smallNumbers,
  smallProgrammes,
  smallTable
} from "./smallLayout.js";

const steps = ladder(smallLevels);
const rowsOf = (programmes: readonly ProgrammeSetup[], numbers: Numbers = smallNumbers) =>
  programmeRows(programmes, steps, smallTable(numbers));
const nameOf = (row: number, numbers: Numbers = smallNumbers) => Object.keys(numbers)[row];
const programme = (kind: ProgrammeSetup["kind"], rest: Partial<ProgrammeSetup> = {}) => ({
  ...smallProgrammes.find((each) => each.kind === kind)!,
  ...rest
});

test("programmeRows(programmes, ladder, table) finds what each kind needs, and −1 for what it has not", () => {
  const [course, , school, assessment, competition, recruitment] = rowsOf(smallProgrammes);
  expect(nameOf(course.delivery)).toBe("delivery");
  expect(nameOf(course.overlap)).toBe("overlap.course");
  expect(course).toMatchObject({personTimes: true, stay: -1, stayLever: -1, recognised: -1});
  expect(nameOf(school.stay)).toBe("stayShare.school");
  expect(nameOf(school.stayLever)).toBe("keep");
  expect(nameOf(school.progression)).toBe("progression.school");
  expect(school).toMatchObject({personTimes: false, delivery: -1, overlap: -1, duration: 3});
  // Counted in person-times, but only those of courses are divided by the attendance.
  expect(assessment).toMatchObject({personTimes: false, completion: -1, takeUp: -1});
  expect(nameOf(competition.recognised)).toBe("recognised.competition");
  expect(recruitment.mix.length).toBe(0);
  expect(Array.from(course.mix, (row) => nameOf(row))).toEqual([
    "levelMix.course.intermediate",
    "levelMix.course.senior",
    undefined
  ]);
});

test("programmeRows(programmes, …) prefers a programme's own numbers to those of its kind", () => {
  const numbers = {
    ...smallNumbers,
    "completion.short": 1,
    "realisation.short": 1,
    "levelMix.short.technician": 1
  };
  const [short] = rowsOf([programme("course", {id: "short"})], numbers);
  expect(nameOf(short.completion, numbers)).toBe("completion.short");
  expect(nameOf(short.realisation, numbers)).toBe("realisation.short");
  expect(nameOf(short.takeUp, numbers)).toBe("takeUp.course");
  expect(Array.from(short.mix, (row) => nameOf(row, numbers))).toEqual([
    undefined,
    undefined,
    "levelMix.short.technician"
  ]);
});

test("programmeRows(programmes, …) refuses durations, stays and levels that make no sense, saying which", () => {
  expect(() => rowsOf([programme("school", {duration: 0})])).toThrow(
    "invalid duration of school; not a whole number of years ≥ 1: 0"
  );
  expect(() => rowsOf([programme("course", {stay: {lever: "keep"}})])).toThrow(
    "invalid stay of course; only a school has graduates who stay: course"
  );
  expect(() => rowsOf([programme("school"), programme("school", {id: "other"})])).toThrow(
    "invalid stay; one lever of two schools: keep; give each its own"
  );
  expect(() =>
    rowsOf([programme("course")], {...smallNumbers, "levelMix.course.master": 0.1})
  ).toThrow("invalid levelMix.course.master; no level of the ladder: master");
  const {"takeUp.course": _, ...without} = smallNumbers;
  expect(() => rowsOf([programme("course")], without)).toThrow(
    'unknown lever or assumption: "takeUp.course"'
  );
});

test("isWiringFault(error) knows a wiring fault, which carries its rule, from any other RangeError", () => {
  const error = wiringFault({rule: "nobodyAtStart", ages: [16, 69]});
  expect(isWiringFault(error)).toBe(true);
  expect(error.fault).toEqual({rule: "nobodyAtStart", ages: [16, 69]});
  expect(error.message).toBe("invalid start; nobody of the ages 16..69 takes part");
  expect(isWiringFault(new RangeError(error.message))).toBe(false);
  expect(isWiringFault("fault")).toBe(false);
});
