import {expect, test} from "vitest";
import {copyProject} from "../folder.js";

test("calibration.yaml: what is wrong is named with its line", () => {
  const copy = copyProject("data");
  copy.edit("calibration.yaml", "{figure: CZ02, role: highSkilled}", "{figure: CZ99, role: heads}");
  copy.edit("calibration.yaml", "weight: 0.34", "weight: 0.5");
  const said = copy.problems();
  expect(said).toHaveLength(3);
  expect(said[0]).toMatch(/^calibration.yaml:\d+ counting options: expected weights that sum to 1/);
  expect(said[1]).toMatch(/expected a known figure, got "CZ99"/);
  expect(said[2]).toMatch(/expected a known role, got "heads"; one of /);
});

test("calibration.yaml: a figure listed twice would count twice", () => {
  const copy = copyProject("data");
  const line = "          - {figure: CZ02, role: highSkilled}\n";
  copy.edit("calibration.yaml", line, line + line);
  expect(copy.problems().join("\n")).toContain(
    "expected each figure once, got CZ02 as highSkilled again; it would count twice"
  );
});

test("calibration.yaml: what is called idle must be there, and not be used", () => {
  const copy = copyProject("data");
  const idle = (figure: string) =>
    `{figure: ${figure}, reason: {zh: 口径不同, en: Another definition}}`;
  copy.edit(
    "calibration.yaml",
    "schema: 1\n",
    `schema: 1\nidle: [${idle("CZ02")}, ${idle("CZ999")}]\n`
  );
  const said = copy.problems();
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(/^calibration.yaml:\d+ idle\[0\].figure: .*CZ02 as idle again/);
  expect(said[1]).toMatch(/expected a known figure, got "CZ999"/);
});
