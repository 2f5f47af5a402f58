import {beforeAll, expect, test} from "vitest";
import {pageDocument} from "../../../reports/build/pageDocument.js";
import type {SiteHistory} from "../../../reports/build/siteHistory.js";
import {progressNews} from "../../../reports/components/progress/progressNews.js";

beforeAll(() => {
  pageDocument();
});

const kept = {
  example: false,
  points: [{day: "2026-03-31"}, {day: "2026-06-30"}],
  changes: [{moved: [{}, {}], still: 41}]
} as unknown as SiteHistory;

test("progressNews(history) tells how many verdicts moved since the last forecast that was kept, and leads to the page", () => {
  for (const language of ["zh", "en"] as const) {
    const element = progressNews(kept, language);
    expect(element.textContent).toMatch(/2026.*2.*41/s);
    expect(element.querySelector("a")?.getAttribute("href")).toBe("./progress.html");
  }
});

test("progressNews(history) takes no number from an example, and says that nothing is kept", () => {
  for (const history of [
    {...kept, example: true},
    {...kept, changes: []}
  ])
    for (const language of ["zh", "en"] as const)
      expect(progressNews(history, language).textContent).not.toMatch(/\d/);
});
