import {expect, test} from "vitest";
import * as z from "zod/mini";
import {describeProblem, type Problem} from "../../src/check/problem.js";
import {readDocument} from "../../src/check/readDocument.js";
import {itemId, label, rule, unit, year} from "../../src/project/fieldSchemas.js";

const schema = z.strictObject({
  id: itemId,
  name: z.optional(label),
  unit: z.optional(unit),
  year: z.optional(year),
  kind: z.optional(z.enum(["course", "school"])),
  flag: z.optional(z.boolean()),
  one: z.optional(z.literal(1)),
  version: z.optional(z.literal(1, rule("version"))),
  share: z.optional(z.number().check(z.gte(0), z.lte(1))),
  positive: z.optional(z.number().check(z.gt(0))),
  range: z.optional(z.tuple([z.number(), z.number()])),
  text: z.optional(z.string().check(z.maxLength(3))),
  list: z.optional(z.array(z.int()).check(z.minLength(2))),
  years: z.optional(z.record(z.string().check(z.regex(/^\d{4}$/, rule("year"))), z.number())),
  start: z.optional(
    z.union(
      [z.strictObject({figure: z.string()}), z.strictObject({low: z.number().check(z.gt(0))})],
      rule("amount")
    )
  ),
  prior: z.optional(
    z.discriminatedUnion("family", [
      z.strictObject({family: z.literal("fixed"), value: z.number()}),
      z.strictObject({family: z.literal("beta"), a: z.number()})
    ])
  )
});

const said = (text: string) => {
  const problems: Problem[] = [];
  const {value} = readDocument(schema, {text: `id: a\n${text}`, file: "a.yaml"}, problems);
  expect(value === undefined).toBe(problems.length > 0);
  return problems;
};

