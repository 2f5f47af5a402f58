import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {decodeText} from "../../src/check/decodeText.js";

const refused = (bytes: number[]) => {
  try {
    decodeText(new Uint8Array(bytes), "a.csv");
  } catch (error) {
    if (error instanceof DataError) return error.problems[0];
    throw error;
  }
  throw new Error("nothing was refused");
};

test("decodeText(bytes) drops the byte order mark and reads the line breaks of every system", () => {
  expect(decodeText(new TextEncoder().encode("\ufeff一\r\n二\r三\n"), "a.csv")).toBe(
    "一\n二\n三\n"
  );
});

test.each([
  ["UTF-16", [0xff, 0xfe, 0x41, 0], {code: "notUtf8", values: {found: "UTF-16"}}],
  ["a zero byte", [10, 0x41, 0], {code: "zeroByte", line: 2}],
  ["常 in GB18030", [10, 0xb3, 0xa3, 10], {code: "notUtf8", line: 2, values: {found: "GB18030"}}],
  ["other bytes", [10, 10, 0xff, 10], {code: "notUtf8", line: 3, values: {found: "other"}}],
  ["half a character", [0x41, 0xe5, 0xb8], {code: "cutCharacter", line: 1}]
])("decodeText(bytes) refuses %s, naming the line", (_, bytes, problem) => {
  expect(refused(bytes)).toMatchObject({file: "a.csv", ...problem});
});
