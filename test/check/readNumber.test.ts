import fc from "fast-check";
import {expect, test} from "vitest";
import {readNumber} from "../../src/check/readNumber.js";

test("readNumber(String(x)) is x for every finite x", () => {
  fc.assert(
    fc.property(fc.double({noNaN: true, noDefaultInfinity: true}), (x) => {
      expect(readNumber(String(x))).toEqual({value: Number(String(x))});
    })
  );
});

test.each([
  ["10万多", 100000, "多"],
  ["约3.5亿", 350000000, "约"],
  ["36%", 0.36, undefined],
  ["1,835,300", 1835300, undefined],
  ["50,000", 50000, undefined],
  ["−310", -310, undefined],
  ["–295", -295, undefined],
  ["5 千", 5000, undefined],
  ["3百万", 3000000, undefined],
  ["0,8", 0.8, undefined],
  ["-3,25", -3.25, undefined],
  ["１８３", 183, undefined],
  ["30_000", 30000, undefined],
  ["1_00_000.5", 100000.5, undefined],
  ["30 000", 30000, undefined],
  ["-1 234 567.8", -1234567.8, undefined],
  ["30\u202f000", 30000, undefined],
  ["30'000", 30000, undefined],
  ["1’835’300", 1835300, undefined],
  ["3_000万", 30000000, undefined]
])("readNumber(%s) suggests %d", (text, write, qualifier) => {
  const values = qualifier === undefined ? {write} : {write, qualifier};
  expect(readNumber(text)).toMatchObject({
    code: "notNumber",
    values: {got: JSON.stringify(text), ...values}
  });
});

test.each([
  ..."两倍|3 or 4|-|(1,234)|1,234|12,3456|1.234,5|5 million|<5|63.9 b|5-7|(310|30 00|2024 12|1 234'567|_30|30_|0 300|1  234".split(
    "|"
  ),
  ""
])("readNumber(%j) is refused without a guess at its value", (text) => {
  const read = readNumber(text);
  expect(read).toMatchObject({code: "notNumber"});
  expect(read).toMatchObject({mend: {en: "write digits alone, such as 1234.5"}});
});

test("readNumber(text) says the same in both languages", () => {
  expect(readNumber("10万多")).toEqual({
    code: "notNumber",
    values: {got: '"10万多"', write: 100000, qualifier: "多"},
    message: {zh: "应为数字，现为“10万多”", en: 'expected a number, got "10万多"'},
    mend: {
      zh: "请写 100000，“多”这类修饰写入 bound 栏（没有这一栏的不写）",
      en: "write 100000; a qualifier like 多 goes into the column bound, where there is one"
    }
  });
});

test.each([
  ["(1,234,000)", 1234000],
  ["(310)", 310],
  ["（84）", 84]
])(
  "readNumber(%s) says what it is with and without the minus that brackets may mean",
  (text, write) => {
    expect(readNumber(text)).toMatchObject({
      values: {write, negative: -write},
      mend: {
        zh: `请写 ${write}；括号如果表示负数，请写 ${-write}`,
        en: `write ${write}; ${-write} if the brackets mean a negative number`
      }
    });
  }
);
