import {expect, test} from "vitest";
import {pageIn, pageLanguage, sitePages} from "../../reports/site.js";

test("pageLanguage(path) is English under /en and Chinese elsewhere", () => {
  expect(["/index", "/en/index", "/en", "/energy"].map(pageLanguage)).toEqual([
    "zh",
    "en",
    "en",
    "zh"
  ]);
});

test("pageIn(language, path) is the same page in the language, whatever the path's own", () => {
  for (const path of ["/targets", "/en/targets"]) {
    expect(pageIn("zh", path)).toBe("/targets");
    expect(pageIn("en", path)).toBe("/en/targets");
  }
  expect(pageIn("zh", "/en")).toBe("/index");
  expect(sitePages[0]).toEqual({path: "/index", name: {zh: "总览", en: "Overview"}});
});
