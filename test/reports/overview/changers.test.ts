import {expect, test} from "vitest";
import {outlook} from "../../../reports/build/outlook.js";
import {changers} from "../../../reports/components/overview/changers.js";
import {realForecast, realProject} from "../realForecast.js";

test("changers(…) names the factor all quantities share where the headline rests most on it", async () => {
  const project = await realProject();
  const forecast = await realForecast("recent-pace");
  const view = outlook(project.scenarios, {"recent-pace": forecast});
  const finding = {...forecast.findings[0], id: "rests-on-common"};
  const told = (targets: string[]) =>
    changers(project, {...forecast, findings: [{...finding, targets}]}, view, "zh").filter(
      ({kind}) => kind === "assumption"
    );
  expect(told(["T01"]).map(({sentence}) => sentence)).toEqual([
    "弄清一件事：结论最依赖的不是某一项假设，而是各项培养数量今后的共同升降。"
  ]);
  expect(told(["T02"]).some(({sentence}) => sentence.includes("共同升降"))).toBe(false);
});
