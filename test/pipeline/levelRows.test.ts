import {expect, test} from "vitest";
import {ladder} from "../../src/pipeline/ladder.js";
import {levelRows} from "../../src/pipeline/levelRows.js";
import {smallLevels, smallTable} from "./smallLayout.js";

const steps = ladder(smallLevels);
const names = [
  "pass.basic",
  "pass.upper",
  "first.basic",
  "first.upper",
  "lapse.skilled",
  "lapse.highSkilled"
];
const rowsOf = (...own: string[]) => {
  const all = [...names, ...own];
  const rows = levelRows(steps, smallTable(Object.fromEntries(all.map((id) => [id, 0]))));
  return Object.fromEntries(
    Object.entries(rows).map(([what, at]) => [what, Array.from(at as Int32Array, (i) => all[i])])
  );
};

test("levelRows(ladder, table) takes the numbers of the grade: basic below technicians, high-skilled from the second", () => {
  expect(rowsOf()).toEqual({
    pass: ["pass.basic", "pass.basic", "pass.upper"],
    first: ["first.basic", "first.basic", "first.upper"],
    lapse: ["lapse.skilled", "lapse.highSkilled", "lapse.highSkilled"],
    eligible: [undefined, undefined, undefined],
    appointments: [undefined, undefined, undefined],
    start: [undefined, undefined, undefined]
  });
});

test("levelRows(ladder, table) prefers a level's own numbers, and finds those that only levels have", () => {
  const own = rowsOf(
    "pass.senior",
    "lapse.intermediate",
    "eligible.intermediate",
    "appointments.technician",
    "start.lowMix.intermediate",
    "start.highMix.technician",
    "start.lowMix.senior"
  );
  expect(own.pass).toEqual(["pass.basic", "pass.senior", "pass.upper"]);
  expect(own.lapse).toEqual(["lapse.intermediate", "lapse.highSkilled", "lapse.highSkilled"]);
  expect(own.eligible).toEqual(["eligible.intermediate", undefined, undefined]);
  expect(own.appointments).toEqual([undefined, undefined, "appointments.technician"]);
  // The senior is high-skilled: a share of the lower mix is not looked at.
  expect(own.start).toEqual(["start.lowMix.intermediate", undefined, "start.highMix.technician"]);
});

test("levelRows(ladder, table) names what is missing, and the nearest known", () => {
  const table = smallTable(Object.fromEntries(names.slice(1).map((id) => [id, 0])));
  expect(() => levelRows(steps, table)).toThrow('unknown lever or assumption: "pass.basic"');
});
