import {expect, test} from "vitest";
import {plainQuote} from "../../../reports/components/text/plainQuote.js";
import {loadProject} from "../../../src/data/loadProject.js";

test("plainQuote(quote) leaves out the readings that a mirror put behind characters, and nothing else", () => {
  expect(plainQuote("全市開展補(bǔ)貼性培訓(xùn)4萬人次")).toBe("全市開展補貼性培訓4萬人次");
  expect(plainQuote("十年共(gong)增(zeng)加(jia)685690人(ren)(ren)(ren)(ren)")).toBe(
    "十年共增加685690人"
  );
  for (const kept of ["总值(GDP)", "中国网江苏(jiangsu.china.com.cn)", "人才（ren）", "(ren)"])
    expect(plainQuote(kept)).toBe(kept);
});

test("plainQuote(quote) changes the quotes of the damaged mirrors, and no other of the city", () => {
  const changed = loadProject("data").figures.filter(({quote}) => plainQuote(quote) !== quote);
  const mirrors = new Set(changed.map(({url}) => new URL(url).hostname));
  expect(changed).toHaveLength(18);
  expect([...mirrors].sort()).toEqual([
    "ckkjl.cn",
    "jincai05.com",
    "m.nakedoat.com",
    "o62nequ.cn",
    "thewallstreetmoneymachine.com",
    "www.hbzqbyyxgs.com"
  ]);
});
