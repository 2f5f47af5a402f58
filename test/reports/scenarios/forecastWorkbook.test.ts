import {expect, test} from "vitest";
import {forecastWorkbook} from "../../../reports/components/scenarios/forecastWorkbook.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import {realForecast, realProject} from "../realForecast.js";

test("forecastWorkbook(…) has words in place of codes, rounded numbers with their form, a width for every column, and the sources", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const scenario = customScenario([{target: "delivery", operation: "set", value: 0.9}], {
    base: "recent-pace"
  });
  for (const language of ["zh", "en"] as const) {
    const sheets = forecastWorkbook(project, forecast, scenario, language);
    expect(sheets).toHaveLength(5);
    for (const {head, widths, rows} of sheets) {
      expect(widths).toHaveLength(head.length);
      expect(rows.every((row) => row.length === head.length)).toBe(true);
    }
    const [, targets, indicators, changes, sources] = sheets;
    const texts = JSON.stringify([targets.rows, indicators.rows, changes.rows]);
    expect(texts).not.toMatch(/veryUnlikely|expectedShortfall|"person"|places\./);
    for (const row of indicators.rows)
      for (const cell of row)
        if (cell !== null && typeof cell === "object")
          expect(String(cell.value).replace(/^-|\.|^0\.0*|0+$/g, "").length).toBeLessThan(5);
    expect(changes.rows.length).toBeGreaterThan(1);
    expect(sources.rows.length).toBe(
      project.figures.filter(({place}) => place === project.plan.place.zh).length
    );
  }
});
