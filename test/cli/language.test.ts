import {expect, test} from "vitest";
import {chooseLanguage} from "../../src/cli/language.js";

test("chooseLanguage is Chinese unless --lang or the locale says otherwise", () => {
  expect(chooseLanguage({})).toBe("zh");
  expect(chooseLanguage({LANG: "C.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "zh_CN.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "en_US.UTF-8"})).toBe("en");
  expect(chooseLanguage({LANG: "en_US.UTF-8", LC_ALL: "zh_CN.UTF-8"})).toBe("zh");
  expect(chooseLanguage({LANG: "zh_CN.UTF-8"}, ["forecast", "--lang", "en"])).toBe("en");
  expect(chooseLanguage({LANG: "en_US.UTF-8"}, ["--lang=zh"])).toBe("zh");
});
