import {expect, test} from "vitest";
import {pageFooter, pageHead, pageHeader} from "../../../reports/build/chrome.js";

const name = {zh: "名", en: "name"};
const imprint = {
  title: name,
  plan: name,
  scenario: name,
  document: "",
  latest: "2024-12-31",
  version: "0",
  code: "s1~custom",
  hash: "0".repeat(64)
};

test("pageHead(…, {strict: true}) lets a page run its own code and make none of text", () => {
  const head = pageHead("/index", imprint as never, {strict: true});
  expect(head).toContain("script-src 'self' 'unsafe-inline';");
  expect(head).not.toContain("unsafe-eval");
});

test("pageHead(path, …) tells the language before any script, so that a page without one is set in its own face", () => {
  const language = (path: string) =>
    pageHead(path, imprint as never, {strict: true}).match(
      /<meta http-equiv="content-language" content="([^"]+)">/
    )?.[1];
  expect([language("/index"), language("/en/index")]).toEqual(["zh-CN", "en"]);
});

test("every link of pageHeader(…) within its page leads to what stands in it", () => {
  for (const path of ["/index", "/en/data"]) {
    const header = pageHeader(path, imprint as never);
    const within = [...header.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(within).toHaveLength(1);
    for (const id of within) expect(header).toContain(`id="${id}"`);
  }
});

test("pageFooter(…) names the number of the document where the plan has one, and leaves no empty brackets where it has none", () => {
  const footer = (document: string) =>
    pageFooter("/index", {
      ...imprint,
      document,
      computed: "2026-09-30",
      publisher: "",
      contact: ""
    } as never);
  expect(footer("")).not.toContain("（）");
  expect(footer("常政办发〔2025〕14号")).toContain("（常政办发〔2025〕14号）");
});