test.each([
  ["unit: person", undefined, undefined],
  [
    "prior: {family: fixed, value： 5}",
    'prior.value： 5: expected a plain colon behind a key, got a full-width one in "value："; write an ASCII colon and a space',
    "prior.value： 5：键名后应为半角冒号，现为“value：”；请把全角冒号改为半角冒号，后面空一格"
  ],
  [
    "nam: x",
    'nam: expected a known key, got "nam"; one of name, id, unit, year, flag, …',
    "nam：应为规定的键名，现为“nam”；可用的有：name、id、unit、year、flag 等"
  ],
  [
    "name: {zh: 一}",
    "name.en: expected text, got nothing; add the key",
    "name.en：应为文字，现为空；请补上这个键"
  ],
  [
    "name: {zh: 一, en: 5}",
    "name.en: expected text, got 5; put it between quotes",
    "name.en：应为文字，现为 5；请放在引号内"
  ],
  [
    "unit: 万人",
    'unit: expected a unit, got "万人"; 万 and 亿 are scales, not units: write the full number and the unit person',
    "unit：应写单位，现为“万人”；万、亿是写法，不是单位；请写完整的数，单位写 person"
  ],
  [
    'unit: "%"',
    'unit: expected a unit, got "%"; write "1" and the share in [0, 1]',
    'unit：应写单位，现为“%”；单位请写 "1"，比例写成0到1之间的数'
  ],
  [
    "year: 20x5",
    'year: expected a year from 1900 to 2200, got "20x5"; write four digits without quotes, such as 2026; the model counts whole years',
    "year：应为1900至2200年的年份，现为“20x5”；请只写四位数字，不加引号，如 2026；模型按整年计算"
  ],
  [
    'year: "2025"',
    'year: expected a year from 1900 to 2200, got "2025"; write four digits without quotes, such as 2026; the model counts whole years',
    "year：应为1900至2200年的年份，现为“2025”；请只写四位数字，不加引号，如 2026；模型按整年计算"
  ],
  [
    "year: 2025.5",
    "year: expected a year from 1900 to 2200, got 2025.5; write four digits without quotes, such as 2026; the model counts whole years",
    "year：应为1900至2200年的年份，现为 2025.5；请只写四位数字，不加引号，如 2026；模型按整年计算"
  ],
  [
    "year: 1800",
    "year: expected a year from 1900 to 2200, got 1800; write four digits without quotes, such as 2026; the model counts whole years",
    "year：应为1900至2200年的年份，现为 1800；请只写四位数字，不加引号，如 2026；模型按整年计算"
  ],
  [
    "year: 2026-07-01",
    'year: expected a year from 1900 to 2200, got "2026-07-01"; write four digits without quotes, such as 2026; the model counts whole years',
    "year：应为1900至2200年的年份，现为“2026-07-01”；请只写四位数字，不加引号，如 2026；模型按整年计算"
  ],
  [
    "kind: cours",
    'kind: expected a known word, got "cours"; one of course, school',
    "kind：应为规定的用词，现为“cours”；可用的有：course、school"
  ],
  [
    "kind: 5",
    "kind: expected one of course, school, got 5; choose one of them",
    "kind：应为 course、school 之一，现为 5；请选其中之一"
  ],
  [
    "flag: yes",
    'flag: expected true or false, got "yes"; write it without quotes',
    "flag：应为 true 或 false，现为“yes”；请不加引号照写"
  ],
  ["one: 2", "one: expected 1, got 2; write 1", "one：应为 1，现为 2；请写 1"],
  [
    "version: 2",
    "version: expected 1, got 2; this skillcast reads version 1; save the file again with the one that wrote it",
    "version：应为 1，现为 2；这一版 skillcast 只读格式第1版，请用写出该文件的版本重新保存"
  ],
  [
    "share: 1.5",
    "share: expected at most 1, got 1.5; check the sign and the unit",
    "share：应为不大于 1 的数，现为 1.5；请核对正负号和单位"
  ],
  [
    "share: 1e400",
    "share: expected a finite number, got 1e400; leave it out if not known",
    "share：应为有限的数，现为 1e400；不知道就不写"
  ],
  [
    "positive: 0",
    "positive: expected a number above 0, got 0; check the sign and the unit",
    "positive：应为大于 0 的数，现为 0；请核对正负号和单位"
  ],
  [
    "text: abcd",
    'text: expected at most 3 characters, got "abcd"; shorten or complete it',
    "text：应不多于3个字，现为“abcd”；请补足或缩短"
  ],
  [
    "list: [1]",
    "list: expected at least 2 items, got [1]; add or remove items",
    "list：应不少于2项，现为 [1]；请增减项数"
  ],
  [
    "years: {x: 1}",
    "years.x: expected a year as key, got 1; rename or remove the key",
    "years.x：键名应为年份，现为 1；请改键名，或者删去"
  ],
  [
    "start: 5",
    "start: expected {figure: id} or {low: number, high: number}, got 5; name a figure, {figure: CZ01}, or give both ends, {low: 1, high: 2}",
    "start：应为 {figure: 编号} 或 {low: 数, high: 数}，现为 5；请写公布数编号 {figure: CZ01}，或者写明两端 {low: 1, high: 2}"
  ],
  [
    "start: {low: -1}",
    "start.low: expected a number above 0, got -1; check the sign and the unit",
    "start.low：应为大于 0 的数，现为 -1；请核对正负号和单位"
  ],
  [
    "prior: {family: betta}",
    'prior.family: expected a known word, got "betta"; one of beta, fixed',
    "prior.family：应为规定的用词，现为“betta”；可用的有：beta、fixed"
  ],
  [
    "prior: {family: beta, value: 0.9}",
    "prior.value: expected a, got value; write a in place of value, or family: fixed",
    "prior.value：应有 a，现为 value；请把 value 换成 a，或者改为 family: fixed"
  ],
  [
    "prior: {family: fixed, value: 20,000}",
    "prior.0: expected a number without commas, got one before 000; write 20000, not 20,000",
    "prior.0：数字里不能有逗号，现在 000 前有一个；请写 20000，不写 20,000"
  ],
  [
    "name: {zh: 一, en: one, 即两个, 三个}",
    'name.即两个: expected text between quotes, got a comma that ends it before "即两个"; put the text between quotes, or use the comma ，',
    "name.即两个：文字里的逗号应在引号内，现“即两个”之前的逗号截断了文字；请给整段文字加上引号，或者改用全角逗号"
  ]
])("%s is refused in both languages", (text, en, zh) => {
  const problems = said(text);
  expect(problems.map((problem) => describeProblem(problem))).toEqual(en ? [`a.yaml:2 ${en}`] : []);
  expect(problems.map((problem) => describeProblem(problem, "zh"))).toEqual(
    zh ? [`a.yaml:2 ${zh}`] : []
  );
});

test("a problem carries its rule and values for a program", () => {
  expect(said("kind: cours")[0]).toMatchObject({
    file: "a.yaml",
    line: 2,
    column: "kind",
    code: "unknownName",
    values: {thing: "word", got: '"cours"', near: ["course", "school"], more: false}
  });
});
