import {expect, test} from "vitest";
import {keptName} from "../../../reports/components/scenarios/keptName.js";
import {nameScenario} from "../../../reports/components/scenarios/nameScenario.js";
import {customScenario} from "../../../src/scenario/customScenario.js";
import {realProject} from "../realForecast.js";

const set = (target: string, value: number) => ({target, operation: "set" as const, value});

test("keptName(scenario, i, project) says what is changed, so that two scenarios of one lever are told apart", async () => {
  const project = await realProject();
  const names = [70000, 90000].map((value, i) =>
    keptName(
      customScenario([set("places.subsidised", value)], {base: "recent-pace"}),
      i + 1,
      project
    )
  );
  expect(names[0].zh).toMatch(/^B：补贴性职业技能培训人次.*7/);
  expect(names[1].en).toMatch(/^C: .*90,000/);
  expect(names[0].zh).not.toBe(names[1].zh);
});

test("keptName(scenario, i, project) counts further changes, names another base, and keeps a name that was given", async () => {
  const project = await realProject();
  const two = customScenario([set("places.subsidised", 70000), set("places.digital", 20000)], {
    base: "downturn"
  });
  const {zh, en} = keptName(two, 1, project);
  expect(zh).toMatch(/^B：下行与净流出，.*等2项$/);
  expect(en).toMatch(/ and 1 more$/);
  expect(keptName(nameScenario(two, "我的"), 1, project).zh).toBe("我的");
  expect(keptName(customScenario([], {base: "downturn"}), 1, project).zh).toBe("下行与净流出");
});
