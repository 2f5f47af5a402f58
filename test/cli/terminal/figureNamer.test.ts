import {expect, test} from "vitest";
import {figureNamer} from "../../../src/cli/terminal/figureNamer.js";

test("figureNamer(figures, language) says what an id counts, and leaves alone an id that it does not know", () => {
  const figures = [{id: "CZ06", indicator: "high_skilled_stock", indicatorZh: "高技能人才总量"}];
  expect(figureNamer(figures, "zh")("CZ06")).toBe("CZ06 高技能人才总量");
  expect(figureNamer(figures, "en")("CZ06")).toBe("CZ06 high skilled stock");
  expect(figureNamer(figures, "en")("CZ99")).toBe("CZ99");
});
