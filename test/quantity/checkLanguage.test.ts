import {expect, test} from "vitest";
import {checkLanguage} from "../../src/quantity/checkLanguage.js";

test("checkLanguage takes zh and en, and names both to anything else", () => {
  for (const language of ["zh", "en"] as const) checkLanguage(language);
  for (const other of ["fr", "ZH", "", undefined, null, 0])
    expect(() => checkLanguage(other as never)).toThrow("one of zh, en");
});
