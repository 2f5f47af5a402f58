import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {readEvidence} from "../../../reports/build/readEvidence.js";

test("readEvidence(folder) gives every document by its name, none of a folder that is not there", () => {
  const folder = mkdtempSync(join(tmpdir(), "skillcast-evidence-"));
  writeFileSync(join(folder, "sbc.json"), '{"failed": 5}');
  writeFileSync(join(folder, "sbc.csv"), "a\n");
  expect(readEvidence(folder)).toEqual({sbc: {failed: 5}});
  expect(readEvidence(join(folder, "none"))).toEqual({});
});

test.each(['{"failed":', "null", "3"])(
  "readEvidence(folder) names a document that is %s, and what makes it anew",
  (text) => {
    const folder = mkdtempSync(join(tmpdir(), "skillcast-evidence-"));
    writeFileSync(join(folder, "sbc.json"), text);
    expect(() => readEvidence(folder)).toThrow(
      `invalid ${folder}/sbc.json; not a JSON document: make it anew with npm run evidence`
    );
  }
);
