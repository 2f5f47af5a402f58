import {expect, test} from "vitest";
import {outlook} from "../../../reports/build/outlook.js";
import {changers} from "../../../reports/components/overview/changers.js";
import {headline} from "../../../reports/components/overview/headline.js";
import {jointSentence} from "../../../reports/components/overview/jointSentence.js";
import {promised} from "../../../reports/components/overview/promised.js";
import {say} from "../../../reports/lib/charts/text/say.js";
import {probabilityText} from "../../../src/plan/probabilityText.js";
import {realForecast, realProject} from "../realForecast.js";

test("headline(…) says probability, reading and what decides, as computed, in both languages", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const other = await realForecast("all-together");
  const view = outlook(project.scenarios, {"recent-pace": forecast, "all-together": other});
  const {verdict} = promised(project, forecast);
  expect(verdict.id).toBe("T01");
  for (const language of ["zh", "en"] as const) {
    const text = headline(project, forecast, view, language);
    expect(text).toContain(probabilityText(verdict.probability, verdict.standardError));
    expect(text).toContain("2027");
    expect(text).not.toMatch(/undefined|NaN/);
    for (const {probability, standardError, name} of forecast.joints) {
      expect(jointSentence(project, forecast, language)).toContain(
        probabilityText(probability, standardError)
      );
      expect(jointSentence(project, forecast, language)).toContain(say(name, language));
    }
    const found = changers(project, forecast, view, language);
    expect(found.map(({by}) => by)).toEqual(found.map(({by}) => by).sort((a, b) => b - a));
  }
});
