import {expect, test} from "vitest";
import {outlook} from "../../../reports/build/outlook.js";
import {changers} from "../../../reports/components/overview/changers.js";
import {paceDriverIds} from "../../../src/verdict/paceDrivers.js";
import {realForecast, realProject} from "../realForecast.js";

test("changers(…) names the pace of the years to come where the headline rests most on it", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const view = outlook(project.scenarios, {"recent-pace": forecast});
  const told = (restsOn: (typeof forecast.targets)[number]["restsOn"]) => {
    const targets = forecast.targets.map((target) => ({...target, restsOn}));
    return changers(project, {...forecast, targets}, view, "zh")
      .filter(({kind}) => kind === "assumption")
      .map(({sentence}) => sentence);
  };
  const name = {zh: "今后各年培训的节奏", en: "the pace of training"};
  expect(told([{id: paceDriverIds[1], name, share: 0.5}])).toEqual([
    "看住一件事：结论最依赖的不是某一项假设，而是今后各年培训的节奏，每年的实际数会逐步揭晓。"
  ]);
  expect(told([{id: "stay", name: {zh: "留常率", en: "stay"}, share: 0.5}])[0]).toContain(
    "“留常率”"
  );
});
