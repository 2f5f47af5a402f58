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

test("calibration.yaml: figures from which the pace is learned must be there", () => {
  const copy = copyProject("data");
  copy.edit(
    "calibration.yaml",
    "{figure: CN02a}, {figure: CN03a}",
    "{figure: CN02x}, {figure: CN03a}"
  );
  copy.edit("calibration.yaml", "{figure: CZ32b}", "{from: CZ32b, to: CZ32x}");
  const said = copy.problems();
  expect(said).toHaveLength(2);
  expect(said[0]).toMatch(
    /^calibration.yaml:\d+ pace\[0\].numbers\[0\].figure: expected a known figure, got "CN02x"; one of /
  );
  expect(said[1]).toMatch(/pace\[9\].numbers\[1\].to: expected a known figure, got "CZ32x"/);
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

test("calibration.yaml: an error of a surer source above that of a less sure one is refused", () => {
  const copy = copyProject("data");
  copy.edit("calibration.yaml", /A1: [\d.]+/, "A1: 0.4");
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /sourceError.A1: expected at most 0.006, the error of A2, of which A1 is surer, got 0.4; write 0.004 for 0.4%$/
    )
  ]);
});

test("calibration.yaml: a figure has the role of its key", () => {
  const copy = copyProject("data");
  copy.edit(
    "calibration.yaml",
    "{figure: CZ06, role: highSkilled}",
    "{figure: CZ06, role: skilled}"
  );
  expect(copy.problems()).toEqual([
    expect.stringMatching(
      /role: expected role highSkilled for CZ06 \(high_skilled_stock\), got skilled; write role: highSkilled/
    )
  ]);
});

test("calibration.yaml: a start is of one date, and its skilled are some of the employed", () => {
  const dates = copyProject("data");
  dates.edit("calibration.yaml", "skilled: {figure: CZ05}", "skilled: {figure: CZ02}");
  expect(dates.problems().join("\n")).toMatch(
    /expected the figures of a start to be of one date, got CZ\w+ \d{4}-\d\d-\d\d and CZ\w+ \d{4}-\d\d-\d\d/
  );
  const scale = copyProject("data");
  scale.edit("calibration.yaml", "{low: 2930000, high: 2990000}", "{low: 293, high: 299}");
  expect(scale.problems()).toEqual([
    expect.stringMatching(
      /employed: expected at most the 299 employed people, got \d+ skilled ones/
    )
  ]);
});

test("calibration.yaml: a range whose two ends were written in percent is one problem", () => {
  const copy = copyProject("data");
  copy.edit("calibration.yaml", /shareRange: \[.*\]/, "shareRange: [24, 34]");
  expect(copy.problems()).toHaveLength(1);
});
