import {readdirSync, readFileSync} from "node:fs";
import fc from "fast-check";
import {expect, test} from "vitest";
import {parse, stringify} from "yaml";
import {parseDocument, type QuickReader} from "../../src/check/parseDocument.js";
import type {Problem} from "../../src/check/problem.js";
import {quickYaml} from "../../src/check/quickYaml.js";

const readers: [string, QuickReader | undefined][] = [
  ["tree", undefined],
  ["quick, then tree", quickYaml]
];
const files = readdirSync("data", {recursive: true, encoding: "utf8"}).filter((file) =>
  file.endsWith(".yaml")
);

test.each(files)("parseDocument(%s) reads what the reference parser reads", (file) => {
  const text = readFileSync(`data/${file}`, "utf8");
  for (const [name, reader] of readers) {
    const problems: Problem[] = [];
    expect(parseDocument(text, file, problems, reader).value, name).toEqual(parse(text));
    expect(problems).toEqual([]);
  }
});

test("parseDocument(stringify(value)) is the value, by either reader", () => {
  const leaf = fc.oneof(
    fc.string({unit: "grapheme"}),
    fc.constantFrom(
      "常州",
      "1e400",
      "yes",
      "0x10",
      "2024-12-31",
      "null",
      "a: b",
      "x #y",
      "&a",
      "*b",
      "!c"
    ),
    fc.integer(),
    fc.double({noNaN: true, noDefaultInfinity: true}).map((value) => value + 0),
    fc.boolean(),
    fc.constant(null)
  );
  const key = fc.constantFrom("id", "name", "zh", "value", "2025", "a.b", "长期");
  const {tree} = fc.letrec<{tree: unknown}>((tie) => ({
    tree: fc.oneof(
      {maxDepth: 4},
      leaf,
      fc.array(tie("tree"), {maxLength: 4}),
      fc.dictionary(key, tie("tree"), {maxKeys: 4, noNullPrototype: true})
    )
  }));
  fc.assert(
    fc.property(
      fc.dictionary(key, tree, {minKeys: 1, maxKeys: 4, noNullPrototype: true}),
      (value) => {
        const text = stringify(value);
        for (const [name, reader] of readers) {
          const problems: Problem[] = [];
          const read = parseDocument(text, "a.yaml", problems, reader).value;
          expect([read, problems], name).toEqual([parse(text), []]);
        }
      }
    ),
    {numRuns: 150}
  );
});

test("parseDocument(text).line(path) is the line of the key, the item, or what is around it", () => {
  const text = "a: 1\nlist:\n  - id: x\n    deep:\n      - 2\n  - {id: y, more: [3,\n    4]}\n";
  const document = parseDocument(text, "a.yaml", []);
  const lines = [
    ["a"],
    ["list", 0],
    ["list", 0, "deep", 0],
    ["list", 1, "more", 1],
    ["list", 0, "none", "x"],
    ["list", 7]
  ];
  expect(lines.map((path) => document.line(path))).toEqual([1, 3, 5, 7, 3, 2]);
  expect(document.written(["a"])).toBe("1");
});

/** What a text gives, a sign of zero and numbers that are no JSON included. */
const given = (text: string, quick?: QuickReader) => {
  const problems: Problem[] = [];
  const {value} = parseDocument(text, "a.yaml", problems, quick);
  return {value, problems};
};

test.each([
  "-.5",
  "+.5",
  "-0",
  "-0.0",
  "+0x10",
  "-0o7",
  "1e999",
  "-9.9E400",
  "!",
  "'a'# b",
  "1\rw: 2",
  "[-.5, +0x1]"
])("parseDocument(%j) reads the same with the quick reader as without", (scalar) => {
  const text = `v: ${scalar}\n`;
  expect(given(text, quickYaml)).toStrictEqual(given(text));
});

test("parseDocument(text) reads the same with the quick reader as without, whatever a value looks like", () => {
  const scalar = (letters: string) =>
    fc.array(fc.constantFrom(...letters), {minLength: 1, maxLength: 7}).map((all) => all.join(""));
  const some = fc.oneof(scalar("019.+-eExoO_"), scalar("019.+-e:#'\"~ ,tnyI|>%@`=?!*&\t\\/"));
  fc.assert(
    fc.property(some, (value) => {
      for (const text of [`v: ${value}\nw: 1\n`, `v: [${value}, 1]\n`, `v:\n  - ${value}\n`])
        expect(given(text, quickYaml)).toStrictEqual(given(text));
    }),
    {numRuns: 2000}
  );
});

test("parseDocument(text) names a full-width colon behind a key, and nothing that follows from it", () => {
  const problems: Problem[] = [];
  const text = "id: a\nchanges：\n  - {target: b, value: 1}\n  - {target: c, value: 2}\n";
  parseDocument(text, "a.yaml", problems);
  expect(problems.map(({line, message}) => `${line} ${message.en}`)).toEqual([
    '2 expected a plain colon behind a key, got a full-width one in "changes："'
  ]);
});
