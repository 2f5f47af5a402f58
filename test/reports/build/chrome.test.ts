import {expect, test} from "vitest";
import {pageHead} from "../../../reports/build/chrome.js";

const name = {zh: "名", en: "name"};
const imprint = {
  title: name,
  plan: name,
  scenario: name,
  document: "",
  latest: "2024-12-31",
  version: "0",
  hash: "0".repeat(64)
};

test("pageHead(…, {strict: true}) lets a page run its own code and make none of text", () => {
  const head = pageHead("/index", imprint as never, {strict: true});
  expect(head).toContain("script-src 'self' 'unsafe-inline';");
  expect(head).not.toContain("unsafe-eval");
});
