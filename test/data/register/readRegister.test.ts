import {readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {read as readBook, write as writeBook} from "xlsx";
import {describeProblem, type Problem} from "../../../src/check/problem.js";
import {mergeRegister} from "../../../src/data/register/mergeRegister.js";
import {readRegister} from "../../../src/data/register/readRegister.js";
import {writeRegister} from "../../../src/data/register/writeRegister.js";
import type {ProgressRow} from "../../../src/project/progressRow.js";
import {bookOf, evidence, withRegister} from "./book.js";

const project = withRegister();

async function read(bytes: Uint8Array, register = project) {
  const problems: Problem[] = [];
  const entries = await readRegister(bytes, "台账.xlsx", register, problems);
  return {entries, said: problems.map((problem) => describeProblem(problem))};
}

test("readRegister(writeRegister(project)) gives back every row of the register, and what it was written from", async () => {
  const {entries, said} = await read(await writeRegister(project));
  expect(said).toEqual([]);
  const byId = (rows: readonly ProgressRow[]) => [...rows].sort((a, b) => (a.id < b.id ? -1 : 1));
  expect(byId(entries.map(({row}) => row))).toEqual(byId(project.progress ?? []));
  expect(entries.every(({base}) => /^[0-9a-f]{8}$/.test(base ?? ""))).toBe(true);
});

test("a workbook gives back rows of any text and number: nothing is taken for a formula, nothing rounded", async () => {
  const text = fc
    .string({unit: "grapheme", minLength: 1, maxLength: 20})
    .map((raw) =>
      raw
        .replace(/\s+/g, " ")
        .replace(/[\p{C}\uFFFE\uFFFF]/gu, "")
        .trim()
    )
    .filter((clean) => clean !== "");
  const formula = text.map((rest) => `=${rest}`.trim());
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(text, formula),
      fc.double({min: 0, max: 1, noNaN: true}),
      async (note, value) => {
        const row: ProgressRow = {
          id: "P1",
          target: "T39",
          period: "2025",
          value,
          goal: 0.5,
          dated: "2026-01-15",
          document: note,
          url: "",
          body: "市人社局",
          enteredBy: note,
          visibility: "published",
          note
        };
        const own = {...project, progress: [row]};
        const {entries, said} = await read(await writeRegister(own), own);
        expect(said).toEqual([]);
        expect(entries.map((entry) => entry.row)).toEqual([row]);
      }
    ),
    {numRuns: 20}
  );
});

test("readRegister takes numbers, times and days as people write them", async () => {
  const {entries, said} = await read(
    await bookOf(
      [
        {目标: "T33", 时间: "2025年底", 数值: "４４６家", ...evidence},
        {
          目标: "T33",
          时间: "２０２６年６月３０日",
          数值: "1,200",
          ...evidence,
          证据日期: "2026年7月5日"
        },
        {目标: "T01", 时间: "2025年上半年", 数值: "1.68万人", ...evidence, 证据日期: "2025.7.15"},
        {目标: "T30", 时间: 2025, 数值: 312, ...evidence, 证据日期: "20260115"},
        {
          目标: "T39",
          时间: "2025",
          数值: "9.5%",
          自定目标值: "12%",
          ...evidence,
          公开或内部: "公开"
        },
        {目标: "T26", 时间: "2026", 状态: "已完成", ...evidence, 证据日期: "2026/6/5"}
      ],
      {above: 3}
    ),
    {...project, progress: []}
  );
  expect(said).toEqual([]);
  const seen = entries.map(({row: {target, period, value, goal, state, dated, visibility, id}}) =>
    [id, target, period, value ?? state, goal ?? "", dated, visibility].join(" ")
  );
  expect(seen).toEqual([
    "R1 T33 2025-12-31 446  2026-01-15 internal",
    "R2 T33 2026-06-30 1200  2026-07-05 internal",
    "R3 T01 2025-01/2025-06 16800  2025-07-15 internal",
    "R4 T30 2025 312  2026-01-15 internal",
    "R5 T39 2025 0.095 0.12 2026-01-15 published",
    "R6 T26 2026 done  2026-06-05 internal"
  ]);
  expect(entries[0].at).toBe("市教育局!5");
  expect(entries[0].row.body).toBe("市人社局");
});

