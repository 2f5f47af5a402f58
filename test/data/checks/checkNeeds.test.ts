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

test.each([
  [
    /(id: age\.award\n[\s\S]*?value:) [\d.]+/,
    "$1 32000",
    "expected an age of 20 to 50 for age.award, got 32000"
  ],
  [/(id: age\.graduateFrom\n[\s\S]*?value:) [\d.]+/, "$1 0.018", "for age.graduateFrom, got 0.018"],
  [/(id: participation\.from25[\s\S]*?value:) [\d.]+/, "$1 0.009", "participation.from25"],
  [/(id: participation\.from25[\s\S]*?value:) [\d.]+/, "$1 0", "participation.from25"],
  [
    /(id: start\.ageShift[\s\S]*?prior:) \{.*\}\n\s*bounds:.*/,
    "$1 {family: fixed, value: 300}",
    "within 20 years"
  ]
])("assumptions: a start that no city has (%s → %s) is refused", (from, to, message) => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", from, to);
  if (message.startsWith("within"))
    copy.edit(
      "assumptions.yaml",
      /unit: yr\n(\s*prior: \{family: fixed, value: 300\})/,
      "unit: yr\n$1\n    bounds: [-400, 400]"
    );
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(message);
});

test.each(["from16", "from60"])(
  "assumptions: nobody at the ages of participation.%s, at an end of them, passes",
  (ages) => {
    const copy = copyProject();
    copy.edit(
      "assumptions.yaml",
      new RegExp(`(id: participation\\.${ages}[\\s\\S]*?value:) [\\d.]+`),
      "$1 0"
    );
    expect(copy.problems()).toEqual([]);
  }
);

test("an assumption that does not state its role is named with its line", () => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", "    role: realisation\n", "");
  const [said] = copy.problems();
  expect(said).toMatch(/^assumptions\.yaml:\d+ realisation\.course /);
  expect(said).toContain(
    "expected realisation, which realisation.course is to its programmes, got nothing; add role: realisation"
  );
});

test("a lever that does nothing without an assumption is refused where that is missing, and where both are it is not", () => {
  const copy = copyProject("data");
  copy.edit("assumptions.yaml", "id: capacity.candidatesPerBody", "id: capacity.perBody");
  expect(copy.problems().filter((line) => !line.includes("fit.json"))).toEqual([
    'assumptions.yaml: expected an assumption "capacity.candidatesPerBody", which the model needs, found none; add it; near to it is capacity.perBody'
  ]);
  const bare = copyProject();
  expect(bare.read("levers.yaml")).not.toContain("capacity.bodies");
  expect(bare.read("assumptions.yaml")).not.toContain("capacity.candidatesPerBody");
  expect(bare.problems()).toEqual([]);
});

test("a lever that nothing reads is reported where it stands", () => {
  const copy = copyProject();
  const text = copy.read("levers.yaml");
  const [lever] = / {2}- id: places\.training[\s\S]*?(?=\n {2}- id: )/.exec(text) ?? [""];
  copy.write(
    "levers.yaml",
    `${text.trimEnd()}\n\n${lever.replace("places.training", "places.extra")}\n`
  );
  const said = copy.problems();
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(
    /^levers.yaml:\d+ places.extra id: expected a lever that the model reads, got places.extra, which changes nothing/
  );
});

test.each([
  ["age.award", 32, 18, "20 to 50"],
  ["age.award", 32, 55, "20 to 50"],
  ["age.awardFrom", 20, 8, "10 to 50"],
  ["age.awardTo", 50, 120, "20 to 100"]
])("the age %s of %i set to %i is refused: it lies in %s", (id, value, other, range) => {
  const copy = copyProject("data");
  copy.edit(
    "assumptions.yaml",
    new RegExp(`(- id: ${id}\\n[\\s\\S]*?value: )${value}`),
    `$1${other}`
  );
  const said = copy.problems().filter((line) => !line.includes("fit.json"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain(id);
  expect(said[0]).toContain(`an age of ${range} for`);
});

test("a start at which only those of an age work at which men have retired is refused by check, as by the forecast", () => {
  const copy = copyProject("data");
  copy.edit(
    "assumptions.yaml",
    /((?:- id: participation\.from(?:16|20|25|50)\n)(?:(?!- id:)[\s\S])*?value: )[\d.]+/g,
    "$10"
  );
  const said = copy.problems().filter((line) => !line.includes("fit.json"));
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("participation.from25");
});

test("assumptions: a number stated in another unit than the model reads it in is refused", () => {
  const copy = copyProject();
  copy.edit("assumptions.yaml", /(id: lapse\.skilled\n[\s\S]*?unit:) 1\/yr/, '$1 "1"');
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /lapse.skilled unit: expected unit 1\/yr, in which the model reads lapse.skilled, got 1; state the number in 1\/yr/
    )
  ]);
});
