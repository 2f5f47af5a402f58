import {expect, test} from "vitest";
import {DataError} from "../../src/check/dataError.js";
import {decodeAnyText, decodeText} from "../../src/check/decodeText.js";

const bytes = (text: string) => [...text].map((character) => character.charCodeAt(0));
const western = {code: "notUtf8", line: 1, values: {found: "Windows-1252"}};

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
  ["Beschäftigte, Größe in Latin-1", bytes("Besch\xe4ftigte;Gr\xf6\xdfe;\xdcber"), western],
  ["“good” in Windows-1252", bytes("a\n\x93good\x94"), {...western, line: 2}],
  [
    "人數 in Big5",
    bytes("\xa4H\xbc\xc6,\xa6~\xa5\xf7"),
    {code: "notUtf8", values: {found: "Big5"}}
  ],
  [
    "人の数 in Shift_JIS",
    bytes("\x90l\x82\xcc\x90\x94"),
    {code: "notUtf8", values: {found: "Shift_JIS"}}
  ],
  ["other bytes", [10, 10, 0xff, 10], {code: "notUtf8", line: 3, values: {found: "other"}}],
  ["half a character", [0x41, 0xe5, 0xb8], {code: "cutCharacter", line: 1}]
])("decodeText(bytes) refuses %s, naming the line", (_, bytes, problem) => {
  expect(refused(bytes)).toMatchObject({file: "a.csv", ...problem});
});

test("decodeAnyText(bytes) reads GB18030, and no accents of Latin-1 as Chinese characters", () => {
  expect(decodeAnyText(new Uint8Array(bytes("\xc4\xea\xb7\xdd,\xc8\xcb\xca\xfd")), "a.csv")).toBe(
    "年份,人数"
  );
  expect(() =>
    decodeAnyText(new Uint8Array(bytes("Besch\xe4ftigte in N\xfcrnberg")), "a.csv")
  ).toThrow("Windows-1252");
});