test("readRegister names each cell that it cannot read, and the rest of the sheet is checked all the same", async () => {
  const {said} = await read(
    await bookOf([
      {目标: "T30", 时间: "去年", 数值: 312, ...evidence},
      {目标: "T30", 时间: "2025", 数值: "约300", ...evidence},
      {目标: "T01", 时间: "2025", 数值: "5万人次", ...evidence},
      {目标: "T99", 时间: "2025", 数值: 5, ...evidence},
      {目标: "T26", 时间: "2026", 状态: "快了", ...evidence},
      {目标: "T33", 时间: "2025", 数值: 446, 证据日期: "2026-01-15", 填报人: "甲"},
      {目标: "T33", 时间: "2025", 数值: 446, ...evidence, 证据日期: "2026年1月"},
      {目标: "T33", 时间: "2025", 数值: 446.5, ...evidence},
      {目标: "T30", 时间: "2026"}
    ])
  );
  const places = said.map((line) => /^台账.xlsx (市教育局!\w+): /.exec(line)?.[1]);
  expect(places).toEqual([
    "市教育局!F2",
    "市教育局!G3",
    "市教育局!G4",
    "市教育局!A5",
    "市教育局!I6",
    "市教育局!L7",
    "市教育局!K8",
    "市教育局!G9"
  ]);
  expect(said[2]).toContain("expected a number of people, got");
});

test("readRegister says of a workbook without a register that it has none", async () => {
  const {writeXlsx} = await import("hucre/xlsx");
  const {said} = await read(await writeXlsx({sheets: [{name: "a", rows: [["x", 1]]}]}));
  expect(said).toEqual([
    "台账.xlsx: expected a sheet with the columns Target, Period and Value, got none; fill in a workbook that skillcast workbook wrote, and leave its headers"
  ]);
});

test("readRegister names a sheet of targets whose header was changed, and takes no list of targets for one", async () => {
  const {writeXlsx} = await import("hucre/xlsx");
  const {entries, said} = await read(
    await writeXlsx({
      sheets: [
        {
          name: "全部目标",
          rows: [
            ["目标", "登记条数"],
            ["T33", 2]
          ]
        },
        {
          name: "市人社局",
          rows: [
            ["目标", "时间", "数"],
            ["T33", "2025", 84]
          ]
        }
      ]
    })
  );
  expect(entries).toEqual([]);
  expect(said).toHaveLength(1);
  expect(said[0]).toContain("台账.xlsx 市人社局: expected a sheet with the columns");
});

test("readRegister refuses what a cell cannot mean: an emptied row, a row of no register, a month that may be two, a number beyond all", async () => {
  const {entries, said} = await read(
    await bookOf([
      {目标: "T33", 时间: "2025", 行号: "X31"},
      {目标: "T33", 时间: "2025", 数值: 5, ...evidence, 行号: "zz99"},
      {目标: "T33", 时间: 2025.1, 数值: 5, ...evidence},
      {目标: "T33", 时间: "2025", 数值: 1e300, ...evidence},
      {目标: "T33", 时间: "2025", 数值: "(84)", ...evidence},
      {目标: "T33", 时间: "2025.10", 数值: 84, ...evidence}
    ])
  );
  expect(said.map((line) => /!(\w+):/.exec(line)?.[1])).toEqual(["G2", "R3", "F4", "G5", "G6"]);
  expect(said[0]).toContain("expected what the register says of X31, got an emptied row");
  expect(said.join()).not.toContain("bound");
  expect(entries.at(-1)?.row.period).toBe("2025-10");
});

test("readRegister takes names, words and units in every form that they have, and what is left empty from the plan", async () => {
  const {plan} = project;
  const yearly = plan.targets.map((target) =>
    target.id === "T30" ? {...target, unit: "person-time/yr"} : target
  );
  const {entries, said} = await read(
    await bookOf([
      {目标: "Ｔ３３", 时间: "2025", 数值: 446, ...evidence},
      {目标: "T01", 时间: "2025", 数值: 16800, ...evidence},
      {目标: "T26", 时间: "2026", 状态: "underWay", ...evidence, 证据日期: "2026-06-05"},
      {目标: "T26", 时间: "2026", 状态: "Under way", ...evidence, 证据日期: "2026-06-06"},
      {目标: "T30", 时间: "2025", 数值: "5万人次", ...evidence},
      {目标: "T30", 时间: "2024", 数值: "4万人次/年", ...evidence}
    ]),
    {plan: {...plan, targets: yearly}, progress: []} as unknown as typeof project
  );
  expect(said).toEqual([]);
  expect(
    entries.map(({row: {target, value, state, body}}) => [target, value ?? state, body])
  ).toEqual([
    ["T33", 446, "市人社局"],
    ["T01", 16800, plan.issuer],
    ["T26", "underWay", "市发改委"],
    ["T26", "underWay", "市发改委"],
    ["T30", 50000, "市人社局"],
    ["T30", 40000, "市人社局"]
  ]);
});

