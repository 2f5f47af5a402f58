import {expect, test} from "vitest";
import {tradeOffPlot} from "../../../src/charts/tradeOff/tradeOffPlot.js";
import {renderSvg} from "../../../src/cli/files/renderSvg.js";

const points = [0, 60e6, 130e6].map((cost, i) => ({
  cost,
  value: 0.4 + 0.2 * i,
  low: 0.35 + 0.2 * i,
  high: 0.45 + 0.2 * i,
  marked: i === 1
}));
const frame = {
  description: "More money attains more.",
  costName: "花费",
  valueName: "概率",
  budget: {value: 70e6, name: "预算"}
};

test("tradeOffPlot(points, frame) draws the curve from nothing to a round cost beyond the last, with the budget", async () => {
  const svg = await renderSvg(tradeOffPlot(points, frame, {language: "zh"}));
  for (const text of ["花费", "概率", "预算", "1.5亿", "5000万", "75%"])
    expect(svg).toContain(text);
  const bare = await renderSvg(
    tradeOffPlot(points, {...frame, budget: undefined}, {language: "en"})
  );
  expect(bare).not.toContain("预算");
  expect(bare).toContain("150,000,000");
});
