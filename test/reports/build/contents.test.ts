import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {withContents} from "../../../reports/build/contents.js";

test("withContents(text, name) lists every part of the long pages, in their order, and each link has its heading", () => {
  for (const language of ["zh", "en"])
    for (const page of ["report", "data", "methods"]) {
      const text = readFileSync(`reports/texts/${language}/${page}.markdown`, "utf8");
      const made = withContents(text, "Contents");
      const links = [...made.matchAll(/<a href="#(part-\d+)">([^<]+)<\/a>/g)];
      expect(links.length).toBeGreaterThan(4);
      for (const [, id] of links)
        expect(made).toMatch(new RegExp(`<h2 id="${id}"(?: class="sheet")?>`));
      expect(made).not.toMatch(/^## /m);
      expect(links.map(([, , said]) => said)).toEqual(
        [...made.matchAll(/<h2 id="part-\d+"[^>]*>([^<]+)<\/h2>/g)].map(([, said]) => said)
      );
    }
});

test("withContents(text, name) leaves a text without the place alone", () => {
  expect(withContents("# A\n\n## B", "Contents")).toBe("# A\n\n## B");
});
