import {expect, test} from "vitest";
import {prepareSchools} from "../../src/pipeline/schoolSlots.js";
import {createTrainingFlows} from "../../src/pipeline/trainingFlows.js";
import {type Numbers, slotsOf, smallLayout, startValues} from "./smallLayout.js";

const [P, L, school] = [6, 3, 2];
const close = (got: ArrayLike<number>, expected: readonly number[]) =>
  expected.forEach((value, i) => {
    expect(got[i], `at ${i}`).toBeCloseTo(value, 10);
  });

function write(numbers: Numbers = {}) {
  const layout = smallLayout(numbers);
  const {engine, slots} = slotsOf(
    {
      school: 2,
      "school.dropOut": 1,
      "school.initial": 3,
      "school.intermediate": 2,
      "school.senior": 2,
      "school.technician": 2
    },
    ["school"]
  );
  const schools = prepareSchools(layout, engine, startValues(layout));
  const flows = createTrainingFlows(2, P, L);
  flows.people.set([100], school);
  flows.people.set([120], P + school);
  flows.schoolShares.set([0.2, 0.1, 0], school * L);
  flows.schoolShares.set([0.2, 0.1, 0], (P + school) * L);
  flows.schoolCertificates.set([0.5, 0.25, 0], school * L);
  flows.schoolCertificates.set([0.5, 0.25, 0], (P + school) * L);
  const past = createTrainingFlows(1, P, L);
  past.people[school] = 90;
  past.schoolShares.set([0.3, 0, 0], school * L);
  schools.write(flows, past);
  return {schools, slots};
}

test("prepareSchools(…).write(…) fills a school as if the same had always come in, leaving evenly so that a share completes", () => {
  const {schools, slots} = write();
  const stay = Math.cbrt(0.8);
  expect(schools.conveyors).toEqual([school]);
  close(slots.school, [100, 120]);
  close(slots["school.dropOut"], [1 - stay]);
  close(slots["school.initial"], [90, 90 * stay, 90 * stay * stay]);
});

test("prepareSchools(…).write(…) expects the graduates of who began three years before", () => {
  const {schools, slots} = write();
  close(slots["school.intermediate"], [0.2, 0.2]);
  close(slots["school.senior"], [0.1, 0.1]);
  // In both years the 90 of before: 90 · 0.8 = 72 completers.
  close(schools.expected, [14.4, 7.2, 0, 14.4, 7.2, 0]);
  close(schools.before, [72 * 0.3, 0, 0]);
  close(schools.certificates, [0.5, 0.25, 0, 0.5, 0.25, 0]);
});

test("prepareSchools(…).write(…) lets a changed completion act on the graduates of its years alone", () => {
  const {schools, slots} = write({"completion.school": [0.8, 0.4]});
  close(slots["school.dropOut"], [1 - Math.cbrt(0.8)]);
  close(slots["school.intermediate"], [0.2, 0.1]);
  close(schools.expected, [14.4, 7.2, 0, 7.2, 3.6, 0]);
  close(schools.certificates, [0.5, 0.25, 0, 0.25, 0.125, 0]);
});
