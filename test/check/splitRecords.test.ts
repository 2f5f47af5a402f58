import {parse} from "csv-parse/sync";
import fc from "fast-check";
import {expect, test} from "vitest";
import {splitRecords} from "../../src/check/splitRecords.js";

/** What csv-parse 7 reads, and its code where it stops. */
function reference(text: string): {records: string[][]; code?: string} {
  const records: string[][] = [];
  try {
    parse(text, {
      relaxColumnCount: true,
      recordDelimiter: "\n",
      onRecord: (record: string[]) => {
        records.push(record);
        return null;
      }
    } as never);
    return {records};
  } catch (error) {
    return {records, code: (error as {code: string}).code};
  }
}

const codes: Record<string, string> = {
  CSV_QUOTE_NOT_CLOSED: "openQuote",
  CSV_INVALID_CLOSING_QUOTE: "strayQuote",
  INVALID_OPENING_QUOTE: "strayQuote"
};

test("splitRecords(text) splits any text as csv-parse does, and stops where it stops", () => {
  const text = fc
    .array(fc.constantFrom("a", "长期", " ", ",", ",", "\n", '"', '""', "1"), {maxLength: 30})
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, (source) => {
      const {records, fault} = splitRecords(source, 0);
      const expected = reference(source);
      expect(fault?.code).toBe(expected.code && codes[expected.code]);
      if (!fault) expect(records.map(({cells}) => cells)).toEqual(expected.records);
    }),
    {numRuns: 2000}
  );
});

test("splitRecords(rows) gives back every cell, quoted as RFC 4180 says, with the line it starts on", () => {
  const cell = fc.string({unit: fc.constantFrom("a", "，", ",", '"', "\n", " ")});
  fc.assert(
    fc.property(fc.array(fc.array(cell, {minLength: 1}), {minLength: 1}), (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`));
      const {records, fault} = splitRecords(quoted.map((row) => row.join(",")).join("\n"), 5);
      expect(fault).toBeUndefined();
      expect(records.map(({cells}) => cells)).toEqual(rows);
      let line = 6;
      for (const [i, row] of rows.entries()) {
        expect(records[i].line).toBe(line);
        line += 1 + row.join("").split("\n").length - 1;
      }
    })
  );
});

test("splitRecords(text) reads the line breaks of every system alike", () => {
  const expected = splitRecords('a,b\n"1\n2",3\n', 0);
  for (const mark of ["\r\n", "\r"])
    expect(splitRecords('a,b\n"1\n2",3\n'.replaceAll("\n", mark), 0)).toEqual(expected);
});

test("splitRecords(text) names the line on which the record with the fault starts", () => {
  expect(splitRecords('a\n"b\nc"\nd"e\n', 0).fault).toMatchObject({code: "strayQuote", line: 4});
  expect(splitRecords('a\n"b', 2).fault).toMatchObject({code: "openQuote", line: 4});
});