test("readRegister gives a new row an id that none has, and of two columns of one name takes the first", async () => {
  const {writeXlsx} = await import("hucre/xlsx");
  const names = ["目标", "时间", "数值", "证据日期", "凭据", "填报人", "数值"];
  const rows = [names, ["T33", "2025", 446, "2026-01-15", "名单", "甲", 999]];
  const [first] = project.progress ?? [];
  const {entries, said} = await read(await writeXlsx({sheets: [{name: "市人社局", rows}]}), {
    ...project,
    progress: [{...first, id: "R2"}]
  });
  expect(said).toEqual([]);
  expect(entries.map(({row: {id, value}}) => [id, value])).toEqual([["R3", 446]]);
});

test("readRegister reads a row with a note alone, and names a goal that the plan has in the column of the body's own", async () => {
  const {said} = await read(
    await bookOf([
      {目标: "T30", 时间: "2026", 备注: "见附件"},
      {目标: "T01", 时间: "2025", 数值: 5, 自定目标值: 3, ...evidence}
    ])
  );
  const places = said.map((line) => /^台账.xlsx (市教育局!\w+): /.exec(line)?.[1]);
  expect(places).toEqual(["市教育局!K2", "市教育局!L2", "市教育局!O2", "市教育局!J3"]);
});

test("a workbook's problems name its headings, and a registered row that loses its time or its body is one", async () => {
  const known = project.progress?.find(({value, body}) => value !== undefined && body !== "");
  const whole = {
    目标: known?.target ?? "",
    时间: "2025",
    数值: 1200,
    ...evidence,
    填报单位: "甲局"
  };
  const said = async (change: Record<string, string | number | null>) =>
    (await read(await bookOf([{...whole, ...change}]))).said;
  expect(await said({})).toEqual([]);
  expect(await said({数值: null})).toEqual([
    "台账.xlsx 市教育局!G2: expected a value or a state, got neither; fill in one: a number, or a state of the list"
  ]);
  expect(await said({证据日期: "2025-06-01"})).toEqual([
    "台账.xlsx 市教育局!K2: expected a date of evidence on or after 2025-12-31, when the period ends, got 2025-06-01; check Period and Date of evidence; a number up to some day has a period that ends on that day"
  ]);
  expect(await said({时间: null})).toEqual([
    "台账.xlsx 市教育局!F2: expected a day, a month, a year, or a span with both ends, got nothing; as 2025, 2025-09, 2026-06-30, 2025-01-01/2025-06-30"
  ]);
  expect(await said({填报单位: null, 行号: known?.id ?? ""})).toEqual([
    "台账.xlsx 市教育局!N2: expected text, got nothing; fill the cell"
  ]);
});

test("a formula without its value, an error and a number beyond all are told of at their cells, with every other problem", async () => {
  const row = {目标: "T30", 时间: "2025", ...evidence};
  const book = readBook(await bookOf([row, row, {...row, 数值: "1e300"}, {...row, 数值: "约3"}]));
  const sheet = book.Sheets.市教育局;
  sheet.G2 = {t: "n", f: "SUM(A1:A2)"};
  sheet.G3 = {t: "e", v: 0x17, w: "#REF!"};
  const {said} = await read(new Uint8Array(writeBook(book, {type: "array"})));
  expect(said.map((each) => each.slice(0, each.indexOf(";")))).toEqual([
    '台账.xlsx 市教育局!G2: expected a number, got "=SUM(A1:A2)"',
    '台账.xlsx 市教育局!G3: expected a number, got "#REF!"',
    "台账.xlsx 市教育局!G4: expected a number between -1000000000000 and 1000000000000, got 1e300",
    '台账.xlsx 市教育局!G5: expected a number, got "约3"'
  ]);
});

test("readRegister says of a register as a table, as progress.csv is, where it goes", async () => {
  const problems: Problem[] = [];
  const bytes = readFileSync("data/examples/changzhou-progress.csv");
  await readRegister(bytes, "r.csv", project, problems);
  expect(problems.map((problem) => describeProblem(problem, "en"))).toEqual([
    "r.csv: expected a workbook that bodies have filled in, got a table like progress.csv; name it with --progress, or copy it into the folder as progress.csv"
  ]);
});

test.each([
  "a\nb",
  "a\tb",
  "a  b",
  "a\u2028b",
  "a\u0007b",
  "_x0007_",
  "a_x005F_x000D_",
  "a\ud800b",
  "=a",
  "e\u0301",
  "<b>&amp;"
])("a register with %j in a note comes back from its workbook unchanged", async (note) => {
  const rows = (project.progress ?? []).map((row, i) => (i === 0 ? {...row, note} : row));
  const kept = {...project, progress: rows};
  const {entries, said} = await read(await writeRegister(kept), kept);
  const problems: Problem[] = [];
  const merged = mergeRegister(rows, entries, {file: "a", asOf: "2027-01-01"}, problems);
  expect([said, problems, merged.changed, merged.added]).toEqual([[], [], [], []]);
  expect(merged.rows).toEqual(rows);
});
