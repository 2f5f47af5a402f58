import {expect, test} from "vitest";
import {splitRecords} from "../../../src/check/splitRecords.js";
import {copyProject, lineOf} from "../folder.js";

const figures = "figures.csv";

test("Excel's semicolons and tabs are told apart from commas", () => {
  for (const [mark, name] of [
    [";", "semicolons"],
    ["\t", "tabs"]
  ]) {
    const copy = copyProject();
    copy.write(
      "population.csv",
      copy.read("population.csv").replace(/^[^#].*$/gm, (row) => row.replaceAll(",", mark))
    );
    expect(copy.problems()).toEqual([
      `population.csv:5: expected commas between columns, got ${name}; Excel saves so in some regions; save it as CSV UTF-8 with commas`
    ]);
  }
});

test("a deleted column, or another mark between columns, is one problem whatever the rows hold", () => {
  const header = copyProject().read(figures).split("\n")[0];
  for (const [i, column] of header.split(",").entries()) {
    const copy = copyProject();
    copy.write(figures, without(copy.read(figures), i));
    const lines = copy.problems().filter((line) => line.startsWith(figures));
    expect(lines).toEqual([`figures.csv:1 ${column}: expected this column, got none; add it`]);
  }
  for (const head of [header.replaceAll(",", ";"), `"${header.replaceAll(",", '";"')}"`]) {
    const copy = copyProject();
    copy.edit(figures, header, head);
    expect(copy.problems()).toEqual([
      "figures.csv:1: expected commas between columns, got semicolons; Excel saves so in some regions; save it as CSV UTF-8 with commas"
    ]);
  }
});

/** A table without its column i. */
function without(text: string, i: number): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return splitRecords(text, 0)
    .records.map(({cells}, row) =>
      cells
        .toSpliced(i, 1)
        .map(row === 0 ? String : quoted)
        .join(",")
    )
    .join("\n")
    .concat("\n");
}

test("two swapped columns are one problem, not one a row", () => {
  const copy = copyProject();
  copy.edit(figures, "value,unit,", "unit,value,");
  expect(copy.problems().filter((line) => line.startsWith(figures))).toEqual([
    "figures.csv:1 value: expected the values of value, got those of unit; the columns value and unit are swapped; swap their names in the header"
  ]);
});

test("a missing, an unknown and a repeated column are each named", () => {
  const copy = copyProject();
  copy.edit("rules.csv", "applies_to,", "aplies_to,");
  copy.edit("rules.csv", ",note\n", ",url\n");
  const lines = copy.problems();
  expect(lines).toContain("rules.csv:1 applies_to: expected this column, got none; add it");
  expect(lines).toContain(
    'rules.csv:1 aplies_to: expected a known column, got "aplies_to"; one of applies_to, note; or remove it'
  );
  expect(lines).toContain("rules.csv:1 url: expected each column once, got it again; remove one");
});

test("lines are counted through quoted line breaks and notes in front of the header", () => {
  const copy = copyProject();
  copy.edit(figures, /^(PE08a,.*,A2),Reprint.*$/m, '$1,"Reprint,\nof two lines"');
  copy.edit(figures, "562000,person,500", "x,person,500");
  const line = lineOf(copy.read(figures), "PE08b,");
  expect(copy.problems().join("\n")).toContain(
    `figures.csv:${line} value: expected a number, got "x"`
  );
  copy.edit("mortality.csv", "male,0,0,2010-2015,0.01201761", "male,0,0,2010-2015,-1");
  expect(copy.problems().join("\n")).toContain(
    "mortality.csv:6 deaths_per_person_year: expected 0 or more, got -1"
  );
});

test("a row cut off and a quote left open are told apart", () => {
  const copy = copyProject();
  const text = copy.read(figures);
  const line = lineOf(text, "PE08c,");
  copy.write(figures, text.slice(0, text.indexOf("30.62%,,")));
  expect(copy.problems()[0]).toBe(
    `figures.csv:${line}: expected 19 columns, got 12; the row is cut off or lacks commas`
  );
  copy.write(figures, text.slice(0, text.indexOf("截至2021年一季度", text.indexOf("PE08c,")) + 3));
  expect(copy.problems()[0]).toBe(
    `figures.csv:${line}: expected a closing double quote, got the end of the file; close the quote; if there is none to close, the file is cut off`
  );
});

test("rules.csv: more years than a working life has, a share above 1 and a year that is none are refused with their line", () => {
  const copy = copyProject("data");
  copy.edit("rules.csv", /^(RA03,.*),4,,year/m, "$1,400,,year");
  copy.edit("rules.csv", /,0\.85,,share/m, ",85,,share");
  copy.edit("rules.csv", /,2023,,calendar_year/m, ",23,,calendar_year");
  copy.edit("rules.csv", /,16,,year_of_age/m, ",160,,year_of_age");
  copy.edit("rules.csv", /,28,30,month/m, ",28,3000,month");
  const lines = copy.problems().map((line) => line.replace(/:\d+ /, " "));
  expect(lines).toEqual(
    expect.arrayContaining([
      "rules.csv value: expected a number from 0 to 100 where the unit is year, got 400; check the number and its unit",
      "rules.csv value: expected a number from 0 to 1 where the unit is share, got 85; check the number and its unit",
      "rules.csv value: expected a number from 0 to 120 where the unit is year_of_age, got 160; check the number and its unit",
      "rules.csv value_to: expected a number from 0 to 1200 where the unit is month, got 3000; check the number and its unit",
      "rules.csv value: expected a number from 1900 to 2200 where the unit is calendar_year, got 23; check the number and its unit"
    ])
  );
});

test("rules.csv and peer-plans.csv: a negative amount and a range that runs backwards are refused with their line", () => {
  const copy = copyProject("data");
  copy.edit("rules.csv", /^(RA03,.*),4,,year/m, "$1,-4,,year");
  copy.edit("rules.csv", /^(RA14,.*),2,4,year/m, "$1,4,2,year");
  copy.edit("peer-plans.csv", /^(PP02d,.*),0.02,0.03,/m, "$1,0.02,0.01,");
  copy.edit("peer-plans.csv", /^(PP02a,.*),(\d+),,person/m, "$1,5,-$2,person");
  expect(copy.problems().map((line) => line.replace(/:\d+ /, " "))).toEqual([
    "rules.csv value: expected 0 or more, got -4; check the sign",
    expect.stringMatching(/^rules.csv value_to: expected .*4.*2/),
    expect.stringMatching(
      /^peer-plans.csv value_high: expected 0 or more, got -\d+; check the sign/
    ),
    expect.stringMatching(/^peer-plans.csv value_high: expected .*0.02.*0.01/)
  ]);
});
