import fc from "fast-check";
import {expect, test} from "vitest";
import {readCell} from "../../src/check/readCell.js";

const group = (digits: string, mark: string) => digits.replace(/\B(?=(\d{3})+$)/g, mark);

test("readCell(text) reads back any number written with any of the usual marks", () => {
  const marks = fc.constantFrom(",", " ", "\u00a0", "\u2009", "\u202f", "'", "’");
  const signs = fc.constantFrom(
    (text: string) => `-${text}`,
    (text: string) => `−${text}`,
    (text: string) => `－${text}`,
    (text: string) => `(${text})`,
    (text: string) => `${text}-`
  );
  fc.assert(
    fc.property(
      fc.nat(1e9),
      fc.nat(99),
      marks,
      signs,
      fc.boolean(),
      (whole, cents, mark, sign, negative) => {
        const fraction = String(cents).padStart(2, "0");
        const text = `${group(String(whole), mark)}.${fraction}`;
        const value = Number(`${whole}.${fraction}`);
        expect(readCell(negative ? sign(text) : text)?.value).toBe(
          negative && value !== 0 ? -value : value
        );
        const comma = `${group(String(whole), mark === "," ? "." : mark)},${fraction}`;
        expect(readCell(comma, "comma")?.value).toBe(value);
      }
    )
  );
});

test.each([
  ["5 千", 5000],
  ["3.5亿", 350000000],
  ["5.2万人", 52000],
  ["2百万", 2000000],
  ["2.5 million", 2500000],
  ["5k", 5000],
  ["1.2bn", 1.2e9],
  ["1.2 bn", 1.2e9],
  ["3mn", 3e6],
  ["3 mio", 3e6],
  ["1,234r", 1234],
  ["5¹", 5],
  ["12 [2]", 12],
  ["12,34,567", 1234567],
  ["36%", 36],
  ["12‰", 1.2],
  ["¥1,200", 1200]
])("readCell(%j) is %d", (text, value) => {
  expect(readCell(text)?.value).toBe(value);
});

test.each(["..", ":", ": c", "-", "–", "c", "x", "<5", "n/a", "*", "[z]", "…", "不详", ""])(
  "readCell(%j) holds no number",
  (text) => {
    expect(readCell(text)).toMatchObject({value: null, withheld: text});
  }
);

test.each([
  "about 20",
  "10万多",
  "约3",
  "5m",
  "5 M",
  "(−5)",
  "TEVT.3",
  "2015/16",
  "1,23",
  "12.34.56",
  "1 2"
])("readCell(%j) is refused or told apart by its decimal mark", (text) => {
  const read = readCell(text, "point");
  expect(read).toBeNull();
});

test("readCell(text) says what the number is under the other decimal mark", () => {
  expect(readCell("1,234")).toEqual({value: 1234, other: 1.234});
  expect(readCell("1.234")).toEqual({value: 1.234, other: 1234});
  expect(readCell("1.234", "comma")).toEqual({value: 1234});
});
