import {expect, test} from "vitest";
import {plainMarks, statusFlags} from "../../../src/data/series/statusFlags.js";

test("statusFlags: A is normal in a column of statuses, and a mark in any other; each mark stands once", () => {
  const flags = (header: string, mark: string) => statusFlags([header], ["flag"], [mark]);
  expect(flags("OBS_STATUS", "A")).toEqual([]);
  expect(flags("OBS_STATUS", "Normal value")).toEqual([]);
  expect(flags("note", "A")).toEqual(["A"]);
  expect(statusFlags(["note", "OBS_STATUS"], ["flag", "flag"], ["b", "B"])).toEqual(["b"]);
  expect(statusFlags(["Country"], ["name"], ["b"])).toEqual([]);
});

test("plainMarks: words and codes in brackets are their letter, letters together come apart, any other stays", () => {
  expect(["(est.)", "B", "bu", "dagger"].map(plainMarks)).toEqual([
    ["e"],
    ["b"],
    ["b", "u"],
    ["dagger"]
  ]);
});
