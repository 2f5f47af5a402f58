import {beforeAll, expect, test} from "vitest";
import {pageDocument} from "../../../reports/build/pageDocument.js";
import {ruleList} from "../../../reports/components/data/ruleList.js";
import {plainQuote} from "../../../reports/components/text/plainQuote.js";
import {realProject} from "../realForecast.js";

beforeAll(() => {
  pageDocument();
});

test("ruleList(rules, 'zh') says topics, rules, whom they are for, units and sources in Chinese", async () => {
  const {rules = []} = await realProject();
  expect(rules.length).toBeGreaterThan(100);
  const list = ruleList(rules, "zh");
  for (const code of list.querySelectorAll("code, q")) code.remove();
  const english = [...list.querySelectorAll("summary, p, a, span")].flatMap(
    ({textContent}) => textContent?.match(/[a-z]{3,}/gi) ?? []
  );
  expect(english).toEqual([]);
  expect(list.textContent).toContain("五级/初级工到四级/中级工");
});

test("ruleList(rules, 'en') says between which levels a rule holds, and leaves what it has no words for as it is", async () => {
  const {rules = []} = await realProject();
  const own = {
    ...rules[0],
    rule: "a rule of one's own",
    unit: "score",
    toLevel: "",
    appliesTo: "all"
  };
  const text = (language: "zh" | "en") => ruleList([own], language).textContent;
  expect(text("en")).toContain("a rule of one's own 1 score");
  expect(text("zh")).toContain("a rule of one's own 1score");
  expect(ruleList(rules, "en").textContent).toContain("五级/初级工 → 四级/中级工");
});

test("ruleList(rules, language) quotes rules without the readings that a mirror put behind characters", async () => {
  const {rules = []} = await realProject();
  expect(rules.some(({quote = ""}) => plainQuote(quote) !== quote)).toBe(true);
  const quotes = [...ruleList(rules, "zh").querySelectorAll("q")].map((q) => q.textContent ?? "");
  expect(quotes.length).toBeGreaterThan(2);
  expect(quotes.map(plainQuote)).toEqual(quotes);
});
