import {unzipSync, zipSync} from "fflate";
import {expect, test} from "vitest";
import {timelessZip} from "../../../src/cli/report/timelessZip.js";

const files = {"a.txt": new Uint8Array([1, 2, 3]), "folder/b.txt": new Uint8Array(500)};

test("timelessZip(bytes) makes zips of the same files at other times the same bytes, and keeps the files", () => {
  const [early, late] = ["1999-02-03T04:05:06", "2031-05-06T07:08:10"].map((mtime) =>
    zipSync(files, {mtime})
  );
  expect(early).not.toEqual(late);
  expect(timelessZip(early)).toEqual(timelessZip(late));
  expect(unzipSync(early)).toEqual(files);
});

test("timelessZip(bytes) refuses what is no zip", () => {
  expect(() => timelessZip(new Uint8Array(30))).toThrow(
    "invalid zip; no end of a central directory"
  );
  expect(() => timelessZip(new Uint8Array(3))).toThrow("invalid zip");
});
