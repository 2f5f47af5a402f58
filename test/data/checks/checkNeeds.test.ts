import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test.each([
  [
    "  - id: attendance",
    "  - id: attendence",
    'expected an assumption "attendance", which the model needs, found none; add it; near to it is attendence'
  ]
])("assumptions: %s → %s is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", from, to);
  expect(copy.problems().join("\n")).toContain(message);
});

test("an assumption that does not state its role is named with its line", () => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", "    role: realisation\n", "");
  const [said] = copy.problems();
  expect(said).toMatch(/^assumptions\.yaml:\d+ assumptions\[\d+\]/);
  expect(said).toContain(
    "expected realisation, which realisation.course is to its programmes, got nothing; add role: realisation"
  );
});
