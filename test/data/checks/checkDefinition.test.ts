import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test.each([
  [
    "skilled: {figure: PE08a}",
    "skilled: {figure: PE08z}",
    'expected a known figure, got "PE08z"; one of PE08a'
  ],
  [
    "skilled: {figure: PE08a}",
    "skilled: {figure: PE08c}",
    "expected a figure in person, got PE08c in share"
  ],
  [
    "skilled: {figure: PE08a}",
    "skilled: {low: 18000000, high: 20000000}",
    "expected at most the 6500000 employed people, got 18000000 skilled ones"
  ],
  ["skilled: {figure: PE08a}", "skilled: {low: 3, high: 2}", "expected at least low 3, got 2"],
  [
    "startYear: 2020",
    "startYear: 2024",
    "expected a figure of about the end of 2024, got PE08a of"
  ],
  [
    "highSkilled: {figure: PE08b}",
    "highSkilled: {figure: PE08a}",
    "published highSkilled: expected at most"
  ],
  [
    "startYear: 2020",
    "startYear: 2021",
    "expected a figure of about the end of 2021, got PE08a of"
  ],
  [
    "    employed: {low: 5000000, high: 6500000}\n",
    "    density: {low: 1, high: 1}\n",
    "expected at least 1% of the employed to be skilled"
  ],
  ["    employed: {low: 5000000, high: 6500000}\n", "", "expected density or employed, got neither"]
])("model: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("model.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("model: a start of another place is refused", () => {
  const copy = copyProject();
  copy.edit("figures.csv", /^(PE08a,[^,]*),330200,/m, "$1,320400,");
  expect(copy.problems().join("\n")).toContain(
    "published skilled.figure: expected a figure of this place (330200), got PE08a of another"
  );
});
